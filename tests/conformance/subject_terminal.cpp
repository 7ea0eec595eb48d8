// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"
#include "terminal/terminal.h"

#include <QJsonArray>

using namespace slipway;
using namespace slipway::conformance;
using namespace slipway::terminal;
using namespace Qt::StringLiterals;

namespace {

const QString kColumns = u"--cols"_s;
const QString kRows = u"--rows"_s;
const QString kFeed = u"--feed"_s;
const QString kScript = u"--script"_s;

struct NamedAttribute
{
    Attribute attribute;
    QLatin1StringView name;
};

constexpr std::array kNames {
    NamedAttribute { Attribute::Bold, "bold"_L1 },
    NamedAttribute { Attribute::Faint, "faint"_L1 },
    NamedAttribute { Attribute::Italic, "italic"_L1 },
    NamedAttribute { Attribute::Underlined, "underline"_L1 },
    NamedAttribute { Attribute::Blinking, "blink"_L1 },
    NamedAttribute { Attribute::Inverse, "inverse"_L1 },
    NamedAttribute { Attribute::Hidden, "hidden"_L1 },
    NamedAttribute { Attribute::Struck, "strike"_L1 },
    NamedAttribute { Attribute::Overlined, "overline"_L1 },
};

QString nameOfColour(Colour colour)
{
    switch (colour.kind()) {
    case Colour::Kind::Indexed:
        return QString::number(colour.index());
    case Colour::Kind::Rgb:
        return u"#%1"_s.arg(colour.rgb(), 6, 16, QChar(u'0'));
    case Colour::Kind::Default:
        break;
    }
    return u"default"_s;
}

QJsonObject toJson(const Style &style, const Links &links)
{
    QJsonObject json { { u"fg"_s, nameOfColour(style.foreground) },
                       { u"bg"_s, nameOfColour(style.background) } };
    for (const NamedAttribute &named : kNames) {
        if (style.attributes.testFlag(named.attribute))
            json.insert(named.name, true);
    }
    if (style.link != 0)
        json.insert("link"_L1, links.address(style.link));
    return json;
}

/// The stretches of one row that do not look like plain text.
void appendRuns(QJsonArray &runs, int row, const Line &line, const Links &links)
{
    for (int column = 0; column < line.size();) {
        const Style style = line.at(column).style;
        int end = column + 1;
        while (end < line.size() && line.at(end).style == style)
            ++end;
        if (style != Style {})
            runs.append(QJsonArray { row, column, end - column, toJson(style, links) });
        column = end;
    }
}

QJsonDocument report(Terminal &terminal)
{
    const Screen &screen = std::as_const(terminal).screen();
    QJsonArray lines;
    QJsonArray scrollback;
    QJsonArray runs;
    for (int row = 0; row < screen.size().rows; ++row) {
        lines.append(screen.line(row).text());
        appendRuns(runs, row, screen.line(row), terminal.links());
    }
    for (int i = 0; i < screen.scrollback().size(); ++i)
        scrollback.append(screen.scrollback().line(i).text());
    return QJsonDocument(
        QJsonObject { { u"lines"_s, lines },
                      { u"scrollback"_s, scrollback },
                      { u"cursor"_s, QJsonArray { screen.cursor().row, screen.cursor().column } },
                      { u"title"_s, terminal.title() },
                      { u"replies_base64"_s, QString::fromLatin1(terminal.takeReplies().toBase64()) },
                      { u"runs"_s, runs } });
}

void feed(Terminal &terminal, const QByteArray &bytes, qsizetype piece)
{
    const qsizetype step = piece > 0 ? piece : std::max<qsizetype>(bytes.size(), 1);
    for (qsizetype i = 0; i < bytes.size(); i += step)
        terminal.write(QByteArrayView(bytes).sliced(i, std::min(step, bytes.size() - i)));
}

bool follow(Terminal &terminal, const QJsonArray &steps, qsizetype piece)
{
    for (const QJsonValue &value : steps) {
        const QJsonObject step = value.toObject();
        const QJsonArray size = step.value("resize"_L1).toArray();
        if (size.size() == 2)
            terminal.resize({ .rows = size.at(1).toInt(), .columns = size.at(0).toInt() });
        else if (step.contains("write_base64"_L1))
            feed(terminal, QByteArray::fromBase64(step.value("write_base64"_L1).toString().toLatin1()),
                 piece);
        else
            return false;
    }
    return true;
}

Result<QJsonDocument> run(const Options &options, const QByteArray &input)
{
    bool areNumbers[3] = {};
    const int columns = options.value(kColumns, u"80"_s).toInt(&areNumbers[0]);
    const int rows = options.value(kRows, u"25"_s).toInt(&areNumbers[1]);
    const qlonglong piece = options.value(kFeed, u"0"_s).toLongLong(&areNumbers[2]);
    if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2])
        return Error { .kind = ErrorKind::Invalid, .detail = u"a number is needed"_s };
    Terminal terminal({ .rows = rows, .columns = columns });
    if (!options.has(kScript)) {
        feed(terminal, input, piece);
        return report(terminal);
    }
    const QJsonArray steps = QJsonDocument::fromJson(input).object().value("steps"_L1).toArray();
    if (!follow(terminal, steps, piece))
        return Error { .kind = ErrorKind::Invalid, .detail = u"a step is neither write nor resize"_s };
    return report(terminal);
}

const Registration s_registered(
    { .name = u"terminal"_s, .flags = { kScript }, .options = { kColumns, kRows, kFeed }, .run = &run });

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/shell/shellcommands.h"

#include <QRegularExpression>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostYes = 10'000; ///< lines of it in a pipe

QByteArray unescaped(const QString &text)
{
    static const QRegularExpression kEscape(u"\\\\(?:0?([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(.))"_s);
    QByteArray out;
    qsizetype last = 0;
    auto matches = kEscape.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += text.mid(last, match.capturedStart() - last).toUtf8();
        last = match.capturedEnd();
        if (!match.captured(1).isEmpty()) {
            out += static_cast<char>(match.captured(1).toInt(nullptr, 8));
            continue;
        }
        if (!match.captured(2).isEmpty()) {
            out += static_cast<char>(match.captured(2).toInt(nullptr, 16));
            continue;
        }
        static const QMap<QChar, char> kNamed { { u'n', '\n' }, { u't', '\t' }, { u'r', '\r' },
                                                { u'a', '\a' }, { u'b', '\b' }, { u'e', '\x1b' },
                                                { u'\\', '\\' } };
        const QChar name = match.captured(3).at(0);
        out += kNamed.contains(name) ? QByteArray(1, kNamed.value(name)) : match.captured().toUtf8();
    }
    return out + text.mid(last).toUtf8();
}

QByteArray cutTo(const QByteArray &text, qsizetype lines, bool fromEnd)
{
    QList<QByteArray> list = text.split('\n');
    const bool endsWhole = !list.isEmpty() && list.last().isEmpty();
    if (endsWhole)
        list.removeLast();
    if (list.size() > lines)
        list = fromEnd ? list.last(lines) : list.first(lines);
    return list.isEmpty() ? QByteArray() : list.join('\n') + (endsWhole || !fromEnd ? "\n" : "");
}

/// What stands for a %s, %d or %x with its width, or for %%; takes the value off `values`.
QString shownValue(const QRegularExpressionMatch &place, QStringList &values)
{
    const QString kind = place.captured(2);
    if (kind == u"%")
        return u"%"_s;
    const QString value = values.isEmpty() ? QString() : values.takeFirst();
    const QString shown = kind == u"s" ? value : QString::number(value.toLongLong(), kind == u"x" ? 16 : 10);
    const QString width = place.captured(1);
    return shown.rightJustified(width.toInt(), width.startsWith(u'0') ? u'0' : u' ');
}

} // namespace

SimShell::Outcome ShellCommands::echo()
{
    QStringList words = m_words.mid(1);
    bool isOpen = false;
    bool hasEscapes = false;
    while (QStringList { u"-n"_s, u"-e"_s, u"-ne"_s, u"-en"_s }.contains(words.value(0))) {
        const QString option = words.takeFirst();
        isOpen = isOpen || option.contains(u'n');
        hasEscapes = hasEscapes || option.contains(u'e');
    }
    const QString text = words.join(u' ');
    return { .out = (hasEscapes ? unescaped(text) : text.toUtf8()) + (isOpen ? "" : "\n") };
}

SimShell::Outcome ShellCommands::printf()
{
    static const QRegularExpression kPlace(u"%(0?\\d*)([sdx%])"_s);
    QStringList values = m_words.mid(2);
    const QString format = m_words.value(1);
    QString text;
    do {
        qsizetype last = 0;
        auto matches = kPlace.globalMatch(format);
        while (matches.hasNext()) {
            const auto match = matches.next();
            text += QStringView(format).mid(last, match.capturedStart() - last);
            text += shownValue(match, values);
            last = match.capturedEnd();
        }
        text += QStringView(format).mid(last);
    } while (!values.isEmpty() && format.contains(kPlace));
    return { .out = unescaped(text) };
}

SimShell::Outcome ShellCommands::cat()
{
    Outcome outcome;
    const auto text = texts(outcome);
    if (!text)
        return { .job = SimShell::Job { .kind = SimShell::Job::Kind::Copy } };
    outcome.out = *text;
    return outcome;
}

SimShell::Outcome ShellCommands::head()
{
    const qsizetype option = m_words.indexOf(u"-n"_s);
    qsizetype lines = 10;
    if (option > 0) {
        lines = m_words.value(option + 1).toLongLong();
        m_words.remove(option, 2);
    } else if (m_words.value(1).startsWith(u'-')) {
        lines = m_words.takeAt(1).mid(1).toLongLong();
    }
    Outcome outcome;
    outcome.out = cutTo(texts(outcome).value_or(QByteArray()), lines, m_words.first() == u"tail");
    return outcome;
}

SimShell::Outcome ShellCommands::tail()
{
    const bool follows = m_words.removeAll(u"-f"_s) > 0;
    Outcome outcome = head();
    if (follows)
        outcome.job = SimShell::Job { .kind = SimShell::Job::Kind::Forever };
    return outcome;
}

SimShell::Outcome ShellCommands::grep()
{
    const bool ignoresCase = has(u'i');
    const bool isInverted = has(u'v');
    QStringList names = operands();
    const QString pattern = names.isEmpty() ? QString() : names.takeFirst();
    m_words = QStringList { u"grep"_s } + names;
    Outcome outcome;
    const QByteArray text = texts(outcome).value_or(QByteArray());
    const QRegularExpression expression(pattern,
                                        ignoresCase ? QRegularExpression::CaseInsensitiveOption
                                                    : QRegularExpression::NoPatternOption);
    QList<QByteArray> lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    outcome.code = 1;
    for (const QByteArray &line : std::as_const(lines)) {
        if (expression.match(QString::fromUtf8(line)).hasMatch() == isInverted)
            continue;
        outcome.out += line + '\n';
        outcome.code = 0;
    }
    return outcome;
}

SimShell::Outcome ShellCommands::wc()
{
    Outcome outcome;
    const QByteArray text = texts(outcome).value_or(QByteArray());
    const qsizetype lines = text.count('\n');
    const qsizetype words = text.simplified().isEmpty() ? 0 : text.simplified().count(' ') + 1;
    const QString name = operands().value(0);
    const QString numbers = has(u'l') ? QString::number(lines)
        : has(u'c')                   ? QString::number(text.size())
                                      : u"%1 %2 %3"_s.arg(lines, 7).arg(words, 7).arg(text.size(), 7);
    outcome.out = numbers.toUtf8() + (name.isEmpty() ? QByteArray() : ' ' + name.toUtf8()) + '\n';
    return outcome;
}

SimShell::Outcome ShellCommands::seq()
{
    constexpr qint64 kMost = 1'000'000;
    const QStringList numbers = operands();
    const qint64 first = numbers.size() > 1 ? numbers.first().toLongLong() : 1;
    const qint64 last = numbers.isEmpty() ? 0 : numbers.last().toLongLong();
    Outcome outcome;
    for (qint64 i = first; i <= last && i - first < kMost; ++i)
        outcome.out += QByteArray::number(i) + '\n';
    return outcome;
}

SimShell::Outcome ShellCommands::yes()
{
    const QByteArray line = m_words.size() > 1 ? m_words.mid(1).join(u' ').toUtf8() + '\n' : "y\n"_ba;
    return { .out = line.repeated(kMostYes),
             .job = SimShell::Job { .kind = SimShell::Job::Kind::Flood, .text = line } };
}

} // namespace slipway::sandbox

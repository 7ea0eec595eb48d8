// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/loglayout.h"

#include "ui/containers/logs/logcolors.h"
#include "ui/containers/logs/logmark.h"

#include <QFontMetricsF>
#include <QTextCharFormat>

#include <algorithm>
#include <cmath>

namespace slipway::ui {

namespace {

constexpr int kCachedLines = 600;
constexpr int kLongestShaped = 2'048; // lines of foreign letters are drawn up to here
constexpr int kMeasured = 100;
constexpr qreal kEndless = 1e6; // pixels

/// Every letter is as wide as every other in a font of fixed pitch.
bool isSimple(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x20 && u < 0x7F) || (u >= 0xA1 && u <= 0xFF && u != 0xAD);
    });
}

void setFormat(QTextCharFormat &format, const LogStyle &style, const Colors &colors)
{
    QColor background = logcolors::backgroundColor(style.background, colors);
    const QColor under = background.isValid() ? background : colors.surface;
    QColor foreground = logcolors::textColor(style.foreground, under, colors);
    if (style.isFaint && style.foreground.kind == LogColor::Kind::Default)
        foreground = colors.muted;
    if (style.isInverse) {
        background = foreground;
        foreground = under;
    }
    format.setForeground(foreground);
    if (background.isValid())
        format.setBackground(background);
    if (style.isBold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(style.isItalic);
    format.setFontUnderline(style.isUnderlined);
    format.setFontStrikeOut(style.isStruck);
}

/// What happened between two lines stands among them in words.
void prepareMark(LaidLine &line, docker::LogMark::Kind mark, const Colors &colors)
{
    line.text.text = logmark::words(mark);
    line.isSimple = false;
    QTextLayout::FormatRange all { 0, static_cast<int>(line.text.text.size()), {} };
    all.format.setForeground(colors.accent);
    all.format.setFontItalic(true);
    line.formats = { all };
}

} // namespace

LogFont LogFont::measured()
{
    LogFont made { .font = fontOf(TextStyle::Mono) };
    const QFontMetricsF metrics(made.font);
    made.charWidth = metrics.horizontalAdvance(QString(kMeasured, u'x')) / kMeasured;
    const qreal narrow = metrics.horizontalAdvance(QString(kMeasured, u'i')) / kMeasured;
    made.isFixedPitch = std::abs(made.charWidth - narrow) < 0.01;
    made.rowHeight = static_cast<int>(std::ceil(metrics.height())) + 1;
    made.ascent = static_cast<int>(std::ceil(metrics.ascent()));
    return made;
}

int LogFont::widthOf(qsizetype characters) const
{
    return static_cast<int>(std::ceil(static_cast<qreal>(characters) * charWidth));
}

LogLayout::LogLayout(const LogBuffer &buffer)
    : m_buffer(buffer)
    , m_lines(kCachedLines)
{
}

void LogLayout::forget()
{
    m_lines.clear();
    m_widest = 0;
}

/// What is drawn of a line, and how; later formats win.
void LogLayout::prepare(LaidLine &line, const LogEntry &entry, const Colors &colors) const
{
    if (entry.mark) {
        prepareMark(line, *entry.mark, colors);
        return;
    }
    line.text = logTextOf(entry.line.text, jsonAsText);
    QString &text = line.text.text;
    line.isSimple = font.isFixedPitch && isSimple(text);
    bool isCut = line.text.left > 0 || entry.line.isCut;
    if (!line.isSimple && text.size() > kLongestShaped) {
        text.truncate(kLongestShaped);
        isCut = true;
    }
    if (isCut) {
        //: Behind the beginning of a very long line of a log; copying gives all of it
        text += u' ' + tr("(more than can be shown)");
        line.isSimple = line.isSimple && isSimple(text);
    }
    for (const LogSpan &span : std::as_const(line.text.spans)) {
        QTextLayout::FormatRange range { static_cast<int>(span.start), static_cast<int>(span.length), {} };
        setFormat(range.format, span.style, colors);
        line.formats.append(range);
    }
    const QColor match = logcolors::matchColor(colors);
    for (const auto &[start, length] : highlight.placesIn(text)) {
        QTextLayout::FormatRange range { static_cast<int>(start), static_cast<int>(length), {} };
        range.format.setBackground(match);
        range.format.setForeground(colors.text);
        line.formats.append(range);
    }
}

/// Letters of different widths, or of scripts that have to be shaped.
void LogLayout::shape(LaidLine &line) const
{
    line.layout = std::make_unique<QTextLayout>(line.text.text, font.font);
    QTextOption option;
    option.setWrapMode(wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    line.layout->setTextOption(option);
    line.layout->setFormats(line.formats);
    line.layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine row = line.layout->createLine();
        if (!row.isValid())
            break;
        row.setLineWidth(wraps ? width : kEndless);
        row.setPosition({ 0, static_cast<qreal>(i) * font.rowHeight + font.ascent - row.ascent() });
        line.width = std::max(line.width, row.naturalTextWidth());
    }
    line.layout->endLayout();
    line.parts = std::max(1, line.layout->lineCount());
}

const LaidLine &LogLayout::line(qint64 line, const Colors &colors)
{
    if (const LaidLine *known = m_lines.object(line))
        return *known;
    auto made = std::make_unique<LaidLine>();
    prepare(*made, m_buffer.at(line), colors);
    if (made->isSimple) {
        const int length = static_cast<int>(made->text.text.size());
        made->width = length * font.charWidth;
        made->columns = std::max(1, static_cast<int>(width / font.charWidth));
        made->parts = wraps ? std::max(1, (length + made->columns - 1) / made->columns) : 1;
    } else {
        shape(*made);
    }
    m_widest = std::max(m_widest, made->width);
    LaidLine *kept = made.release();
    m_lines.insert(line, kept);
    return *kept;
}

std::pair<int, int> LogLayout::rowOf(const LaidLine &line, int part) const
{
    if (!line.isSimple) {
        const QTextLine row = line.layout->lineAt(part);
        return { row.textStart(), row.textStart() + row.textLength() };
    }
    const int length = static_cast<int>(line.text.text.size());
    if (!wraps)
        return { 0, length };
    const int first = std::min(length, part * line.columns);
    return { first, std::min(length, first + line.columns) };
}

qreal LogLayout::xOf(const LaidLine &line, int part, int place) const
{
    if (!line.isSimple)
        return line.layout->lineAt(part).cursorToX(place);
    return (place - rowOf(line, part).first) * font.charWidth;
}

int LogLayout::placeIn(const LaidLine &line, int part, qreal x) const
{
    const auto [first, end] = rowOf(line, part);
    const int place = line.isSimple ? first + static_cast<int>(std::lround(std::max(0.0, x) / font.charWidth))
                                    : line.layout->lineAt(part).xToCursor(x);
    return std::clamp(place, first, end);
}

QList<QRectF> LogLayout::areasOf(const LaidLine &line, int from, int to) const
{
    QList<QRectF> areas;
    areas.reserve(line.parts);
    for (int part = 0; part < line.parts; ++part) {
        const auto [first, end] = rowOf(line, part);
        const int begin = std::max(first, from);
        const int behind = std::min(end, to);
        if (begin >= behind)
            continue;
        const qreal left = xOf(line, part, begin);
        areas.append(QRectF(left, part * font.rowHeight, xOf(line, part, behind) - left, font.rowHeight));
    }
    return areas;
}

} // namespace slipway::ui

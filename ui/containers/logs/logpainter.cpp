// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/logpainter.h"

#include <QPainter>
#include <QTextCharFormat>

#include <algorithm>
#include <vector>

namespace slipway::ui {

namespace {

/// The format of each character from `first` to before `end`; null where it has none.
std::vector<const QTextCharFormat *> formatsIn(const QList<QTextLayout::FormatRange> &ranges, int first,
                                               int end)
{
    std::vector<const QTextCharFormat *> formats(static_cast<std::size_t>(end - first), nullptr);
    for (const QTextLayout::FormatRange &range : ranges) {
        const int from = std::max(range.start, first);
        const int to = std::min(range.start + range.length, end);
        for (int i = from; i < to; ++i)
            formats[static_cast<std::size_t>(i - first)] = &range.format;
    }
    return formats;
}

} // namespace

void LogPainter::paint(QPainter &painter, const LaidLine &line, int y, int firstPart) const
{
    if (line.isSimple) {
        paintSimple(painter, line, y, firstPart);
        return;
    }
    painter.setPen(colors.text);
    line.layout->draw(&painter, QPointF(left - scrolled, y), {}, QRectF({}, viewport));
}

void LogPainter::paintRun(QPainter &painter, QPointF at, const QString &text,
                          const QTextCharFormat *format) const
{
    QFont styled = font.font;
    QColor color = colors.text;
    if (format) {
        styled.setBold(format->fontWeight() == QFont::Bold);
        styled.setItalic(format->fontItalic());
        styled.setUnderline(format->fontUnderline());
        styled.setStrikeOut(format->fontStrikeOut());
        if (format->hasProperty(QTextFormat::ForegroundBrush))
            color = format->foreground().color();
        if (format->hasProperty(QTextFormat::BackgroundBrush)) {
            const qreal width = static_cast<qreal>(text.size()) * font.charWidth;
            painter.fillRect(QRectF(at.x(), at.y(), width, font.rowHeight), format->background());
        }
    }
    painter.setFont(styled);
    painter.setPen(color);
    painter.drawText(at + QPointF(0, font.ascent), text);
}

void LogPainter::paintSimple(QPainter &painter, const LaidLine &line, int y, int firstPart) const
{
    for (int part = firstPart; part < line.parts && y + part * font.rowHeight < viewport.height(); ++part)
        paintRow(painter, line, part, y + part * font.rowHeight);
}

void LogPainter::paintRow(QPainter &painter, const LaidLine &line, int part, int y) const
{
    const int length = static_cast<int>(line.text.text.size());
    const int rowStart = wraps ? part * line.columns : 0;
    // Without wrapping, what lies left and right of the window is left out.
    const int first = wraps ? rowStart : std::min(length, static_cast<int>(scrolled / font.charWidth));
    const int columns = wraps ? line.columns : static_cast<int>(viewport.width() / font.charWidth) + 2;
    const int end = std::min(length, first + columns);
    const std::vector<const QTextCharFormat *> formats = formatsIn(line.formats, first, end);
    for (int from = first; from < end;) {
        const QTextCharFormat *format = formats[static_cast<std::size_t>(from - first)];
        int to = from + 1;
        while (to < end && formats[static_cast<std::size_t>(to - first)] == format)
            ++to;
        paintRun(painter, QPointF(left - scrolled + (from - rowStart) * font.charWidth, y),
                 line.text.text.sliced(from, to - from), format);
        from = to;
    }
}

} // namespace slipway::ui

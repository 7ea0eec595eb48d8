// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/terminal/terminalpainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using terminal::Attribute;
using terminal::Cell;

namespace {

constexpr qsizetype kMeasured = 64; // letters, so that roundings show

QSizeF cellOf(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(QString(kMeasured, u'M')) / static_cast<qreal>(kMeasured);
    return { std::max<qreal>(width, 1), std::max<qreal>(std::ceil(metrics.height()), 1) };
}

/// May be drawn together with its neighbours: one cell wide in any monospace font, and left to right.
bool isPlain(const Cell &cell)
{
    return cell.kind() == Cell::Kind::Narrow && cell.character() < 0x250;
}

QString textOf(const Cell &cell)
{
    QString text;
    cell.appendTo(text);
    return text;
}

} // namespace

TerminalPainter::TerminalPainter(const QFont &font, const QPalette &palette)
    : m_font(font)
    , m_cell(cellOf(font))
    , m_ascent(QFontMetricsF(font).ascent())
    , m_colours(palette)
{
}

QFont TerminalPainter::fontFor(const terminal::Style &style) const
{
    QFont font = m_font;
    font.setBold(style.attributes.testFlag(Attribute::Bold));
    font.setItalic(style.attributes.testFlag(Attribute::Italic));
    font.setUnderline(style.attributes.testFlag(Attribute::Underlined) || style.link != 0);
    font.setStrikeOut(style.attributes.testFlag(Attribute::Struck));
    font.setOverline(style.attributes.testFlag(Attribute::Overlined));
    return font;
}

void TerminalPainter::paintLine(QPainter &painter, qreal y, int columns, const terminal::Line &line,
                                Marked marked, bool isReversed) const
{
    const int size = std::min(columns, line.size());
    const auto isMarked = [marked](int column) { return column >= marked.first && column < marked.last; };
    const auto cellAt = [&line, size](int column) { return column < size ? line.at(column) : Cell(); };
    for (int column = 0; column < columns;) {
        const Cell first = cellAt(column);
        Run run { column, column + 1, first.style, isMarked(column) };
        QString text = textOf(first);
        if (first.kind() == Cell::Kind::Wide)
            run.last = std::min(column + 2, columns);
        while (isPlain(first) && run.last < columns && isPlain(cellAt(run.last))
               && cellAt(run.last).style == run.style && isMarked(run.last) == run.isMarked)
            text += textOf(cellAt(run.last++));
        const QRectF rect(run.first * m_cell.width(), y, (run.last - run.first) * m_cell.width(),
                          m_cell.height());
        paintBackground(painter, rect, run, isReversed);
        paintText(painter, rect, text, run, isReversed);
        column = run.last;
    }
}

void TerminalPainter::paintBackground(QPainter &painter, const QRectF &rect, const Run &run,
                                      bool isReversed) const
{
    const QColor colour =
        run.isMarked ? m_colours.selection() : m_colours.of(run.style, isReversed).background;
    if (colour != m_colours.background())
        painter.fillRect(rect, colour);
}

void TerminalPainter::paintText(QPainter &painter, const QRectF &rect, const QString &text, const Run &run,
                                bool isReversed) const
{
    const bool hasLines = run.style.link != 0
        || (run.style.attributes
            & (terminal::Attributes(Attribute::Underlined) | Attribute::Struck | Attribute::Overlined));
    if (!hasLines && text.trimmed().isEmpty())
        return;
    // On the selection's colour only the theme's own text is sure to be readable.
    painter.setPen(run.isMarked ? m_colours.text() : m_colours.of(run.style, isReversed).text);
    painter.setFont(fontFor(run.style));
    painter.drawText(QPointF(rect.left(), rect.top() + m_ascent), text);
}

void TerminalPainter::paintComposed(QPainter &painter, QPointF place, const QString &text) const
{
    QFont font = m_font;
    font.setUnderline(true);
    painter.setFont(font);
    painter.fillRect(QRectF(place, QSizeF(composedWidth(text), m_cell.height())), m_colours.selection());
    painter.setPen(m_colours.text());
    painter.drawText(place + QPointF(0, m_ascent), text);
}

qreal TerminalPainter::composedWidth(const QString &text) const
{
    return QFontMetricsF(m_font).horizontalAdvance(text);
}

} // namespace slipway::ui

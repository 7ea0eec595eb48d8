// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/line.h"
#include "ui/containers/terminal/terminalcolours.h"

#include <QFont>
#include <QSizeF>

class QPainter;

namespace slipway::ui {

/// Draws lines of cells in a monospace font: runs of one look at once, everything that is not plain Latin in
/// cells of its own, so that neither a fallback font nor the direction of a script moves anything else.
class TerminalPainter final
{
public:
    TerminalPainter(const QFont &font, const QPalette &palette);

    QSizeF cell() const { return m_cell; } ///< in device-independent pixels
    const TerminalColours &colours() const { return m_colours; }

    struct Marked
    {
        int first = 0; ///< column
        int last = 0; ///< after the marked ones
    };
    /// One line with its top at `y`; cells beyond its end are empty.
    void paintLine(QPainter &painter, qreal y, int columns, const terminal::Line &line, Marked marked,
                   bool isReversed) const;
    /// Text that is not in the cells: what an input method is composing.
    void paintComposed(QPainter &painter, QPointF place, const QString &text) const;
    qreal composedWidth(const QString &text) const;

private:
    struct Run
    {
        int first = 0;
        int last = 0;
        terminal::Style style {};
        bool isMarked = false;
    };

    void paintBackground(QPainter &painter, const QRectF &rect, const Run &run, bool isReversed) const;
    void paintText(QPainter &painter, const QRectF &rect, const QString &text, const Run &run,
                   bool isReversed) const;
    QFont fontFor(const terminal::Style &style) const;

    QFont m_font;
    QSizeF m_cell;
    qreal m_ascent;
    TerminalColours m_colours;
};

} // namespace slipway::ui

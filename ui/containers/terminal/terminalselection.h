// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/selection.h"

namespace slipway::ui {

/// What is marked, while it is drawn by the mouse or by keys. Pure logic.
class TerminalSelection final
{
public:
    enum class Unit { Character, Word, Paragraph };

    // outlives: `screen` is the one of the view
    explicit TerminalSelection(const terminal::Screen &screen)
        : m_screen(screen)
    {
    }

    bool isEmpty() const { return m_range.isEmpty(); }
    const terminal::TextRange &range() const { return m_range; }
    QString text() const { return isEmpty() ? QString() : terminal::textIn(m_screen, m_range); }

    void clear() { m_range = {}; }
    void begin(terminal::TextPlace place, Unit unit);
    void extendTo(terminal::TextPlace place); ///< from where it began, by whole units
    void selectAll();
    /// By keys: the end that moves goes on from the cursor of the screen when nothing is marked.
    void moveEnd(int lines, int columns);
    void moveEndInLine(bool toEnd);

private:
    terminal::TextRange unitAt(terminal::TextPlace place) const;
    terminal::TextPlace movingEnd() const;
    void setMovingEnd(terminal::TextPlace place);

    const terminal::Screen &m_screen;
    Unit m_unit = Unit::Character;
    terminal::TextRange m_origin {};
    terminal::TextRange m_range {};
};

} // namespace slipway::ui

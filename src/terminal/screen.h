// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/charset.h"
#include "terminal/grid.h"
#include "terminal/modes.h"
#include "terminal/reflow.h"
#include "terminal/scrollback.h"
#include "terminal/tabstops.h"

#include <array>

namespace slipway::terminal {

struct Size
{
    static constexpr int kMostRows = 1000;
    static constexpr int kMostColumns = 1000;

    int rows = 24;
    int columns = 80;
    friend bool operator==(const Size &, const Size &) = default;
};

/// The two screens with their cursor, margins and modes, and everything that control functions do to them.
/// Counts and positions may be any number: they are cut to what fits. Positions count from 0.
class Screen final
{
public:
    explicit Screen(Size size, Scrollback::Limits limits = {});

    // What a view shows
    Size size() const { return { grid().rows(), grid().columns() }; }
    const Line &line(int row) const { return grid().line(row); }
    bool isChanged(int row) const { return grid().isChanged(row); }
    void clearChanged() { grid().setChanged(false); }
    const Scrollback &scrollback() const { return m_scrollback; }
    Place cursor() const { return m_cursor.place; }
    bool isWrapPending() const { return m_cursor.isWrapPending; }
    const Modes &modes() const { return m_modes; }
    bool isAlternate() const { return m_isAlternate; }
    const Style &style() const { return m_cursor.style; }

    // Printing
    void print(char32_t character);
    Style &style() { return m_cursor.style; }
    Charsets &charsets() { return m_cursor.charsets; }

    // Moves
    void index(); ///< down, scrolls at the bottom margin
    void reverseIndex();
    void carriageReturn();
    void back(int count); ///< with reverse wrap, also to the line before
    void moveTo(int row, int column); ///< counts from the margins in origin mode
    void moveToRow(int row) { moveTo(row, m_cursor.place.column); }
    void moveToColumn(int column);
    void moveUp(int count); ///< stops at the margin
    void moveDown(int count);
    void moveForward(int count);
    void moveRowsFreely(int count); ///< VPR: does not stop at margins
    int rowFromOrigin() const { return m_cursor.place.row - (m_modes.origin ? m_top : 0); }
    void tabForward(int count);
    void tabBack(int count);
    void setTab() { m_tabs.set(m_cursor.place.column); }
    void clearTab() { m_tabs.clear(m_cursor.place.column); }
    void clearAllTabs() { m_tabs.clearAll(); }

    // Edits
    enum class Part { After, Before, All }; ///< of a line or of the screen, the cursor's place included
    void eraseInLine(Part part);
    void eraseInDisplay(Part part);
    void clearScrollback();
    void eraseCharacters(int count);
    void insertCharacters(int count);
    void deleteCharacters(int count);
    void insertLines(int count);
    void deleteLines(int count);
    void insertColumns(int column, int count); ///< between the margins: SR, DECIC
    void deleteColumns(int column, int count); ///< SL, DECDC
    void scrollUp(int count);
    void scrollDown(int count);
    void fillForAlignment(); ///< DECALN

    // State
    void setMargins(int top, int bottom); ///< both included; ignored unless top < bottom
    Modes &modes() { return m_modes; }
    void setOrigin(bool isOn);
    void saveCursor() { saved() = { m_cursor, m_modes.origin }; }
    void restoreCursor();
    void useAlternate(bool isOn); ///< the alternate screen is empty at first
    void reset(); ///< RIS; the scroll-back stays
    void softReset(); ///< DECSTR
    /// Cut to 1..kMostRows and 1..kMostColumns. Lines of the primary screen are broken anew.
    void resize(Size wanted);

private:
    struct Cursor
    {
        Place place {};
        bool isWrapPending = false; ///< the last column is taken; the next character goes to the next line
        Style style {};
        Charsets charsets {};
    };
    struct SavedCursor
    {
        Cursor cursor {};
        bool origin = false;
    };

    const Grid &grid() const { return m_isAlternate ? m_alternate : m_primary; }
    Grid &grid() { return m_isAlternate ? m_alternate : m_primary; }
    SavedCursor &saved() { return m_saved.at(m_isAlternate ? 1 : 0); }
    Style erased() const { return erasedStyle(m_cursor.style); }
    Scrollback *sink() { return !m_isAlternate && m_top == 0 ? &m_scrollback : nullptr; }
    bool isInMargins() const { return m_cursor.place.row >= m_top && m_cursor.place.row <= m_bottom; }

    void printCell(char32_t character, int width);
    bool makeRoomForWide();
    void wrap();
    void addMark(char32_t mark);
    void setPlace(int row, int column);
    void clamp(Cursor &cursor) const;
    void resizePrimary(Size next, Cursor &cursor);

    Grid m_primary;
    Grid m_alternate;
    bool m_isAlternate = false;
    Scrollback m_scrollback;
    Cursor m_cursor {};
    std::array<SavedCursor, 2> m_saved {};
    Modes m_modes {};
    TabStops m_tabs;
    int m_top = 0;
    int m_bottom;
};

} // namespace slipway::terminal

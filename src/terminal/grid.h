// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/line.h"
#include "terminal/scrollback.h"

#include <vector>

namespace slipway::terminal {

/// The cells of one screen, and the moves of cells in it. Rows and columns are given within its size; ranges
/// of rows include their end, ranges of columns do not. A wide character of which one half goes loses the
/// other, too. Knows which rows have changed.
class Grid final
{
public:
    Grid(int rows, int columns);

    int rows() const { return static_cast<int>(m_lines.size()); }
    int columns() const { return m_columns; }
    const Line &line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    int usedRows() const; ///< up to the last one that is not empty

    bool isChanged(int row) const { return m_changed.at(static_cast<std::size_t>(row)); }
    void setChanged(bool changed) { m_changed.assign(m_changed.size(), changed); }
    void setChanged(int row) { m_changed.at(static_cast<std::size_t>(row)) = true; }

    void put(int row, int column, const Cell &cell); ///< a Wide one also fills the next column
    void addMark(int row, int column, char32_t mark);
    void setWrapped(int row, bool isWrapped);
    void erase(int row, int first, int last, const Style &look);
    void eraseRows(int first, int last, const Style &look);
    void insertCells(int row, int column, int count, const Style &look);
    void deleteCells(int row, int column, int count, const Style &look);
    /// Rows leave at the top of the range; `sink` keeps them when it is not null.
    void scrollUp(int top, int bottom, int count, const Style &look, Scrollback *sink);
    void scrollDown(int top, int bottom, int count, const Style &look);
    void fill(char32_t character);

    void setLine(int row, Line line); ///< made as long as there are columns
    Line takeLine(int row) { return std::move(m_lines.at(static_cast<std::size_t>(row))); }
    void resize(int rows, int columns); ///< cuts off at the right and at the bottom

private:
    Line &lineAt(int row) { return m_lines.at(static_cast<std::size_t>(row)); }
    static void mend(Line &line, int column);
    static void fit(Line &line, int columns);
    void setRowsChanged(int top, int bottom);

    int m_columns;
    std::vector<Line> m_lines {};
    std::vector<bool> m_changed {};
};

} // namespace slipway::terminal

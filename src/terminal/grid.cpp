// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/grid.h"

#include <algorithm>

namespace slipway::terminal {

Grid::Grid(int rows, int columns)
    : m_columns(columns)
    , m_lines(static_cast<std::size_t>(rows), Line(columns))
    , m_changed(static_cast<std::size_t>(rows), true)
{
}

int Grid::usedRows() const
{
    const auto last = std::find_if(m_lines.rbegin(), m_lines.rend(),
                                   [](const Line &line) { return line.usedColumns() > 0; });
    return static_cast<int>(std::distance(last, m_lines.rend()));
}

/// Looks at the border before `column`: half a wide character at either side becomes a blank.
void Grid::mend(Line &line, int column)
{
    const auto kindAt = [&line](int place) {
        return place >= 0 && place < line.size() ? line.at(place).kind() : Cell::Kind::Narrow;
    };
    const bool hasHead = kindAt(column - 1) == Cell::Kind::Wide;
    const bool hasTail = kindAt(column) == Cell::Kind::WideTail;
    if (hasHead && !hasTail)
        line.at(column - 1) = Cell(U' ', line.at(column - 1).style);
    else if (hasTail && !hasHead)
        line.at(column) = Cell(U' ', line.at(column).style);
}

void Grid::put(int row, int column, const Cell &cell)
{
    Line &line = lineAt(row);
    const bool isWide = cell.kind() == Cell::Kind::Wide;
    line.at(column) = cell;
    if (isWide)
        line.at(column + 1) = Cell(0, cell.style, Cell::Kind::WideTail);
    mend(line, column);
    mend(line, column + (isWide ? 2 : 1));
    setChanged(row);
}

void Grid::addMark(int row, int column, char32_t mark)
{
    lineAt(row).at(column).addMark(mark);
    setChanged(row);
}

void Grid::setWrapped(int row, bool isWrapped)
{
    lineAt(row).isWrapped = isWrapped;
}

void Grid::erase(int row, int first, int last, const Style &look)
{
    Line &line = lineAt(row);
    std::fill(line.cells.begin() + first, line.cells.begin() + last, Cell(0, look));
    mend(line, first);
    mend(line, last);
    if (last == m_columns)
        line.isWrapped = false;
    setChanged(row);
}

void Grid::eraseRows(int first, int last, const Style &look)
{
    for (int row = first; row <= last; ++row)
        erase(row, 0, m_columns, look);
}

void Grid::insertCells(int row, int column, int count, const Style &look)
{
    Line &line = lineAt(row);
    const int moved = std::clamp(count, 0, m_columns - column);
    mend(line, column);
    std::move_backward(line.cells.begin() + column, line.cells.end() - moved, line.cells.end());
    std::fill_n(line.cells.begin() + column, moved, Cell(0, look));
    mend(line, column);
    mend(line, column + moved);
    mend(line, m_columns);
    line.isWrapped = false;
    setChanged(row);
}

void Grid::deleteCells(int row, int column, int count, const Style &look)
{
    Line &line = lineAt(row);
    const int moved = std::clamp(count, 0, m_columns - column);
    std::move(line.cells.begin() + column + moved, line.cells.end(), line.cells.begin() + column);
    std::fill(line.cells.end() - moved, line.cells.end(), Cell(0, look));
    mend(line, column);
    mend(line, m_columns - moved);
    line.isWrapped = false;
    setChanged(row);
}

void Grid::scrollUp(int top, int bottom, int count, const Style &look, Scrollback *sink)
{
    const int moved = std::clamp(count, 0, bottom - top + 1);
    for (int row = top; row < top + moved; ++row) {
        if (sink)
            sink->append(takeLine(row));
        lineAt(row) = Line(m_columns, look);
    }
    const auto first = m_lines.begin() + top;
    std::rotate(first, first + moved, m_lines.begin() + bottom + 1);
    setRowsChanged(top, bottom);
}

void Grid::scrollDown(int top, int bottom, int count, const Style &look)
{
    const int moved = std::clamp(count, 0, bottom - top + 1);
    const auto end = m_lines.begin() + bottom + 1;
    std::rotate(m_lines.begin() + top, end - moved, end);
    for (int row = top; row < top + moved; ++row)
        lineAt(row) = Line(m_columns, look);
    setRowsChanged(top, bottom);
}

void Grid::setRowsChanged(int top, int bottom)
{
    for (int row = top; row <= bottom; ++row)
        setChanged(row);
}

void Grid::fill(char32_t character)
{
    for (Line &line : m_lines) {
        line.cells.assign(static_cast<std::size_t>(m_columns), Cell(character, Style {}));
        line.isWrapped = false;
    }
    setChanged(true);
}

void Grid::fit(Line &line, int columns)
{
    if (line.size() > columns)
        line.isWrapped = false;
    line.cells.resize(static_cast<std::size_t>(columns));
    mend(line, columns);
}

void Grid::setLine(int row, Line line)
{
    fit(line, m_columns);
    lineAt(row) = std::move(line);
    setChanged(row);
}

void Grid::resize(int rows, int columns)
{
    m_columns = columns;
    m_lines.resize(static_cast<std::size_t>(rows));
    for (Line &line : m_lines)
        fit(line, columns);
    m_changed.assign(static_cast<std::size_t>(rows), true);
}

} // namespace slipway::terminal

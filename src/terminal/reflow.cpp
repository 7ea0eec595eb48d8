// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/reflow.h"

#include <algorithm>

namespace slipway::terminal {

namespace {

/// Lines that a wrap had broken, as one; with the places that fall into it.
struct Paragraph
{
    std::vector<Cell> cells {};
    int cursor = -1; ///< offset into the cells, or beyond them; -1: elsewhere
    int top = -1;
};

class Reflow final
{
public:
    Reflow(int columns, Place cursor, int top)
        : m_columns(columns)
        , m_cursor(cursor)
        , m_top(top)
    {
    }

    void add(Line line, int row)
    {
        const int before = size();
        m_isOpen = true;
        if (row == m_cursor.row)
            m_paragraph.cursor = before + m_cursor.column;
        if (row == m_top)
            m_paragraph.top = before;
        const bool continues = line.isWrapped;
        if (!continues)
            line.cells.resize(static_cast<std::size_t>(line.usedColumns()));
        std::copy_if(line.cells.begin(), line.cells.end(), std::back_inserter(m_paragraph.cells),
                     [](const Cell &cell) { return cell.kind() != Cell::Kind::Filler; });
        if (!continues)
            finish();
    }

    void finish()
    {
        // A cursor behind the text needs a place, too.
        const auto needed = static_cast<std::size_t>(std::max(m_paragraph.cursor, 0));
        if (m_paragraph.cells.size() < needed)
            m_paragraph.cells.resize(needed);
        int offset = 0;
        do {
            offset = breakOff(offset);
        } while (offset < size());
        m_result.lines.back().isWrapped = false;
        m_paragraph = {};
        m_isOpen = false;
    }

    bool isOpen() const { return m_isOpen; }
    Reflowed take() { return std::move(m_result); }

private:
    int size() const { return static_cast<int>(m_paragraph.cells.size()); }

    /// Makes one line of the cells from `offset` on. \return the offset of the next one
    int breakOff(int offset)
    {
        int end = std::min(offset + m_columns, size());
        const bool cutsWide = end < size() && end > offset + 1
            && m_paragraph.cells.at(static_cast<std::size_t>(end)).kind() == Cell::Kind::WideTail;
        if (cutsWide)
            --end;
        const int row = static_cast<int>(m_result.lines.size());
        const bool isLast = end == size();
        if (m_paragraph.cursor >= offset && (m_paragraph.cursor < end || isLast))
            m_result.cursor = { row, std::min(m_paragraph.cursor - offset, m_columns) };
        if (m_paragraph.top >= offset && (m_paragraph.top < end || isLast))
            m_result.top = row;
        Line line;
        line.cells.assign(m_paragraph.cells.begin() + offset, m_paragraph.cells.begin() + end);
        if (cutsWide)
            line.cells.emplace_back(U' ', Style {}, Cell::Kind::Filler);
        line.isWrapped = true;
        mendEnds(line);
        m_result.lines.push_back(std::move(line));
        return end;
    }

    /// One column has no room for a wide character: its halves come apart.
    static void mendEnds(Line &line)
    {
        if (line.cells.empty())
            return;
        if (line.cells.front().kind() == Cell::Kind::WideTail)
            line.cells.front() = Cell(U' ', line.cells.front().style);
        if (line.cells.back().kind() == Cell::Kind::Wide)
            line.cells.back() = Cell(U' ', line.cells.back().style);
    }

    int m_columns;
    Place m_cursor;
    int m_top;
    Paragraph m_paragraph {};
    bool m_isOpen = false;
    Reflowed m_result {};
};

} // namespace

Reflowed reflow(std::vector<Line> lines, int columns, Place cursor, int top)
{
    Reflow work(columns, cursor, top);
    for (std::size_t row = 0; row < lines.size(); ++row)
        work.add(std::move(lines.at(row)), static_cast<int>(row));
    if (work.isOpen())
        work.finish();
    return work.take();
}

} // namespace slipway::terminal

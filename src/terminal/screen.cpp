// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/screen.h"

#include "terminal/charwidth.h"
#include "terminal/utf8decoder.h"

#include <algorithm>

namespace slipway::terminal {

namespace {

Size bounded(Size size)
{
    return { std::clamp(size.rows, 1, Size::kMostRows), std::clamp(size.columns, 1, Size::kMostColumns) };
}

} // namespace

Screen::Screen(Size size, Scrollback::Limits limits)
    : m_primary(bounded(size).rows, bounded(size).columns)
    , m_alternate(m_primary.rows(), m_primary.columns())
    , m_scrollback(limits)
    , m_tabs(m_primary.columns())
    , m_bottom(m_primary.rows() - 1)
{
}

// Printing

void Screen::print(char32_t character)
{
    const char32_t shown = m_cursor.charsets.translated(character);
    if (isDirectionControl(shown))
        return;
    const int width = charWidth(shown);
    if (width == 0)
        addMark(shown);
    else
        printCell(shown, width);
}

void Screen::printCell(char32_t character, int width)
{
    if (m_cursor.isWrapPending && m_modes.autoWrap)
        wrap();
    const bool isWide = width == 2 && makeRoomForWide();
    const char32_t shown = width == 2 && !isWide ? Utf8Decoder::kReplacement : character;
    const int taken = isWide ? 2 : 1;
    Place &place = m_cursor.place;
    if (m_modes.insert)
        grid().insertCells(place.row, place.column, taken, erased());
    grid().put(place.row, place.column,
               Cell(shown, m_cursor.style, isWide ? Cell::Kind::Wide : Cell::Kind::Narrow));
    const int next = place.column + taken;
    m_cursor.isWrapPending = next >= grid().columns();
    place.column = std::min(next, grid().columns() - 1);
}

/// Two cells from the cursor on. \return false when the screen is too narrow for that
bool Screen::makeRoomForWide()
{
    const int columns = grid().columns();
    if (columns < 2)
        return false;
    Place &place = m_cursor.place;
    if (place.column < columns - 1)
        return true;
    if (m_modes.autoWrap) {
        grid().put(place.row, place.column, Cell(U' ', erased(), Cell::Kind::Filler));
        wrap();
    } else {
        place.column = columns - 2;
    }
    return true;
}

void Screen::wrap()
{
    grid().setWrapped(m_cursor.place.row, true);
    m_cursor.place.column = 0;
    index();
}

void Screen::addMark(char32_t mark)
{
    int column = m_cursor.place.column;
    if (!m_cursor.isWrapPending)
        --column;
    if (column > 0 && line(m_cursor.place.row).at(column).kind() == Cell::Kind::WideTail)
        --column;
    if (column >= 0 && line(m_cursor.place.row).at(column).character() != 0)
        grid().addMark(m_cursor.place.row, column, mark);
}

// Moves

void Screen::setPlace(int row, int column)
{
    m_cursor.place.row = std::clamp(row, 0, grid().rows() - 1);
    m_cursor.place.column = std::clamp(column, 0, grid().columns() - 1);
    m_cursor.isWrapPending = false;
}

void Screen::index()
{
    m_cursor.isWrapPending = false;
    if (m_cursor.place.row == m_bottom)
        grid().scrollUp(m_top, m_bottom, 1, erased(), sink());
    else if (m_cursor.place.row < grid().rows() - 1)
        ++m_cursor.place.row;
}

void Screen::reverseIndex()
{
    m_cursor.isWrapPending = false;
    if (m_cursor.place.row == m_top)
        grid().scrollDown(m_top, m_bottom, 1, erased());
    else if (m_cursor.place.row > 0)
        --m_cursor.place.row;
}

void Screen::carriageReturn()
{
    setPlace(m_cursor.place.row, 0);
}

void Screen::back(int count)
{
    const int columns = grid().columns();
    const bool wraps = m_modes.reverseWrap && m_modes.autoWrap;
    if (!wraps || count <= m_cursor.place.column) {
        setPlace(m_cursor.place.row, m_cursor.place.column - count);
        return;
    }
    const int place = std::max(m_cursor.place.row * columns + m_cursor.place.column - count, 0);
    setPlace(place / columns, place % columns);
}

void Screen::moveTo(int row, int column)
{
    if (!m_modes.origin) {
        setPlace(row, column);
        return;
    }
    const int wanted = std::min(row, m_bottom - m_top) + m_top; // no overflow: rows are few
    setPlace(std::clamp(wanted, m_top, m_bottom), column);
}

void Screen::moveToColumn(int column)
{
    setPlace(m_cursor.place.row, column);
}

void Screen::moveUp(int count)
{
    const int limit = m_cursor.place.row >= m_top ? m_top : 0;
    setPlace(std::max(m_cursor.place.row - count, limit), m_cursor.place.column);
}

void Screen::moveDown(int count)
{
    const int limit = m_cursor.place.row <= m_bottom ? m_bottom : grid().rows() - 1;
    setPlace(std::min(m_cursor.place.row + count, limit), m_cursor.place.column);
}

void Screen::moveForward(int count)
{
    setPlace(m_cursor.place.row, m_cursor.place.column + count);
}

void Screen::moveRowsFreely(int count)
{
    setPlace(m_cursor.place.row + count, m_cursor.place.column);
}

void Screen::tabForward(int count)
{
    int column = m_cursor.place.column;
    for (int i = 0; i < count && column < grid().columns() - 1; ++i)
        column = m_tabs.next(column);
    m_cursor.place.column = column; // a pending wrap stays pending, as in xterm
}

void Screen::tabBack(int count)
{
    int column = m_cursor.place.column;
    for (int i = 0; i < count && column > 0; ++i)
        column = m_tabs.previous(column);
    moveToColumn(column);
}

// Edits

void Screen::eraseInLine(Part part)
{
    const Place place = m_cursor.place;
    const int first = part == Part::After ? place.column : 0;
    const int last = part == Part::Before ? place.column + 1 : grid().columns();
    grid().erase(place.row, first, last, erased());
    m_cursor.isWrapPending = false;
}

void Screen::eraseInDisplay(Part part)
{
    const int row = m_cursor.place.row;
    const int last = grid().rows() - 1;
    if (part == Part::All) {
        grid().eraseRows(0, last, erased());
        m_cursor.isWrapPending = false;
        return;
    }
    if (part == Part::Before)
        grid().eraseRows(0, row - 1, erased());
    else
        grid().eraseRows(row + 1, last, erased());
    eraseInLine(part);
}

void Screen::clearScrollback()
{
    m_scrollback.clear();
}

void Screen::eraseCharacters(int count)
{
    const Place place = m_cursor.place;
    const int erasable = std::min(count, grid().columns() - place.column);
    grid().erase(place.row, place.column, place.column + erasable, erased());
    m_cursor.isWrapPending = false;
}

void Screen::insertCharacters(int count)
{
    grid().insertCells(m_cursor.place.row, m_cursor.place.column, count, erased());
    m_cursor.isWrapPending = false;
}

void Screen::deleteCharacters(int count)
{
    grid().deleteCells(m_cursor.place.row, m_cursor.place.column, count, erased());
    m_cursor.isWrapPending = false;
}

void Screen::insertLines(int count)
{
    if (!isInMargins())
        return;
    grid().scrollDown(m_cursor.place.row, m_bottom, count, erased());
    carriageReturn();
}

void Screen::deleteLines(int count)
{
    if (!isInMargins())
        return;
    grid().scrollUp(m_cursor.place.row, m_bottom, count, erased(), nullptr);
    carriageReturn();
}

void Screen::insertColumns(int column, int count)
{
    if (!isInMargins())
        return;
    for (int row = m_top; row <= m_bottom; ++row)
        grid().insertCells(row, column, count, erased());
}

void Screen::deleteColumns(int column, int count)
{
    if (!isInMargins())
        return;
    for (int row = m_top; row <= m_bottom; ++row)
        grid().deleteCells(row, column, count, erased());
}

void Screen::scrollUp(int count)
{
    grid().scrollUp(m_top, m_bottom, count, erased(), sink());
}

void Screen::scrollDown(int count)
{
    grid().scrollDown(m_top, m_bottom, count, erased());
}

void Screen::fillForAlignment()
{
    m_top = 0;
    m_bottom = grid().rows() - 1;
    setPlace(0, 0);
    grid().fill(U'E');
}

// State

void Screen::setMargins(int top, int bottom)
{
    const int lowest = std::min(bottom, grid().rows() - 1);
    if (top >= lowest)
        return;
    m_top = top;
    m_bottom = lowest;
    moveTo(0, 0);
}

void Screen::setOrigin(bool isOn)
{
    m_modes.origin = isOn;
    moveTo(0, 0);
}

void Screen::restoreCursor()
{
    m_cursor = saved().cursor;
    m_cursor.isWrapPending = false; // as xterm.js; DEC's would remember it
    m_modes.origin = saved().origin;
    clamp(m_cursor);
}

void Screen::useAlternate(bool isOn)
{
    if (isOn == m_isAlternate)
        return;
    m_isAlternate = isOn;
    if (isOn)
        grid().eraseRows(0, grid().rows() - 1, erased());
    grid().setChanged(true);
}

void Screen::reset()
{
    m_isAlternate = false;
    m_cursor = {};
    m_saved = {};
    m_modes = {};
    m_top = 0;
    m_bottom = grid().rows() - 1;
    m_tabs.reset(grid().columns());
    m_primary.eraseRows(0, m_bottom, {});
}

void Screen::softReset()
{
    const MouseTracking mouse = m_modes.mouse;
    m_modes = {};
    m_modes.mouse = mouse;
    m_cursor.style = {};
    m_cursor.charsets = {};
    m_saved = {};
    m_top = 0;
    m_bottom = grid().rows() - 1;
}

void Screen::clamp(Cursor &cursor) const
{
    const int last = grid().columns() - 1;
    cursor.place.row = std::clamp(cursor.place.row, 0, grid().rows() - 1);
    cursor.isWrapPending = cursor.isWrapPending && cursor.place.column == last;
    cursor.place.column = std::clamp(cursor.place.column, 0, last);
}

void Screen::resize(Size wanted)
{
    const Size next = bounded(wanted);
    if (next == size())
        return;
    resizePrimary(next, m_isAlternate ? m_saved.front().cursor : m_cursor);
    m_alternate.resize(next.rows, next.columns);
    m_tabs.resize(next.columns);
    m_top = 0;
    m_bottom = next.rows - 1;
    clamp(m_cursor);
    for (SavedCursor &kept : m_saved)
        clamp(kept.cursor);
}

void Screen::resizePrimary(Size next, Cursor &cursor)
{
    std::vector<Line> lines = m_scrollback.takeAll();
    const int top = static_cast<int>(lines.size());
    const int used = std::max(cursor.place.row + 1, m_primary.usedRows());
    const bool isFull = used >= m_primary.rows();
    const int kept = std::min(used, m_primary.rows());
    lines.reserve(lines.size() + static_cast<std::size_t>(kept));
    for (int row = 0; row < kept; ++row)
        lines.push_back(m_primary.takeLine(row));

    const Place place { top + cursor.place.row, cursor.place.column + (cursor.isWrapPending ? 1 : 0) };
    Reflowed result { {}, place, top };
    if (next.columns == m_primary.columns())
        result.lines = std::move(lines);
    else
        result = reflow(std::move(lines), next.columns, place, top);

    // A full screen keeps its end in sight, one with room below keeps its beginning.
    const int total = static_cast<int>(result.lines.size());
    const int first = std::max(total - next.rows, isFull ? 0 : result.top);
    const int begin = std::min(first, result.cursor.row);
    m_primary = Grid(next.rows, next.columns);
    for (int row = 0; row < begin; ++row)
        m_scrollback.append(std::move(result.lines.at(static_cast<std::size_t>(row))));
    for (int row = begin; row < std::min(total, begin + next.rows); ++row)
        m_primary.setLine(row - begin, std::move(result.lines.at(static_cast<std::size_t>(row))));
    cursor.place = { result.cursor.row - begin, std::min(result.cursor.column, next.columns - 1) };
    cursor.isWrapPending = result.cursor.column >= next.columns;
}

} // namespace slipway::terminal

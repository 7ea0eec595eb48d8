// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/terminal/terminalselection.h"

#include <algorithm>

namespace slipway::ui {

using terminal::TextPlace;
using terminal::TextRange;

TextRange TerminalSelection::unitAt(TextPlace place) const
{
    switch (m_unit) {
    case Unit::Word:
        return terminal::wordAt(m_screen, place);
    case Unit::Paragraph:
        return terminal::paragraphAt(m_screen, place.line);
    case Unit::Character:
        break;
    }
    return { place, place };
}

void TerminalSelection::begin(TextPlace place, Unit unit)
{
    m_unit = unit;
    m_origin = unitAt(place);
    m_range = m_origin;
}

void TerminalSelection::extendTo(TextPlace place)
{
    const TextRange other = unitAt(place);
    m_range = { std::min(m_origin.begin, other.begin), std::max(m_origin.end, other.end) };
}

void TerminalSelection::selectAll()
{
    m_unit = Unit::Character;
    m_origin = { { terminal::firstLine(m_screen), 0 }, { terminal::firstLine(m_screen), 0 } };
    m_range = { m_origin.begin, { terminal::endLine(m_screen) - 1, m_screen.size().columns } };
}

TextPlace TerminalSelection::movingEnd() const
{
    if (isEmpty()) {
        const terminal::Place cursor = m_screen.cursor();
        return { terminal::screenLine(m_screen) + cursor.row, cursor.column };
    }
    return m_range.begin == m_origin.begin ? m_range.end : m_range.begin;
}

void TerminalSelection::setMovingEnd(TextPlace place)
{
    if (isEmpty())
        begin(movingEnd(), Unit::Character);
    m_unit = Unit::Character;
    const qint64 line =
        std::clamp(place.line, terminal::firstLine(m_screen), terminal::endLine(m_screen) - 1);
    extendTo({ line, std::clamp(place.column, 0, m_screen.size().columns) });
}

void TerminalSelection::moveEnd(int lines, int columns)
{
    TextPlace place = movingEnd();
    place.line += lines;
    place.column += columns;
    if (place.column < 0)
        place = { place.line - 1, m_screen.size().columns };
    else if (place.column > m_screen.size().columns)
        place = { place.line + 1, 0 };
    setMovingEnd(place);
}

void TerminalSelection::moveEndInLine(bool toEnd)
{
    setMovingEnd({ movingEnd().line, toEnd ? m_screen.size().columns : 0 });
}

} // namespace slipway::ui

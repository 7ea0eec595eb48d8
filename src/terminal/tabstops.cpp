// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/tabstops.h"

namespace slipway::terminal {

namespace {

constexpr std::size_t kDistance = 8;

} // namespace

void TabStops::reset(int columns)
{
    m_stops.clear();
    resize(columns);
}

void TabStops::resize(int columns)
{
    const std::size_t before = m_stops.size();
    m_stops.resize(static_cast<std::size_t>(columns));
    for (std::size_t column = before; column < m_stops.size(); ++column)
        m_stops.at(column) = column % kDistance == 0;
}

int TabStops::next(int column) const
{
    const int last = static_cast<int>(m_stops.size()) - 1;
    for (int i = column + 1; i < last; ++i) {
        if (m_stops.at(static_cast<std::size_t>(i)))
            return i;
    }
    return last;
}

int TabStops::previous(int column) const
{
    for (int i = column - 1; i > 0; --i) {
        if (m_stops.at(static_cast<std::size_t>(i)))
            return i;
    }
    return 0;
}

} // namespace slipway::terminal

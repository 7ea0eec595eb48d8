// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace slipway::terminal {

/// Where the tab key goes: every eight columns until a program sets its own.
class TabStops final
{
public:
    explicit TabStops(int columns) { reset(columns); }

    void reset(int columns);
    void resize(int columns); ///< new columns get the usual stops
    void set(int column) { m_stops.at(static_cast<std::size_t>(column)) = true; }
    void clear(int column) { m_stops.at(static_cast<std::size_t>(column)) = false; }
    void clearAll() { m_stops.assign(m_stops.size(), false); }
    int next(int column) const; ///< the last column when there is none
    int previous(int column) const; ///< 0 when there is none

private:
    std::vector<bool> m_stops {};
};

} // namespace slipway::terminal

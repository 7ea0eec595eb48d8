// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/scrollback.h"

#include <iterator>

namespace slipway::terminal {

void Scrollback::append(Line line)
{
    line.trim();
    m_bytes += line.bytes();
    m_lines.push_back(std::move(line));
    while (!m_lines.empty() && (size() > m_limits.lines || m_bytes > m_limits.bytes))
        dropOldest();
}

void Scrollback::dropOldest()
{
    m_bytes -= m_lines.front().bytes();
    m_lines.pop_front();
    ++m_dropped;
}

void Scrollback::clear()
{
    m_dropped += size();
    m_lines.clear();
    m_bytes = 0;
}

std::vector<Line> Scrollback::takeAll()
{
    std::vector<Line> all(std::make_move_iterator(m_lines.begin()), std::make_move_iterator(m_lines.end()));
    m_lines.clear();
    m_bytes = 0;
    return all;
}

} // namespace slipway::terminal

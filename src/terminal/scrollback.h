// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/line.h"

#include <deque>

namespace slipway::terminal {

/// What scrolled off the top, bounded by lines and by bytes: the oldest go first.
class Scrollback final
{
public:
    struct Limits
    {
        int lines = 10'000;
        qsizetype bytes = 8'388'608;
    };

    explicit Scrollback(Limits limits)
        : m_limits(limits)
    {
    }

    int size() const { return static_cast<int>(m_lines.size()); }
    const Line &line(int index) const { return m_lines.at(static_cast<std::size_t>(index)); }
    qsizetype bytes() const { return m_bytes; }
    /// How many lines have left for good: line `index` has been the one with number dropped() + index ever
    /// since.
    qint64 dropped() const { return m_dropped; }

    void append(Line line);
    void clear();
    std::vector<Line> takeAll(); ///< as clear(), and gives them

private:
    void dropOldest();

    Limits m_limits;
    std::deque<Line> m_lines {};
    qsizetype m_bytes = 0;
    qint64 m_dropped = 0;
};

} // namespace slipway::terminal

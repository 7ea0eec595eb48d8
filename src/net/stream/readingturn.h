// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace slipway::net {

/// How long one stream may be read without a pause before the event loop gets its turn (and the stack is
/// unwound): so many reads, or so much time, what was done with the bytes included. A peer that sends faster
/// than its bytes can be used would hold up the windows otherwise.
class ReadingTurn final
{
public:
    /// Call before each read. \return true: let the event loop pass first
    bool isOver()
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_reads++ == 0)
            m_start = now;
        if (m_reads <= kMostReads && now - m_start < kLongest)
            return false;
        m_reads = 0;
        return true;
    }
    /// There was nothing to read: the event loop has had its turn.
    void restart() { m_reads = 0; }

private:
    static constexpr int kMostReads = 32;
    static constexpr std::chrono::milliseconds kLongest { 4 };

    int m_reads = 0;
    std::chrono::steady_clock::time_point m_start {};
};

} // namespace slipway::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace slipway::docker {

/// How long to wait before trying a lost host again: from half a second, doubled each time, up to 30 s, with
/// up to half as much again by chance so that many do not come back at the same moment. Pure.
class ReconnectDelay final
{
public:
    static constexpr std::chrono::milliseconds kShortest { 500 };
    static constexpr std::chrono::milliseconds kLongest { 30'000 };

    /// \param chance from 0 up to 1
    std::chrono::milliseconds next(double chance);
    void reset() { m_base = kShortest; }

private:
    std::chrono::milliseconds m_base = kShortest;
};

} // namespace slipway::docker

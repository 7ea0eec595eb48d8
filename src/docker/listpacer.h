// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace slipway::docker {

/// Decides when to list again after changes, so that one change shows at once, a burst costs little, and its
/// end shows soon. Two lists may follow each other closely, but over time there is at most one for every 300
/// ms (more rarely where a list takes long): the first of a burst is due at once, those during it one
/// interval apart, and the last as soon as it has been quiet for a moment. Pure; times are of one monotonic
/// clock.
class ListPacer final
{
public:
    using Time = std::chrono::nanoseconds;

    static constexpr std::chrono::milliseconds kInterval { 300 };
    static constexpr std::chrono::milliseconds kLongestInterval { 5000 };
    static constexpr std::chrono::milliseconds kQuiet { 60 };

    void changed(Time now) { m_lastChange = now; }
    /// A list that delay() allowed starts now.
    void listStarted(Time now);
    /// How long it took: an engine that needs seconds for a list is not asked several times a second.
    void listTook(Time duration);
    /// How long to wait before the next list, as things stand; zero: list now. Ask again after waiting.
    Time delay(Time now) const;

private:
    double creditAt(Time now) const;

    static constexpr double kFull = 2;

    double m_credit = kFull; ///< lists that may be made, at m_creditTime
    Time m_creditTime { 0 };
    Time m_lastChange { 0 };
    Time m_interval = kInterval;
};

} // namespace slipway::docker

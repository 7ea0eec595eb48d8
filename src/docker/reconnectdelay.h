// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace slipway::docker {

/// How long to wait before trying a lost host again: any time between half a second and a limit that starts
/// at one second and doubles up to 30 s, so that many do not come back at the same moment. Where the machine
/// answers and only the engine is not there yet ("refused"), trying costs next to nothing: then the limit
/// stays at 3 s for the first tries, so that a restarted engine is back soon. Pure.
class ReconnectDelay final
{
public:
    enum class Loss { Refused, Other };

    static constexpr std::chrono::milliseconds kShortest { 500 };
    static constexpr std::chrono::milliseconds kFirstLimit { 1000 };
    static constexpr std::chrono::milliseconds kRefusedLimit { 3000 };
    static constexpr std::chrono::milliseconds kLongest { 30'000 };
    static constexpr int kPatientTries = 60; ///< of refused ones, about two minutes

    /// \param chance from 0 up to 1
    std::chrono::milliseconds next(double chance, Loss loss = Loss::Other);
    void reset() { *this = {}; }

private:
    std::chrono::milliseconds m_limit = kFirstLimit;
    int m_tries = 0;
};

} // namespace slipway::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/reconnectdelay.h"

#include <algorithm>

namespace slipway::docker {

std::chrono::milliseconds ReconnectDelay::next(double chance)
{
    constexpr std::chrono::milliseconds kLongestBase = kLongest * 2 / 3;
    const std::chrono::milliseconds base = m_base;
    m_base = std::min(2 * base, kLongestBase);
    const double extra = static_cast<double>(base.count()) / 2 * std::clamp(chance, 0.0, 1.0);
    return base + std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(extra));
}

} // namespace slipway::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/reconnectdelay.h"

#include <algorithm>

namespace slipway::docker {

std::chrono::milliseconds ReconnectDelay::next(double chance, Loss loss)
{
    const bool isPatient = loss == Loss::Refused && m_tries < kPatientTries;
    const std::chrono::milliseconds limit = isPatient ? std::min(m_limit, kRefusedLimit) : m_limit;
    m_limit = std::min(2 * m_limit, kLongest);
    ++m_tries;
    const double range = static_cast<double>((limit - kShortest).count()) * std::clamp(chance, 0.0, 1.0);
    return kShortest + std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(range));
}

} // namespace slipway::docker

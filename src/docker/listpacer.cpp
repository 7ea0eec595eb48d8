// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/listpacer.h"

#include <algorithm>
#include <cmath>

namespace slipway::docker {

namespace {

double ratio(ListPacer::Time part, ListPacer::Time whole)
{
    return static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

} // namespace

double ListPacer::creditAt(Time now) const
{
    return std::min(kFull, m_credit + ratio(now - m_creditTime, m_interval));
}

void ListPacer::listStarted(Time now)
{
    m_credit = std::max(0.0, creditAt(now) - 1);
    m_creditTime = now;
}

void ListPacer::listTook(Time duration)
{
    m_interval = std::clamp<Time>(2 * duration, kInterval, kLongestInterval);
}

ListPacer::Time ListPacer::delay(Time now) const
{
    const double credit = creditAt(now);
    // Rounded up to whole milliseconds, so that whoever waits that long finds the credit there.
    const auto until = [this, credit](double wanted) {
        const double missing = std::max(0.0, wanted - credit) * static_cast<double>(m_interval.count());
        return std::chrono::ceil<std::chrono::milliseconds>(Time(std::llround(missing)));
    };
    const Time quiet = std::max<Time>(Time::zero(), m_lastChange + kQuiet - now);
    return std::min<Time>(until(kFull), std::max<Time>(until(1), quiet));
}

} // namespace slipway::docker

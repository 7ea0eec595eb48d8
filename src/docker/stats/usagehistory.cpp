// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/stats/usagehistory.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace slipway::docker {

namespace {

constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

constexpr std::array kValues = { &UsagePoint::cpu,        &UsagePoint::memory,     &UsagePoint::memoryLimit,
                                 &UsagePoint::networkIn,  &UsagePoint::networkOut, &UsagePoint::blockRead,
                                 &UsagePoint::blockWrite, &UsagePoint::pids };

constexpr qint64 inMilliseconds(std::chrono::milliseconds span)
{
    return span.count();
}

float orUnknown(const std::optional<double> &value)
{
    return value ? static_cast<float>(*value) : kUnknown;
}

/// The mean of what is known in each of `points`; at the last one's time.
UsagePoint meanOf(std::span<const UsagePoint> points)
{
    UsagePoint mean = points.back();
    for (float UsagePoint::*const value : kValues) {
        double sum = 0;
        int known = 0;
        for (const UsagePoint &point : points) {
            if (std::isnan(point.*value))
                continue;
            sum += static_cast<double>(point.*value);
            ++known;
        }
        mean.*value = known > 0 ? static_cast<float>(sum / known) : kUnknown;
    }
    return mean;
}

} // namespace

UsagePoint UsagePoint::from(const Usage &usage)
{
    const auto rate = [](const std::optional<ByteRates> &rates, double ByteRates::*direction) {
        return rates ? static_cast<float>((*rates).*direction) : kUnknown;
    };
    return { .at = usage.at.toMSecsSinceEpoch(),
             .cpu = orUnknown(usage.cpu),
             .memory = static_cast<float>(usage.memory),
             .memoryLimit = orUnknown(usage.memoryLimit),
             .networkIn = rate(usage.network, &ByteRates::in),
             .networkOut = rate(usage.network, &ByteRates::out),
             .blockRead = rate(usage.block, &ByteRates::in),
             .blockWrite = rate(usage.block, &ByteRates::out),
             .pids = orUnknown(usage.pids) };
}

void UsageHistory::append(const Usage &usage)
{
    if (!usage.at.isValid())
        return;
    const UsagePoint point = UsagePoint::from(usage);
    if (!m_fine.empty()) {
        const qint64 since = point.at - m_fine.back().at;
        if (since <= 0)
            return;
        const bool isTooQuick = m_fine.size() > 1
            && point.at - m_fine[m_fine.size() - 2].at < 2 * inMilliseconds(kFineStep)
            && since < inMilliseconds(kFineStep);
        if (isTooQuick)
            m_fine.pop_back();
    }
    m_fine.push_back(point);
    thin(point.at);
}

void UsageHistory::thin(qint64 now)
{
    const qint64 fineFrom = now - inMilliseconds(kFineSpan);
    // A quarter of a minute is taken over when all of it has left the fine part.
    while (!m_fine.empty() && m_fine.front().at < fineFrom - inMilliseconds(kCoarseStep)) {
        const qint64 end = m_fine.front().at + inMilliseconds(kCoarseStep);
        const auto last = std::find_if(m_fine.begin(), m_fine.end(),
                                       [end](const UsagePoint &point) { return point.at >= end; });
        m_coarse.push_back(meanOf({ m_fine.begin(), last }));
        m_fine.erase(m_fine.begin(), last);
    }
    const qint64 first = now - inMilliseconds(kSpan);
    const auto young = std::find_if(m_coarse.begin(), m_coarse.end(),
                                    [first](const UsagePoint &point) { return point.at >= first; });
    m_coarse.erase(m_coarse.begin(), young);
    if (m_fine.size() + m_coarse.size() > kMostPoints) // a clock that creeps
        m_coarse.clear();
}

QList<UsagePoint> UsageHistory::points() const
{
    QList<UsagePoint> all;
    all.reserve(static_cast<qsizetype>(size()));
    std::copy(m_coarse.begin(), m_coarse.end(), std::back_inserter(all));
    std::copy(m_fine.begin(), m_fine.end(), std::back_inserter(all));
    return all;
}

QList<UsagePoint> UsageHistory::latest(qsizetype count) const
{
    const auto size = static_cast<qsizetype>(m_fine.size());
    return { m_fine.end() - qMin(count, size), m_fine.end() };
}

} // namespace slipway::docker

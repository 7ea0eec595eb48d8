// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/stats/statsframe.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace slipway::docker {

/// Bytes a second in one direction and the other.
struct ByteRates
{
    double in = 0;
    double out = 0;
    friend bool operator==(const ByteRates &, const ByteRates &) = default;
};

/// What a container, or all of a host, uses at one moment: figures to show. What is nullopt is not known,
/// which is never the same as nought.
struct Usage
{
    QDateTime at {}; ///< by the engine's clock, UTC
    std::optional<double> cpu {}; ///< percent of one core, 0 to 100 x cores, as `docker stats` tells it
    int cpus = 0; ///< cores of the host; 0: not known
    double memory = 0; ///< bytes without what the kernel can drop at once
    std::optional<double> memoryLimit {}; ///< bytes; nullopt: no limit of its own
    bool hasNetwork = false; ///< false: it shares the network of the host, or has none
    std::optional<ByteRates> network {}; ///< nullopt with hasNetwork: not known yet
    std::optional<ByteRates> block {};
    ByteCounters networkTotal {};
    ByteCounters blockTotal {};
    std::optional<double> pids {};

    /// Percent of the whole host, 0 to 100.
    std::optional<double> cpuOfHost() const;
    /// Percent of the limit.
    std::optional<double> memoryPercent() const;
    friend bool operator==(const Usage &, const Usage &) = default;
};

/// Percent of one core between two readings; nullopt without an earlier one. Both must be of one run of one
/// container: a counter that went back gives nullopt.
std::optional<double> cpuPercent(const StatsFrame &now, const StatsFrame &before);
/// The same by the pair that the frame itself carries, as `docker stats` does: 0 where a counter stood still
/// or went back, nullopt when the frame has no pair. Source: docker/cli, calculateCPUPercentUnix and
/// ...Windows.
std::optional<double> cpuPercent(const StatsFrame &frame);
/// Bytes in use without what the kernel can drop at once. Source: docker/cli, calculateMemUsageUnixNoCache.
double memoryInUse(const StatsFrame &frame);

/// The figures of `now`. \param before the reading before this one, if there is one: rates need it
/// \param hostMemory bytes of the host, 0 when not known: a limit that is not below it is none
Usage usageOf(const StatsFrame &now, const std::optional<StatsFrame> &before, double hostMemory);

} // namespace slipway::docker

Q_DECLARE_METATYPE(slipway::docker::Usage)

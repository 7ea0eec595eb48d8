// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QDateTime>

#include <optional>

namespace slipway::docker {

/// Bytes in one direction and the other, since the container started.
struct ByteCounters
{
    double in = 0; ///< received, read
    double out = 0; ///< sent, written
    friend bool operator==(const ByteCounters &, const ByteCounters &) = default;
};

/// Time that was computed for a container, and, beside it, by the whole host.
struct CpuCounters
{
    double container = 0; ///< nanoseconds; on Windows units of 100 ns
    double host = 0; ///< nanoseconds, summed over all cores; 0: not told (first frame, Windows)
    friend bool operator==(const CpuCounters &, const CpuCounters &) = default;
};

/// One answer of GET /containers/{id}/stats, of cgroup v1 or v2, Windows, or Podman. Counters are double
/// because the engine's are unsigned 64 bits wide; what is lost above 2^53 is far below what can be shown.
/// Source: Docker Engine API 1.24 to 1.55, ContainerStatsResponse.
struct StatsFrame
{
    QDateTime read {}; ///< by the engine's clock, UTC; invalid: the container does not run
    QDateTime preRead {}; ///< when `preCpu` was read; invalid in the first frame of a stream
    CpuCounters cpu {};
    CpuCounters preCpu {};
    int cpus = 0; ///< cores of the host; 0: not told
    bool windows = false;
    double memoryUsage = 0; ///< bytes, with the page cache; on Windows the private working set
    double memoryInactive = 0; ///< bytes of that which the kernel can drop at once
    double memoryLimit = 0; ///< bytes; 0: none is told
    std::optional<ByteCounters> network {}; ///< all interfaces; nullopt: none of its own (host network)
    ByteCounters block {}; ///< all devices
    std::optional<double> pids {};

    /// Everything may be missing; what is there must be of the right type.
    static Result<StatsFrame> fromJson(JsonReader json);
    bool isRunning() const { return read.isValid(); }
    friend bool operator==(const StatsFrame &, const StatsFrame &) = default;
};

} // namespace slipway::docker

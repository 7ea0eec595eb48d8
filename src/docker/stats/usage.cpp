// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/stats/usage.h"

namespace slipway::docker {

namespace {

constexpr double kPercent = 100;
constexpr double kNanosAMillisecond = 1'000'000;
constexpr double kWindowsTicksAMillisecond = 10'000; // of 100 ns
/// Above this a limit is the kernel's way to say "none" (cgroup v1: 2^63 less a page).
constexpr double kNoLimit = 4.0e18;

/// Docker's formula: the share of the time that the host computed in between, times its cores.
double share(const CpuCounters &now, const CpuCounters &before, int cpus)
{
    const double container = now.container - before.container;
    const double host = now.host - before.host;
    return container > 0 && host > 0 ? container / host * cpus * kPercent : 0;
}

double windowsShare(const StatsFrame &now, const CpuCounters &before, const QDateTime &then)
{
    const double possible =
        static_cast<double>(then.msecsTo(now.read)) * kWindowsTicksAMillisecond * now.cpus;
    const double used = now.cpu.container - before.container;
    return possible > 0 && used > 0 ? used / possible * kPercent : 0;
}

/// Percent of one core when the engine does not tell what the host computed.
double byTheClock(const StatsFrame &now, const StatsFrame &before)
{
    const double elapsed = static_cast<double>(before.read.msecsTo(now.read)) * kNanosAMillisecond;
    return (now.cpu.container - before.cpu.container) / elapsed * kPercent;
}

/// nullopt: no time has passed, or a counter went back because the container started anew.
std::optional<ByteRates> ratesOf(const ByteCounters &now, const ByteCounters &before, double seconds)
{
    if (seconds <= 0 || now.in < before.in || now.out < before.out)
        return std::nullopt;
    return ByteRates { (now.in - before.in) / seconds, (now.out - before.out) / seconds };
}

bool isReset(const StatsFrame &now, const StatsFrame &before)
{
    return now.cpu.container < before.cpu.container || now.read <= before.read;
}

} // namespace

std::optional<double> Usage::cpuOfHost() const
{
    return cpu && cpus > 0 ? std::optional(*cpu / cpus) : std::nullopt;
}

std::optional<double> Usage::memoryPercent() const
{
    return memoryLimit && *memoryLimit > 0 ? std::optional(memory / *memoryLimit * kPercent) : std::nullopt;
}

std::optional<double> cpuPercent(const StatsFrame &now, const StatsFrame &before)
{
    if (!now.isRunning() || !before.isRunning() || isReset(now, before))
        return std::nullopt;
    if (now.windows)
        return windowsShare(now, before.cpu, before.read);
    if (now.cpu.host <= 0) // some engines other than docker's
        return byTheClock(now, before);
    if (now.cpu.host <= before.cpu.host) // the host stood still: nothing can be said
        return std::nullopt;
    return share(now.cpu, before.cpu, now.cpus);
}

std::optional<double> cpuPercent(const StatsFrame &frame)
{
    if (frame.windows) {
        if (!frame.preRead.isValid())
            return std::nullopt;
        return windowsShare(frame, frame.preCpu, frame.preRead);
    }
    if (frame.preCpu.host <= 0)
        return std::nullopt;
    return share(frame.cpu, frame.preCpu, frame.cpus);
}

double memoryInUse(const StatsFrame &frame)
{
    return frame.memoryInactive < frame.memoryUsage ? frame.memoryUsage - frame.memoryInactive
                                                    : frame.memoryUsage;
}

Usage usageOf(const StatsFrame &now, const std::optional<StatsFrame> &before, double hostMemory)
{
    Usage usage { .at = now.read,
                  .cpu = before ? cpuPercent(now, *before) : cpuPercent(now),
                  .cpus = now.cpus,
                  .memory = memoryInUse(now),
                  .hasNetwork = now.network.has_value(),
                  .networkTotal = now.network.value_or(ByteCounters {}),
                  .blockTotal = now.block,
                  .pids = now.pids };
    const double ceiling = hostMemory > 0 ? hostMemory : kNoLimit;
    if (now.memoryLimit > 0 && now.memoryLimit < ceiling)
        usage.memoryLimit = now.memoryLimit;
    if (before && before->isRunning() && !isReset(now, *before)) {
        const double seconds = static_cast<double>(before->read.msecsTo(now.read)) / 1000.0;
        if (now.network && before->network)
            usage.network = ratesOf(*now.network, *before->network, seconds);
        usage.block = ratesOf(now.block, before->block, seconds);
    }
    return usage;
}

} // namespace slipway::docker

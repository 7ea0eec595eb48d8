// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/stats/statsframe.h"

#include <cmath>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostCpus = 65'536; ///< no host has more; anything else is not a number of cores

double countFrom(const JsonReader &json)
{
    const double number = json.numberOr();
    if (std::isfinite(number) && number >= 0)
        return number;
    json.fail(u"is not a counter"_s);
    return 0;
}

CpuCounters cpuFrom(const JsonReader &json)
{
    return { .container = countFrom(json["cpu_usage"_L1]["total_usage"_L1]),
             .host = countFrom(json["system_cpu_usage"_L1]) };
}

/// online_cpus, before 1.27 the length of percpu_usage, which cgroup v2 does not have. On Windows num_procs.
int cpusFrom(const JsonReader &json)
{
    const JsonReader cpu = json["cpu_stats"_L1];
    const double told = countFrom(cpu["online_cpus"_L1]);
    if (told > 0)
        return static_cast<int>(qMin(told, kMostCpus));
    const qsizetype listed = cpu["cpu_usage"_L1]["percpu_usage"_L1].items().size();
    if (listed > 0)
        return static_cast<int>(qMin(listed, qsizetype { static_cast<int>(kMostCpus) }));
    return static_cast<int>(qMin(countFrom(json["num_procs"_L1]), kMostCpus));
}

/// Windows says so from 1.52 on; before, it is the only one with processors at the top.
bool isWindows(const JsonReader &json)
{
    const JsonReader os = json["os_type"_L1];
    if (!os.isAbsent())
        return os.string() == "windows"_L1;
    return countFrom(json["num_procs"_L1]) > 0 && countFrom(json["cpu_stats"_L1]["system_cpu_usage"_L1]) <= 0;
}

/// total_inactive_file of cgroup v1, inactive_file of v2. Source: docker/cli, stats_helpers.go.
double inactiveFrom(const JsonReader &stats)
{
    const JsonReader total = stats["total_inactive_file"_L1];
    return total.isAbsent() ? countFrom(stats["inactive_file"_L1]) : countFrom(total);
}

void readMemory(StatsFrame &frame, const JsonReader &memory)
{
    if (frame.windows) {
        frame.memoryUsage = countFrom(memory["privateworkingset"_L1]);
        return;
    }
    const JsonReader stats = memory["stats"_L1];
    frame.memoryUsage = countFrom(memory["usage"_L1]);
    frame.memoryInactive = inactiveFrom(stats);
    frame.memoryLimit = countFrom(memory["limit"_L1]);
    if (frame.memoryUsage <= 0) { // what some kernels say with cgroup v2
        frame.memoryUsage = countFrom(stats["anon"_L1]);
        frame.memoryInactive = 0; // of files, which are no part of it
    }
}

std::optional<ByteCounters> networkFrom(const JsonReader &networks)
{
    const auto interfaces = networks.members();
    if (interfaces.isEmpty())
        return std::nullopt;
    ByteCounters sum;
    for (const auto &[name, interface] : interfaces) {
        sum.in += countFrom(interface["rx_bytes"_L1]);
        sum.out += countFrom(interface["tx_bytes"_L1]);
    }
    return sum;
}

ByteCounters blockFrom(const JsonReader &json, bool windows)
{
    if (windows) {
        const JsonReader storage = json["storage_stats"_L1];
        return { countFrom(storage["read_size_bytes"_L1]), countFrom(storage["write_size_bytes"_L1]) };
    }
    ByteCounters sum;
    const QList<JsonReader> devices = json["blkio_stats"_L1]["io_service_bytes_recursive"_L1].items();
    for (const JsonReader &device : devices) {
        const QString operation = device["op"_L1].stringOr(); // "Read" of cgroup v1, "read" of v2
        if (operation.compare("read"_L1, Qt::CaseInsensitive) == 0)
            sum.in += countFrom(device["value"_L1]);
        else if (operation.compare("write"_L1, Qt::CaseInsensitive) == 0)
            sum.out += countFrom(device["value"_L1]);
    }
    return sum;
}

} // namespace

Result<StatsFrame> StatsFrame::fromJson(JsonReader json)
{
    StatsFrame frame;
    frame.read = json["read"_L1].dateTimeOr();
    frame.preRead = json["preread"_L1].dateTimeOr();
    frame.cpu = cpuFrom(json["cpu_stats"_L1]);
    frame.preCpu = cpuFrom(json["precpu_stats"_L1]);
    frame.cpus = cpusFrom(json);
    frame.windows = isWindows(json);
    readMemory(frame, json["memory_stats"_L1]);
    frame.network = networkFrom(json["networks"_L1]);
    frame.block = blockFrom(json, frame.windows);
    const JsonReader pids = json["pids_stats"_L1]["current"_L1];
    if (!pids.isAbsent())
        frame.pids = countFrom(pids);
    return json.finish(std::move(frame));
}

} // namespace slipway::docker

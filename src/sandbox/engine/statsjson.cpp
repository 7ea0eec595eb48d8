// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/containerjson.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTurn = 2 * std::numbers::pi;
constexpr qint64 kBoot = 1'700'000'000'000; ///< when the host's processors began to count, in ms since 1970
constexpr int kMostProcesses = 9370;

/// Swings between -0.8 and 0.8, never twice the same.
double swing(double seconds, double phase)
{
    return 0.5 * std::cos(kTurn * seconds / 47 + phase) + 0.3 * std::cos(kTurn * seconds / 11 + 3 * phase);
}

/// The sum of 1 + swing() up to now: what grows now faster, now slower, and never falls.
double grown(double seconds, double phase)
{
    const auto part = [seconds](double size, double period, double start) {
        return size * period / kTurn * (std::sin(kTurn * seconds / period + start) - std::sin(start));
    };
    return seconds + part(0.5, 47, phase) + part(0.3, 11, 3 * phase);
}

/// Numbers of one container at one moment.
class Meter final
{
public:
    Meter(const SimContainer &container, const QDateTime &now)
        : m_container(container)
        , m_now(now)
        , m_seconds(std::max(0.0, double(container.activeMs(now)) / 1000))
        , m_phase(double(mixed(7, qHash(container.id, 3U)) % 628) / 100)
    {
    }

    QJsonObject cpu() const
    {
        constexpr double kNanos = 1e9;
        const auto used = static_cast<qint64>(grown(m_seconds, m_phase) * m_container.load * kNanos);
        const qint64 ofHost = (m_now.toMSecsSinceEpoch() - kBoot) * 1'000'000 * kHostProcessors;
        return { { u"cpu_usage"_s,
                   QJsonObject { { u"total_usage"_s, used },
                                 { u"usage_in_kernelmode"_s, used / 4 },
                                 { u"usage_in_usermode"_s, used - used / 4 } } },
                 { u"system_cpu_usage"_s, ofHost },
                 { u"online_cpus"_s, kHostProcessors },
                 { u"throttling_data"_s,
                   QJsonObject {
                       { u"periods"_s, 0 }, { u"throttled_periods"_s, 0 }, { u"throttled_time"_s, 0 } } } };
    }

    QJsonObject memory() const
    {
        const qint64 limit = m_container.memoryLimit();
        auto own = static_cast<qint64>(double(m_container.memory) * (1 + 0.1 * swing(m_seconds, m_phase)));
        if (m_container.fate == SimFate::RunsOutOfMemory && limit > 0)
            own = std::min(limit - 4096, own + static_cast<qint64>(m_seconds * double(limit) / 60));
        const qint64 cached = m_container.memory / 3;
        const qint64 idle = cached / 2;
        QJsonObject details;
        for (const QLatin1StringView name :
             { "file_mapped"_L1, "file_dirty"_L1, "file_writeback"_L1, "anon_thp"_L1, "inactive_anon"_L1,
               "unevictable"_L1, "slab_reclaimable"_L1, "slab_unreclaimable"_L1, "pgrefill"_L1, "pgscan"_L1,
               "pgsteal"_L1, "pgactivate"_L1, "pgdeactivate"_L1, "pglazyfree"_L1, "workingset_refault"_L1 })
            details.insert(name, 0);
        details.insert(u"anon"_s, own);
        details.insert(u"active_anon"_s, own);
        details.insert(u"file"_s, cached);
        details.insert(u"inactive_file"_s, idle);
        details.insert(u"active_file"_s, cached - idle);
        details.insert(u"kernel_stack"_s, 16'384 * (1 + m_container.children.size()));
        details.insert(u"slab"_s, 212'992);
        details.insert(u"sock"_s, 4096);
        details.insert(u"shmem"_s, 0);
        details.insert(u"pgfault"_s, static_cast<qint64>(m_seconds * 31));
        details.insert(u"pgmajfault"_s, 12);
        return { { u"usage"_s, own + cached },
                 { u"stats"_s, details },
                 { u"limit"_s, limit > 0 ? limit : kHostMemory } };
    }

    QJsonObject blocks() const
    {
        const auto bytes = [this](double rate) {
            return static_cast<qint64>(grown(m_seconds, 2 * m_phase) * rate) / 4096 * 4096;
        };
        const auto entry = [](const QString &op, qint64 value) {
            return QJsonObject {
                { u"major"_s, 8 }, { u"minor"_s, 0 }, { u"op"_s, op }, { u"value"_s, value }
            };
        };
        QJsonObject json;
        for (const QLatin1StringView name :
             { "io_serviced_recursive"_L1, "io_queue_recursive"_L1, "io_service_time_recursive"_L1,
               "io_wait_time_recursive"_L1, "io_merged_recursive"_L1, "io_time_recursive"_L1,
               "sectors_recursive"_L1 })
            json.insert(name, QJsonValue::Null);
        json.insert(u"io_service_bytes_recursive"_s,
                    QJsonArray { entry(u"read"_s, 4'263'936 + bytes(300)),
                                 entry(u"write"_s, bytes(900 + m_container.load * 40'000)) });
        return json;
    }

    QJsonObject networkCounters() const
    {
        const double rate = 700 + m_container.load * 90'000;
        const auto received = static_cast<qint64>(grown(m_seconds, m_phase + 1) * rate);
        const auto sent = static_cast<qint64>(grown(m_seconds, m_phase + 2) * rate * 2.6);
        return { { u"rx_bytes"_s, received }, { u"rx_packets"_s, received / 310 },
                 { u"rx_errors"_s, 0 },       { u"rx_dropped"_s, 0 },
                 { u"tx_bytes"_s, sent },     { u"tx_packets"_s, sent / 820 },
                 { u"tx_errors"_s, 0 },       { u"tx_dropped"_s, 0 } };
    }

private:
    const SimContainer &m_container;
    QDateTime m_now;
    double m_seconds;
    double m_phase;
};

QJsonObject emptyCpu()
{
    return {
        { u"cpu_usage"_s,
          QJsonObject {
              { u"total_usage"_s, 0 }, { u"usage_in_kernelmode"_s, 0 }, { u"usage_in_usermode"_s, 0 } } },
        { u"throttling_data"_s,
          QJsonObject { { u"periods"_s, 0 }, { u"throttled_periods"_s, 0 }, { u"throttled_time"_s, 0 } } }
    };
}

QString elapsedTime(double seconds)
{
    const auto whole = static_cast<qint64>(seconds);
    const QChar zero = u'0';
    return u"%1:%2:%3"_s.arg(whole / 3600, 2, 10, zero)
        .arg(whole / 60 % 60, 2, 10, zero)
        .arg(whole % 60, 2, 10, zero);
}

} // namespace

QJsonObject containerStatsJson(const SimContainer &container, const QDateTime &now, bool withBefore)
{
    const bool isUp = container.hasProcess();
    const Meter meter(container, now);
    const QDateTime before = now.addSecs(-1);
    QJsonObject json {
        { u"id"_s, container.id },
        { u"name"_s, u'/' + container.name },
        { u"read"_s, isUp ? dockerTime(now) : dockerTime(QDateTime()) },
        { u"preread"_s, isUp && withBefore ? dockerTime(before) : dockerTime(QDateTime()) },
        { u"num_procs"_s, 0 },
        { u"storage_stats"_s, QJsonObject() },
        { u"cpu_stats"_s, isUp ? meter.cpu() : emptyCpu() },
        { u"precpu_stats"_s, isUp && withBefore ? Meter(container, before).cpu() : emptyCpu() },
        { u"pids_stats"_s,
          isUp ? QJsonObject { { u"current"_s, 1 + container.children.size() },
                               { u"limit"_s, kMostProcesses } }
               : QJsonObject() },
        { u"memory_stats"_s, isUp ? meter.memory() : QJsonObject() },
        { u"blkio_stats"_s, isUp ? meter.blocks() : Meter(SimContainer(), now).blocks() },
    };
    if (!isUp) {
        QJsonObject blocks = json.value(u"blkio_stats"_s).toObject();
        blocks.insert(u"io_service_bytes_recursive"_s, QJsonValue::Null);
        json.insert(u"blkio_stats"_s, blocks);
        return json;
    }
    const QString network = container.network();
    if (network != u"host" && network != u"none" && !network.startsWith(u"container:"))
        json.insert(u"networks"_s, QJsonObject { { u"eth0"_s, meter.networkCounters() } });
    return json;
}

QList<SimProcess> processesOf(const SimContainer &container)
{
    const QString user = container.config.value(u"User"_s).toString(u"root"_s).section(u':', 0, 0);
    QList<SimProcess> list { { .pid = container.pid,
                               .parent = container.pid - 21,
                               .user = user.isEmpty() ? u"root"_s : user,
                               .command = container.wholeCommand().join(u' '),
                               .load = container.load,
                               .memory = container.memory } };
    list.reserve(container.children.size() + 1);
    for (qsizetype i = 0; i < container.children.size(); ++i) {
        list.append({ .pid = container.pid + 30 + static_cast<int>(i),
                      .parent = container.pid,
                      .user = list.first().user,
                      .command = container.children.at(i),
                      .load = container.load / 4,
                      .memory = container.memory / 4 });
    }
    return list;
}

QJsonObject containerTopJson(const SimContainer &container, const QString &arguments)
{
    const bool isBsd = arguments.startsWith(u"aux");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const double seconds = double(container.activeMs(now)) / 1000;
    QJsonArray rows;
    const QList<SimProcess> processes = processesOf(container);
    for (const SimProcess &process : processes) {
        const QString time = elapsedTime(seconds * process.load);
        const QString begun = container.started.toString(u"HH:mm"_s);
        const QString share = QString::number(process.load * 100, 'f', 1);
        if (isBsd) {
            rows.append(QJsonArray {
                process.user, QString::number(process.pid), share,
                QString::number(double(process.memory) * 100 / double(kHostMemory), 'f', 1),
                QString::number(process.memory / 1024 * 4), QString::number(process.memory / 1024), u"?"_s,
                u"Ss"_s, begun, time.mid(1).section(u':', 1), process.command });
        } else {
            rows.append(QJsonArray { process.user, QString::number(process.pid),
                                     QString::number(process.parent),
                                     QString::number(static_cast<int>(process.load * 100)), begun, u"?"_s,
                                     time, process.command });
        }
    }
    const QJsonArray posix {
        u"UID"_s, u"PID"_s, u"PPID"_s, u"C"_s, u"STIME"_s, u"TTY"_s, u"TIME"_s, u"CMD"_s
    };
    const QJsonArray bsd { u"USER"_s, u"PID"_s,  u"%CPU"_s,  u"%MEM"_s, u"VSZ"_s,    u"RSS"_s,
                           u"TTY"_s,  u"STAT"_s, u"START"_s, u"TIME"_s, u"COMMAND"_s };
    return { { u"Titles"_s, isBsd ? bsd : posix }, { u"Processes"_s, rows } };
}

} // namespace slipway::sandbox

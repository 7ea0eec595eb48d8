// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/hostcontents.h"

#include "docker/contents.h"
#include "docker/events.h"
#include "docker/folderlisting.h"
#include "docker/networks.h"

#include <utility>

namespace slipway::docker {

Task<Result<InspectedContainer>> inspectBy(HostLinkPtr link, ContainerId id, std::stop_token stop)
{
    const Contents contents(link->engine);
    Result<InspectedContainer> inspected = co_await contents.inspect(id, stop);
    co_return inspected;
}

Task<Result<ProcessTable>> processesBy(HostLinkPtr link, ContainerId id, std::stop_token stop)
{
    const Contents contents(link->engine);
    Result<ProcessTable> table = co_await contents.processes(id, stop);
    co_return table;
}

Task<Result<QList<FileChange>>> changesBy(HostLinkPtr link, ContainerId id, std::stop_token stop)
{
    const Contents contents(link->engine);
    Result<QList<FileChange>> changes = co_await contents.changes(id, stop);
    co_return changes;
}

Task<Result<FolderListing>> folderBy(HostLinkPtr link, Clock *clock, ContainerId id, QString path,
                                     bool isRunning, qint64 limit, std::stop_token stop)
{
    Result<FolderListing> listing = co_await listFolder(&link->engine, clock, std::move(id), std::move(path),
                                                        isRunning, limit, std::move(stop));
    co_return listing;
}

Task<Result<FileEntry>> statBy(HostLinkPtr link, Clock *clock, ContainerId id, QString path,
                               std::stop_token stop)
{
    const Archive archive(link->engine, *clock);
    Result<FileEntry> entry = co_await archive.stat(id, path, stop);
    co_return entry;
}

Task<Result<FileBeginning>> beginningBy(HostLinkPtr link, Clock *clock, ContainerId id, QString path,
                                        qint64 limit, std::stop_token stop)
{
    const Archive archive(link->engine, *clock);
    Result<FileBeginning> file = co_await archive.beginning(id, path, limit, stop);
    co_return file;
}

Task<Result<TransferReport>> downloadBy(HostLinkPtr link, Clock *clock, ContainerId id, QString path,
                                        QString folder, QString name, bool overwrite, ProgressSink progress,
                                        std::stop_token stop)
{
    const Archive archive(link->engine, *clock);
    Result<TransferReport> report =
        co_await archive.download(id, path, folder, name, overwrite, std::move(progress), stop);
    co_return report;
}

Task<Result<TransferReport>> uploadBy(HostLinkPtr link, Clock *clock, ContainerId id, QStringList sources,
                                      QString folder, ProgressSink progress, std::stop_token stop)
{
    const Archive archive(link->engine, *clock);
    Result<TransferReport> report = co_await archive.upload(id, sources, folder, std::move(progress), stop);
    co_return report;
}

Task<Result<SecurityReport>> containerSafetyBy(HostLinkPtr link, ContainerId id, QDateTime now,
                                               std::stop_token stop)
{
    const Contents contents(link->engine);
    const Result<InspectedContainer> inspected = co_await contents.inspect(id, stop);
    if (!inspected)
        co_return inspected.error();
    SecuritySurroundings surroundings { .now = now };
    // What cannot be had (an image that is gone, an engine that does not tell) makes checks unknown, no more.
    const Result<SystemInfo> engine = co_await contents.systemInfo(stop);
    if (engine)
        surroundings.engine = *engine;
    const Result<QDateTime> created = co_await contents.imageCreated(inspected->details.imageId, stop);
    if (created)
        surroundings.imageCreated = *created;
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return checkContainer(inspected->details, surroundings);
}

Task<Result<SecurityReport>> hostSafetyBy(HostLinkPtr link, std::stop_token stop)
{
    const Contents contents(link->engine);
    const Result<SystemInfo> engine = co_await contents.systemInfo(stop);
    if (!engine)
        co_return engine.error();
    const Networks networks(link->engine);
    // What cannot be had of the network makes its check unknown, no more.
    Result<NetworkSummary> bridge = co_await networks.inspect(QString(kDefaultBridge), stop);
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return checkEngine(*engine, { .bridge = std::move(bridge) });
}

Task<Result<PastEvents>> pastEventsBy(HostLinkPtr link, ContainerId id, std::chrono::seconds clockAhead,
                                      std::stop_token stop)
{
    constexpr qint64 kBeginning = 1; // 0 would be none
    constexpr std::chrono::seconds kClockError { 1 }; // the rest is told as it happens
    const std::chrono::milliseconds now { link->clock.now().toMSecsSinceEpoch() };
    const std::chrono::nanoseconds until = now + clockAhead - kClockError;
    const Events events(link->engine, {}, kBeginning);
    Result<PastEvents> past = co_await events.past(until.count(), stop);
    if (past)
        past->events.removeIf([&id](const EngineEvent &event) { return event.actorId != id.text(); });
    co_return past;
}

} // namespace slipway::docker

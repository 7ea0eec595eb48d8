// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contentcontroller.h"

#include "docker/hostcontents.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace slipway::app {

namespace {

/// So much of a folder's archive is read for its names where the container cannot say them itself.
constexpr qint64 kMostForNames = qint64 { 64 } << 20U;

using Link = std::shared_ptr<docker::HostLink>;

/// `start` with the link to the host, or the reason why there is none.
// outlives: not a coroutine; nothing of this is kept
template <typename T, typename Start>
Task<Result<T>> onLink(HostController &hosts, const docker::HostId &host, Start start)
{
    const Result<Link> link = hosts.link(host);
    return link ? start(*link) : docker::failedTask<T>(link.error());
}

} // namespace

ContentController::ContentController(HostController &hosts, Clock &clock, QObject *parent)
    : ui::ContentService(parent)
    , m_hosts(hosts)
    , m_clock(clock)
{
    connect(&hosts, &HostController::eventArrived, this, &ContentController::keep);
}

ContentController::~ContentController() = default;

Task<Result<docker::InspectedContainer>> ContentController::inspect(ui::ContainerRef container,
                                                                    std::stop_token stop)
{
    return onLink<docker::InspectedContainer>(m_hosts, container.host, [&container, &stop](const Link &link) {
        return docker::inspectBy(link, container.container, std::move(stop));
    });
}

Task<Result<docker::ProcessTable>> ContentController::processes(ui::ContainerRef container,
                                                                std::stop_token stop)
{
    return onLink<docker::ProcessTable>(m_hosts, container.host, [&container, &stop](const Link &link) {
        return docker::processesBy(link, container.container, std::move(stop));
    });
}

Task<Result<docker::FolderListing>> ContentController::folder(ui::ContainerRef container, QString path,
                                                              bool isRunning, std::stop_token stop)
{
    const auto start = [&](const Link &link) {
        return docker::folderBy(link, &m_clock, container.container, path, isRunning, kMostForNames,
                                std::move(stop));
    };
    return onLink<docker::FolderListing>(m_hosts, container.host, start);
}

Task<Result<QList<docker::FileChange>>> ContentController::changes(ui::ContainerRef container,
                                                                   std::stop_token stop)
{
    const auto start = [&](const Link &link) {
        return docker::changesBy(link, container.container, std::move(stop));
    };
    return onLink<QList<docker::FileChange>>(m_hosts, container.host, start);
}

Task<Result<docker::FileEntry>> ContentController::stat(ui::ContainerRef container, QString path,
                                                        std::stop_token stop)
{
    const auto start = [&](const Link &link) {
        return docker::statBy(link, &m_clock, container.container, path, std::move(stop));
    };
    return onLink<docker::FileEntry>(m_hosts, container.host, start);
}

Task<Result<docker::FileBeginning>> ContentController::beginning(ui::ContainerRef container, QString path,
                                                                 qint64 limit, std::stop_token stop)
{
    const auto start = [&](const Link &link) {
        return docker::beginningBy(link, &m_clock, container.container, path, limit, std::move(stop));
    };
    return onLink<docker::FileBeginning>(m_hosts, container.host, start);
}

Task<Result<docker::TransferReport>> ContentController::download(ui::ContainerRef container,
                                                                 ui::DownloadOrder order,
                                                                 ui::TransferSink progress,
                                                                 std::stop_token stop)
{
    const auto start = [&](const Link &link) {
        return docker::downloadBy(link, &m_clock, container.container, order.path, order.folder, order.name,
                                  order.overwrite, std::move(progress), std::move(stop));
    };
    return onLink<docker::TransferReport>(m_hosts, container.host, start);
}

Task<Result<docker::TransferReport>> ContentController::upload(ui::ContainerRef container,
                                                               QStringList sources, QString folder,
                                                               ui::TransferSink progress,
                                                               std::stop_token stop)
{
    const auto start = [&](const Link &link) {
        return docker::uploadBy(link, &m_clock, container.container, sources, folder, std::move(progress),
                                std::move(stop));
    };
    return onLink<docker::TransferReport>(m_hosts, container.host, start);
}

Task<Result<docker::SecurityReport>> ContentController::containerSafety(ui::ContainerRef container,
                                                                        std::stop_token stop)
{
    const auto start = [&](const Link &link) {
        return docker::containerSafetyBy(link, container.container, m_clock.now(), std::move(stop));
    };
    return onLink<docker::SecurityReport>(m_hosts, container.host, start);
}

Task<Result<docker::SecurityReport>> ContentController::hostSafety(docker::HostId host, std::stop_token stop)
{
    const auto start = [&](const Link &link) { return docker::hostSafetyBy(link, std::move(stop)); };
    return onLink<docker::SecurityReport>(m_hosts, host, start);
}

Task<Result<docker::PastEvents>> ContentController::pastEvents(ui::ContainerRef container,
                                                               std::stop_token stop)
{
    const auto start = [&](const Link &link) {
        return docker::pastEventsBy(link, container.container, m_hosts.connection(container.host).clockAhead,
                                    std::move(stop));
    };
    return onLink<docker::PastEvents>(m_hosts, container.host, start);
}

QList<docker::EngineEvent> ContentController::events(const ui::ContainerRef &container) const
{
    QList<docker::EngineEvent> own;
    for (const auto *kept : { &m_events, &m_commandEvents }) {
        const auto found = kept->find(container.host);
        if (found == kept->end())
            continue;
        std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(own),
                     [&container](const docker::EngineEvent &event) {
                         return event.actorId == container.container.text();
                     });
    }
    return own;
}

void ContentController::keep(const docker::HostId &host, const docker::EngineEvent &event)
{
    QList<docker::EngineEvent> &kept = event.isOfCommand() ? m_commandEvents[host] : m_events[host];
    if (kept.size() >= kKeptEvents)
        kept.remove(0, kKeptEvents / 10); // not one by one: that would move all of them for each
    kept.append(event);
    emit eventArrived(host, event);
}

} // namespace slipway::app

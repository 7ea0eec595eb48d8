// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hostcontroller.h"

#include "app/authoritylinks.h"
#include "app/connectors.h"
#include "app/hostimport.h"
#include "base/files/ondisk.h"
#include "pki/store/storework.h"

#include <algorithm>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

/// Writes the host down, tied to its authority where that is kept here.
// outlives: `workspace` is owned by World
Task<Result<>> keepLinked(docker::Host host, Workspace *workspace)
{
    auto work = [hosts = workspace->hosts, host](pki::CertificateStore &store) {
        Result<> kept = hosts.put(host);
        if (kept)
            linkToAuthorities(store, hosts);
        return kept;
    };
    const Result<> kept = co_await pki::inStore(workspace->certificates, std::move(work));
    co_return kept;
}

} // namespace

HostController::HostController(World &world, StoreKeeper &keeper, QObject *parent)
    : ui::HostService(parent)
    , m_world(world)
    , m_keeper(keeper)
    , m_network(world.clock())
{
    connect(&m_network, &net::NetworkWatch::connectionsSuspect, this, &HostController::dropConnections);
    connect(&world, &World::storeOpened, this, &HostController::watchWanted);
    connect(&world, &World::workspaceChanged, this, [this] {
        dropMonitors();
        m_trouble.reset();
        reload();
    });
    reload();
}

HostController::~HostController() = default;

void HostController::dropMonitors()
{
    for (auto &[id, monitor] : m_monitors) {
        monitor->setActive(false);
        monitor.release()->deleteLater();
    }
    m_monitors.clear();
    m_broken.clear();
    m_watched.clear();
    m_watchedAlways.clear();
    m_network.setActive(false);
}

/// Those to engines, and those to Azure.
void HostController::dropConnections()
{
    m_world.network()->leaveConnections();
    for (const auto &[id, known] : m_monitors)
        known->dropConnections();
}

/// What was damaged stays told of as long as the program runs, for it is put aside and read no second time.
void HostController::reload()
{
    const Result<QList<docker::Host>> stored = m_world.workspace().hosts.load();
    const std::optional<Error> former = m_trouble;
    if (!stored)
        m_trouble = stored.error();
    else if (m_trouble && m_trouble->code != docker::HostStore::kDamaged)
        m_trouble.reset();
    show(stored.value_or(QList<docker::Host>()), m_trouble != former);
}

void HostController::show(const QList<docker::Host> &hosts, bool isNews)
{
    if (hosts == m_hosts && !isNews)
        return;
    for (auto it = m_monitors.begin(); it != m_monitors.end();) {
        const bool kept = hosts.contains(it->second->host());
        if (!kept)
            it->second.release()->deleteLater();
        it = kept ? std::next(it) : m_monitors.erase(it);
    }
    m_broken.clear();
    m_hosts = hosts;
    emit hostsChanged();
}

void HostController::identityChanged(const QString &identity)
{
    for (auto it = m_monitors.begin(); it != m_monitors.end();) {
        const bool uses = it->second->host().identityId == identity;
        if (uses)
            it->second.release()->deleteLater();
        it = uses ? m_monitors.erase(it) : std::next(it);
    }
    emit hostsChanged();
    watchWanted();
}

docker::HostMonitor *HostController::monitor(const docker::HostId &host) const
{
    const auto found = m_monitors.find(host);
    return found == m_monitors.end() ? nullptr : found->second.get();
}

docker::HostMonitor *HostController::openMonitor(const docker::HostId &host)
{
    if (docker::HostMonitor *existing = monitor(host))
        return existing;
    const auto known = std::find_if(m_hosts.cbegin(), m_hosts.cend(),
                                    [&host](const docker::Host &h) { return h.id == host; });
    if (known == m_hosts.cend())
        return nullptr;
    Result<std::unique_ptr<net::StreamConnector>> connector =
        makeConnector(*known, m_world.workspace(), m_world.verifier());
    if (!connector) {
        m_broken.insert(host, connector.error());
        emit connectionChanged(host);
        return nullptr;
    }
    m_broken.remove(host);
    auto made = std::make_unique<docker::HostMonitor>(*known, std::move(*connector), m_world.clock());
    connect(made.get(), &docker::HostMonitor::connectionChanged, this,
            [this, host] { emit connectionChanged(host); });
    connect(made.get(), &docker::HostMonitor::containersChanged, this,
            [this, host] { emit containersChanged(host); });
    connect(made.get(), &docker::HostMonitor::eventArrived, this,
            [this, host](const docker::EngineEvent &event) { emit eventArrived(host, event); });
    return m_monitors.emplace(host, std::move(made)).first->second.get();
}

docker::ConnectionState HostController::connection(const docker::HostId &host) const
{
    if (const docker::HostMonitor *known = monitor(host))
        return known->connection();
    if (const auto broken = m_broken.find(host); broken != m_broken.cend())
        return { .phase = docker::ConnectionPhase::Waiting, .lastError = *broken };
    return {};
}

QList<docker::ContainerSummary> HostController::containers(const docker::HostId &host) const
{
    const docker::HostMonitor *known = monitor(host);
    return known ? known->containers() : QList<docker::ContainerSummary>();
}

QDateTime HostController::asOf(const docker::HostId &host) const
{
    const docker::HostMonitor *known = monitor(host);
    return known ? known->asOf() : QDateTime();
}

void HostController::setWatched(const QList<docker::HostId> &hosts)
{
    m_watched = hosts;
    watchWanted();
}

void HostController::setWatchedAlways(const QList<docker::HostId> &hosts)
{
    m_watchedAlways = hosts;
    watchWanted();
}

bool HostController::isWanted(const docker::HostId &host) const
{
    return m_watched.contains(host) || m_watchedAlways.contains(host);
}

void HostController::watchWanted()
{
    for (const auto &[id, known] : m_monitors)
        known->setActive(isWanted(id));
    for (const docker::HostId &host : m_watched + m_watchedAlways) {
        if (docker::HostMonitor *watched = openMonitor(host))
            watched->setActive(true);
    }
    m_network.setActive(!m_watched.isEmpty() || !m_watchedAlways.isEmpty());
}

void HostController::refresh(const docker::HostId &host)
{
    docker::HostMonitor *watched = openMonitor(host);
    if (!watched)
        return;
    watched->setActive(watched->isActive() || isWanted(host));
    watched->refresh();
}

Result<std::shared_ptr<docker::HostLink>> HostController::link(const docker::HostId &host)
{
    if (const docker::HostMonitor *known = openMonitor(host))
        return known->link();
    return m_broken.value(host, Error { .kind = ErrorKind::NotFound, .subject = host.text() });
}

Task<Result<docker::HostId>> HostController::addHost(ui::NewHost request, std::stop_token stop)
{
    Workspace &workspace = m_world.workspace(); // of now: while the engine answers somebody may leave it
    if (!request.certificateFolder.isEmpty() || !request.identity.isEmpty()) {
        const Result<> open = co_await m_keeper.open(stop);
        if (!open)
            co_return open.error();
    }
    auto import = [request, now = m_world.clock().now()](pki::CertificateStore &store) {
        return importHost(request, store, now);
    };
    const Result<docker::Host> host = co_await pki::inStore(workspace.certificates, std::move(import));
    if (!host)
        co_return host.error();
    const Result<QString> version =
        co_await probeEngine(*host, workspace, m_world.verifier(), m_world.clock(), stop);
    if (!version) {
        if (request.identity.isEmpty()) { // else it was there before
            auto forget = [host = *host](pki::CertificateStore &store) {
                return forgetIdentity(host, store);
            };
            [[maybe_unused]] const Result<> gone =
                co_await pki::inStore(workspace.certificates, std::move(forget));
        }
        co_return version.error();
    }
    const Result<> kept = co_await keepLinked(*host, &workspace);
    if (!kept)
        co_return kept.error();
    reload();
    co_return host->id;
}

Task<Result<>> HostController::useIdentity(docker::HostId host, QString identity, std::stop_token stop)
{
    Workspace &workspace = m_world.workspace();
    const Result<> open = co_await m_keeper.open(stop);
    if (!open)
        co_return open.error();
    const Result<docker::Host> known = knownHost(host);
    if (!known)
        co_return known.error();
    const Result<docker::Host> changed =
        withIdentity(*known, identity, workspace.certificates, m_world.clock().now());
    if (!changed)
        co_return changed.error();
    const Result<QString> version =
        co_await probeEngine(*changed, workspace, m_world.verifier(), m_world.clock(), stop);
    if (!version)
        co_return version.error();
    const Result<> kept = co_await keepLinked(*changed, &workspace);
    if (!kept)
        co_return kept.error();
    reload();
    watchWanted();
    co_return Result<>();
}

Result<docker::Host> HostController::knownHost(const docker::HostId &host) const
{
    const auto known = std::find_if(m_hosts.cbegin(), m_hosts.cend(),
                                    [&host](const docker::Host &h) { return h.id == host; });
    if (known == m_hosts.cend())
        return Error { .kind = ErrorKind::NotFound, .subject = host.text() };
    return *known;
}

Task<Result<>> HostController::removeHost(docker::HostId host, std::stop_token stop)
{
    Q_UNUSED(stop)
    auto work = [hosts = m_world.workspace().hosts, host] { return hosts.remove(host); };
    const Result<> removed = co_await onDisk(std::move(work));
    reload();
    co_return removed;
}

Task<Result<>> HostController::setAccessUntil(docker::HostId host, QDateTime until, std::stop_token stop)
{
    Q_UNUSED(stop)
    const Result<docker::Host> known = knownHost(host);
    if (!known)
        co_return known.error();
    docker::Host changed = *known;
    changed.accessUntil = until;
    auto work = [hosts = m_world.workspace().hosts, changed] { return hosts.put(changed); };
    const Result<> kept = co_await onDisk(std::move(work));
    reload();
    co_return kept;
}

} // namespace slipway::app

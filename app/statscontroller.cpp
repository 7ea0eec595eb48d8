// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statscontroller.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace slipway::app {

using namespace Qt::StringLiterals;
using docker::ContainerSummary;

namespace {

bool runs(const ContainerSummary &container)
{
    return container.state.known() == docker::ContainerState::Running
        || container.state.known() == docker::ContainerState::Paused;
}

/// Whether the facts of its run may be others now. The sentence grows older by itself; only when it tells of
/// seconds has something just happened.
bool mayHaveRunAnew(const ContainerSummary &before, const ContainerSummary &now)
{
    return before.state != now.state || (before.status != now.status && now.status.contains("second"_L1));
}

} // namespace

StatsController::StatsController(HostController &hosts, Clock &clock, QObject *parent)
    : ui::StatsService(parent)
    , m_hosts(hosts)
    , m_clock(clock)
{
    connect(&hosts, &ui::HostService::hostsChanged, this, &StatsController::hostsChanged);
    connect(&hosts, &ui::HostService::connectionChanged, this, &StatsController::update);
    connect(&hosts, &ui::HostService::containersChanged, this, &StatsController::containersChanged);
}

StatsController::~StatsController() = default;

StatsController::Watched *StatsController::open(const docker::HostId &host)
{
    if (const auto known = m_watched.find(host); known != m_watched.end())
        return &known->second;
    Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(host);
    if (!link)
        return nullptr;
    Watched &watched = m_watched[host];
    watched.link = *std::move(link);
    makeSampler(host, watched);
    return &watched;
}

void StatsController::makeSampler(const docker::HostId &host, Watched &watched)
{
    watched.sampler = std::make_unique<docker::StatsSampler>(watched.link->engine, m_clock);
    watched.list = m_hosts.containers(host);
    connect(watched.sampler.get(), &docker::StatsSampler::measured, this,
            [this, host](const QList<docker::ContainerId> &ids) { emit measured(host, ids); });
    connect(watched.sampler.get(), &docker::StatsSampler::inspected, this,
            [this, host](const QList<docker::ContainerId> &ids) { emit inspected(host, ids); });
    connect(watched.sampler.get(), &docker::StatsSampler::paceChanged, this, &ui::StatsService::paceChanged);
}

const docker::StatsSampler *StatsController::sampler(const docker::HostId &host) const
{
    const auto known = m_watched.find(host);
    return known == m_watched.end() ? nullptr : known->second.sampler.get();
}

void StatsController::setVisible(const docker::HostId &host, const QList<docker::ContainerId> &ids)
{
    if (ids.isEmpty() && !sampler(host))
        return;
    if (Watched *watched = open(host)) {
        watched->visible = ids;
        update(host);
    }
}

void StatsController::setHostVisible(const docker::HostId &host, bool visible)
{
    if (!visible && !sampler(host))
        return;
    if (Watched *watched = open(host)) {
        watched->whole = visible;
        update(host);
    }
}

void StatsController::follow(const docker::HostId &host, const docker::ContainerId &id)
{
    if (id.isEmpty() && !sampler(host))
        return;
    if (Watched *watched = open(host)) {
        watched->followed = id;
        update(host);
    }
}

void StatsController::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    for (const auto &[host, watched] : m_watched)
        update(host);
    emit paceChanged();
}

void StatsController::update(const docker::HostId &host)
{
    const auto found = m_watched.find(host);
    if (found == m_watched.end())
        return;
    Watched &watched = found->second;
    const bool isOnline = m_hosts.connection(host).phase == docker::ConnectionPhase::Online;
    watched.sampler->setInspected(isOnline ? watched.visible : QList<docker::ContainerId>());
    if (!isOnline || m_paused) {
        watched.sampler->follow({});
        watched.sampler->setMeasured({});
        return;
    }
    const QSet<docker::ContainerId> seen(watched.visible.cbegin(), watched.visible.cend());
    QList<docker::ContainerId> measured;
    bool followedRuns = false;
    for (const ContainerSummary &container : std::as_const(watched.list)) {
        if (!runs(container))
            continue;
        followedRuns = followedRuns || container.id == watched.followed;
        if (watched.whole || seen.contains(container.id))
            measured.append(container.id);
    }
    watched.sampler->setWholeHost(watched.whole);
    watched.sampler->setMeasured(measured);
    watched.sampler->follow(followedRuns ? watched.followed : docker::ContainerId());
}

void StatsController::hostsChanged()
{
    const QList<docker::Host> hosts = m_hosts.hosts();
    for (auto it = m_watched.begin(); it != m_watched.end();) {
        const docker::HostId &host = it->first;
        const bool isKnown = std::any_of(hosts.begin(), hosts.end(),
                                         [&host](const docker::Host &known) { return known.id == host; });
        Result<std::shared_ptr<docker::HostLink>> link = isKnown
            ? m_hosts.link(host)
            : Result<std::shared_ptr<docker::HostLink>>(Error { .kind = ErrorKind::NotFound });
        if (!link) {
            it = m_watched.erase(it);
            continue;
        }
        if (*link != it->second.link) { // another address or certificate
            it->second.sampler.reset();
            it->second.link = *std::move(link);
            makeSampler(host, it->second);
            update(host);
        }
        ++it;
    }
}

void StatsController::containersChanged(const docker::HostId &host)
{
    const auto found = m_watched.find(host);
    if (found == m_watched.end())
        return;
    Watched &watched = found->second;
    const QList<ContainerSummary> before = std::exchange(watched.list, m_hosts.containers(host));
    QHash<docker::ContainerId, const ContainerSummary *> old;
    old.reserve(before.size());
    for (const ContainerSummary &container : before)
        old.insert(container.id, &container);
    QSet<docker::ContainerId> all;
    QList<docker::ContainerId> anew;
    all.reserve(watched.list.size());
    anew.reserve(watched.list.size());
    for (const ContainerSummary &container : std::as_const(watched.list)) {
        all.insert(container.id);
        const ContainerSummary *known = old.value(container.id);
        if (known && mayHaveRunAnew(*known, container))
            anew.append(container.id);
    }
    watched.sampler->forgetFacts(anew);
    watched.sampler->keepOnly(all);
    update(host);
}

std::chrono::milliseconds StatsController::interval(const docker::HostId &host) const
{
    const docker::StatsSampler *known = sampler(host);
    return known ? known->interval() : docker::StatsSampler::kInterval;
}

const docker::Usage *StatsController::usage(const docker::HostId &host, const docker::ContainerId &id) const
{
    const docker::StatsSampler *known = sampler(host);
    return known ? known->usage(id) : nullptr;
}

const docker::UsageHistory *StatsController::history(const docker::HostId &host,
                                                     const docker::ContainerId &id) const
{
    const docker::StatsSampler *known = sampler(host);
    return known ? known->history(id) : nullptr;
}

const docker::UsageHistory *StatsController::hostHistory(const docker::HostId &host) const
{
    const docker::StatsSampler *known = sampler(host);
    return known && !known->hostHistory().isEmpty() ? &known->hostHistory() : nullptr;
}

const docker::Usage *StatsController::hostUsage(const docker::HostId &host) const
{
    const docker::StatsSampler *known = sampler(host);
    return known ? known->hostUsage() : nullptr;
}

const docker::RunFacts *StatsController::facts(const docker::HostId &host,
                                               const docker::ContainerId &id) const
{
    const docker::StatsSampler *known = sampler(host);
    return known ? known->facts(id) : nullptr;
}

} // namespace slipway::app

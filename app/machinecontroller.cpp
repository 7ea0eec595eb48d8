// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machinecontroller.h"

#include "app/foundmachine.h"
#include "azure/portal.h"
#include "provisioning/guardingrules.h"
#include "provisioning/locationoffers.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>
#include <vector>

namespace slipway::app {

using namespace std::chrono_literals;

namespace {

// When lists take long enough for a first sight by Resource Graph to be worth its requests: they are many, or
// one is still going on after a while, be it long or far away.
constexpr qsizetype kManySubscriptions = 10;
constexpr std::chrono::milliseconds kPatience = 2s;
constexpr int kMostLookers = 2; ///< each sends some requests at a time
constexpr std::chrono::milliseconds kSoonest = 100ms;
constexpr std::chrono::milliseconds kLatest = 1s;
constexpr int kRest = 10; ///< for each millisecond that showing took

bool isIn(const ui::MachineRow &row, const QString &subscription)
{
    return row.machine->subscriptionId.compare(subscription, Qt::CaseInsensitive) == 0;
}

/// Its states are not told (yet).
bool isSilent(const azure::Machine &machine)
{
    return machine.power == azure::PowerState::Unknown && machine.agent == azure::AgentState::Unknown;
}

} // namespace

MachineController::MachineController(World &world, ui::HostService &hosts,
                                     const provisioning::Catalogue &catalogue, QObject *parent)
    : ui::MachineService(parent)
    , m_world(world)
    , m_hosts(hosts)
    , m_catalogue(catalogue)
    , m_tasks(std::make_unique<TaskScope>())
{
    m_merging.setSingleShot(true);
    m_merging.setInterval(kSoonest);
    connect(&m_merging, &QTimer::timeout, this, &MachineController::merge);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &MachineController::patienceEnded);
    connect(&world, &World::sessionChanged, this, &MachineController::startOver);
    connect(&hosts, &ui::HostService::hostsChanged, this, &MachineController::judgeAgain);
    learnHosts();
}

MachineController::~MachineController() = default;

void MachineController::startOver()
{
    m_tasks = std::make_unique<TaskScope>();
    m_merging.stop();
    m_patience.stop();
    m_unseen.clear();
    m_lookers = 0;
    learnHosts();
    m_rows.clear();
    m_arrived.clear();
    m_finished.clear();
    m_statesAt.clear();
    m_exposures.clear();
    m_offers.clear();
    m_subscriptions = 0;
    m_pending = 0;
    m_updated = {};
    m_error.reset();
    emit changed();
    if (m_world.session())
        refresh();
}

void MachineController::refresh()
{
    Session *session = m_world.session();
    if (!session || isLoading())
        return;
    m_pending = 1;
    m_error.reset();
    emit changed();
    m_listed.clear();
    m_asked.clear();
    ++m_round;
    m_isFirstSight = m_rows.isEmpty();
    if (m_isFirstSight)
        m_patience.start();
    // A tenant that is slow to answer holds back its own machines only.
    const auto some = [this](const QList<azure::Subscription> &found) { fetchMachines(found); };
    m_tasks->run(session->subscriptions().list(some, m_tasks->token()),
                 [this](const Result<QList<azure::Subscription>> &found) {
                     if (found)
                         subscriptionsKnown(*found);
                     else if (found.error().kind != ErrorKind::Cancelled)
                         m_error = found.error();
                     finishedOne();
                 });
}

void MachineController::fetchMachines(const QList<azure::Subscription> &subscriptions)
{
    QStringList ids;
    ids.reserve(subscriptions.size());
    for (const azure::Subscription &subscription : subscriptions) {
        ids.append(subscription.id);
        m_subscriptionNames.insert(subscription.id, subscription.name);
        ++m_pending;
        m_tasks->run(m_world.session()->machines().list(
                         subscription, [this](const QList<azure::SharedMachine> &some) { arrived(some, {}); },
                         m_tasks->token()),
                     [this, id = subscription.id](const Result<azure::MachineListing> &listing) {
                         if (listing) {
                             m_finished.insert(id, *listing);
                             m_listed.insert(id.toLower());
                             mergeSoon();
                         } else if (listing.error().kind != ErrorKind::Cancelled) {
                             m_error = listing.error();
                             ageStates(id);
                         }
                         finishedOne();
                     });
    }
    m_asked += ids;
    if (m_isFirstSight && (ids.size() >= kManySubscriptions || !m_patience.isActive()))
        fetchFromGraph(ids);
}

void MachineController::patienceEnded()
{
    QStringList slow = m_asked;
    slow.removeIf([this](const QString &id) { return m_listed.contains(id.toLower()); });
    if (!slow.isEmpty() && slow.size() < kManySubscriptions)
        fetchFromGraph(slow); // else that was done at once
}

/// All tenants have answered: what is in none of their subscriptions is not shown any more.
void MachineController::subscriptionsKnown(const QList<azure::Subscription> &subscriptions)
{
    QSet<QString> ids;
    for (const azure::Subscription &subscription : subscriptions)
        ids.insert(subscription.id.toLower());
    m_subscriptions = ids.size();
    m_rows.removeIf(
        [&ids](const ui::MachineRow &row) { return !ids.contains(row.machine->subscriptionId.toLower()); });
}

/// Where it is not allowed or does not answer, the lists come all the same. It is some way behind them, so
/// that a state which it tells has an age from the start.
void MachineController::fetchFromGraph(const QStringList &subscriptions)
{
    const auto first = [this, round = m_round](const QList<azure::SharedMachine> &machines) {
        if (round != m_round)
            return; // the lists that it was to be ahead of have been read: who is not there has gone
        QList<azure::SharedMachine> unseen;
        for (const azure::SharedMachine &machine : machines) {
            const bool isListed = m_listed.contains(machine->subscriptionId.toLower());
            if (isListed || m_arrived.contains(machine->id) || hasRow(machine->id))
                continue; // the lists were quicker, and know more: also who is not there any more
            unseen.append(machine);
            unseen.last().edit().subscriptionName = m_subscriptionNames.value(machine->subscriptionId);
        }
        arrived(unseen, m_world.clock().now());
    };
    Session &session = *m_world.session();
    for (const QStringList &ofTenant : session.subscriptions().byTenant(subscriptions))
        m_tasks->run(session.resourceGraph().machines(ofTenant, first, m_tasks->token()),
                     [](const Result<> &) {});
}

void MachineController::arrived(const QList<azure::SharedMachine> &machines, const QDateTime &stateAsOf)
{
    for (const azure::SharedMachine &machine : machines)
        m_arrived.insert(machine->id, arrival(machine, stateAsOf));
    mergeSoon();
}

void MachineController::mergeSoon()
{
    if (m_rows.isEmpty())
        merge(); // something to look at, at once
    else if (!m_merging.isActive())
        m_merging.start();
}

/// Takes what has come since the last time into the rows, and tells of it once: lists of thousands of rows
/// are walked, and whoever shows them walks them, too.
void MachineController::merge()
{
    m_merging.stop();
    if (m_arrived.isEmpty() && m_finished.isEmpty())
        return;
    QElapsedTimer took;
    took.start();
    takeArrived();
    const QHash<QString, azure::MachineListing> finished = std::exchange(m_finished, {});
    for (auto it = finished.cbegin(); it != finished.cend(); ++it)
        takeFinished(it.key(), it.value());
    emit changed();
    m_merging.setInterval(std::clamp(std::chrono::milliseconds(kRest * took.elapsed()), kSoonest, kLatest));
}

/// Both the rows and what has arrived are in the order of ids, so that one walk does it.
void MachineController::takeArrived()
{
    if (m_arrived.isEmpty())
        return;
    auto arrived = std::exchange(m_arrived, {});
    std::vector<Arrival *> fresh;
    fresh.reserve(static_cast<std::size_t>(arrived.size()));
    for (Arrival &arrival : arrived)
        fresh.push_back(&arrival);
    std::sort(fresh.begin(), fresh.end(),
              [](const Arrival *a, const Arrival *b) { return a->machine->id < b->machine->id; });
    QList<ui::MachineRow> before = std::exchange(m_rows, {});
    const bool isOurs = before.isDetached(); // else somebody shows them
    QList<ui::MachineRow> all;
    all.reserve(before.size() + arrived.size());
    qsizetype next = 0;
    const auto keep = [&](qsizetype row) {
        if (isOurs)
            all.append(std::move(before[row]));
        else
            all.append(before.at(row));
    };
    for (Arrival *arrival : fresh) {
        const azure::ArmId id = arrival->machine->id;
        while (next < before.size() && before.at(next).machine->id < id)
            keep(next++);
        const bool isKnown = next < before.size() && before.at(next).machine->id == id;
        all.append(rowFrom(std::move(*arrival), isKnown ? &before.at(next++) : nullptr));
    }
    while (next < before.size())
        keep(next++);
    m_rows = std::move(all);
}

MachineController::Arrival MachineController::arrival(const azure::SharedMachine &machine,
                                                      const QDateTime &stateAsOf) const
{
    Arrival made { .machine = machine, .stateAsOf = stateAsOf, .knowledge = m_knowledge };
    const qsizetype place = isSilent(machine) ? placeOf(machine->id) : -1;
    const ui::MachineRow *const old = place < 0 ? nullptr : &m_rows.at(place);
    made.row = renewed(old, machine);
    if (old)
        made.before = old->machine;
    return made;
}

/// As it was made, unless what it was made from has changed since.
ui::MachineRow MachineController::rowFrom(Arrival &&arrival, const ui::MachineRow *old) const
{
    const bool isFromOld = isSilent(arrival.machine) && old;
    const bool isMadeFromIt = isFromOld ? arrival.before == old->machine : !arrival.before;
    const bool isRight = isMadeFromIt && arrival.knowledge == m_knowledge;
    ui::MachineRow row = isRight ? std::move(arrival.row) : renewed(old, arrival.machine);
    if (isFromOld)
        row.stateAsOf = old->stateAsOf;
    if (arrival.stateAsOf.isValid())
        row.stateAsOf = arrival.stateAsOf;
    return row;
}

/// A state that is not told (yet) stays what it was.
ui::MachineRow MachineController::renewed(const ui::MachineRow *old, const azure::SharedMachine &fresh) const
{
    if (!old || !isSilent(fresh))
        return judged(fresh);
    azure::Machine machine = fresh;
    machine.power = old->machine->power;
    machine.agent = old->machine->agent;
    machine.agentVersion = old->machine->agentVersion;
    machine.osName = old->machine->osName;
    machine.osVersion = old->machine->osVersion;
    ui::MachineRow row = judged(machine);
    row.stateAsOf = old->stateAsOf;
    return row;
}

/// A subscription is read to its end: what was not listed is gone, and states are of now or said to be old.
void MachineController::takeFinished(const QString &subscription, const azure::MachineListing &listing)
{
    // All that is listed has arrived: who are as many are the same.
    auto [first, last] = placesOf(subscription);
    if (last - first != listing.machines.size()) {
        forgetUnlisted(subscription, listing);
        std::tie(first, last) = placesOf(subscription);
    }
    if (listing.hasStates)
        m_statesAt.insert(subscription, m_world.clock().now());
    else
        ageStates(subscription);
    for (qsizetype row = first; listing.hasStates && row < last; ++row)
        m_rows[row].stateAsOf = {};
    for (const azure::SharedMachine &machine : listing.machines) {
        if (!listing.hasStates || machine->power != azure::PowerState::Unknown)
            continue;
        if (ui::MachineRow *row = rowOf(machine->id))
            *row = judged(machine); // nobody knows, which is news
    }
}

/// They could not be read: they are of the last time that they could. What has an age keeps it, as a first
/// sight by Resource Graph does.
void MachineController::ageStates(const QString &subscription)
{
    const QDateTime asOf = m_statesAt.value(subscription);
    const auto [first, last] = placesOf(subscription);
    for (qsizetype row = first; row < last; ++row) {
        if (!m_rows.at(row).stateAsOf.isValid())
            m_rows[row].stateAsOf = asOf;
    }
}

void MachineController::forgetUnlisted(const QString &subscription, const azure::MachineListing &listing)
{
    QSet<azure::ArmId> listed;
    listed.reserve(listing.machines.size());
    for (const azure::SharedMachine &machine : listing.machines)
        listed.insert(machine->id);
    m_rows.removeIf([&](const ui::MachineRow &row) {
        return isIn(row, subscription) && !listed.contains(row.machine->id);
    });
}

void MachineController::finishedOne()
{
    if (--m_pending > 0) {
        if (m_error)
            emit changed(); // all else is told when it is in the rows
        return;
    }
    m_patience.stop();
    if (!m_error)
        m_updated = m_world.clock().now();
    if (m_arrived.isEmpty() && m_finished.isEmpty())
        emit changed();
    else
        merge();
    lookAtHosts();
    lookAtOffers();
}

ui::MachineRow MachineController::judged(const azure::SharedMachine &machine) const
{
    const docker::HostId host = m_hostOf.value(machine->id);
    return { .machine = machine,
             .verdict = provisioning::judge(machine, m_catalogue, !host.isEmpty(),
                                            m_offers.value(machine->location.toLower()),
                                            m_world.clock().now().date()),
             .host = host,
             .exposures = m_exposures.value(machine->id) };
}

void MachineController::learnHosts()
{
    m_hostOf.clear();
    const QList<docker::Host> hosts = m_hosts.hosts();
    for (const docker::Host &host : hosts) {
        const Result<azure::ArmId> machine = azure::ArmId::parse(host.machineId);
        if (machine && !m_hostOf.contains(*machine))
            m_hostOf.insert(*machine, host.id);
    }
}

/// Of thousands of machines those few that have become a host, or are none any more.
void MachineController::judgeAgain()
{
    const QHash<azure::ArmId, docker::HostId> before = m_hostOf;
    learnHosts();
    QSet<azure::ArmId> others;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (m_hostOf.value(it.key()) != it.value())
            others.insert(it.key());
    }
    for (auto it = m_hostOf.cbegin(); it != m_hostOf.cend(); ++it) {
        if (before.value(it.key()) != it.value())
            others.insert(it.key());
    }
    if (!others.isEmpty())
        ++m_knowledge;
    for (const azure::ArmId &id : std::as_const(others)) {
        ui::MachineRow *row = rowOf(id);
        if (!row)
            continue;
        const QDateTime asOf = row->stateAsOf;
        *row = judged(row->machine);
        row->stateAsOf = asOf;
    }
    emit changed();
}

/// -1: there is none.
qsizetype MachineController::placeOf(const azure::ArmId &id) const
{
    const auto at = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), id,
        [](const ui::MachineRow &row, const azure::ArmId &wanted) { return row.machine->id < wanted; });
    return at != m_rows.cend() && at->machine->id == id ? at - m_rows.cbegin() : -1;
}

/// To be changed: where somebody shows the rows, all are copied first.
ui::MachineRow *MachineController::rowOf(const azure::ArmId &id)
{
    const qsizetype place = placeOf(id);
    return place < 0 ? nullptr : &m_rows[place];
}

/// Those of a subscription stand together, as ids begin with it: from the first to behind the last.
std::pair<qsizetype, qsizetype> MachineController::placesOf(const QString &subscription) const
{
    const auto isOfIt = [&subscription](const ui::MachineRow &row) { return isIn(row, subscription); };
    const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(), isOfIt);
    const auto last = std::find_if_not(first, m_rows.cend(), isOfIt);
    return { first - m_rows.cbegin(), last - m_rows.cbegin() };
}

Task<Result<ui::MachineRow>> MachineController::machine(azure::ArmId id, std::stop_token stop)
{
    const Result<FoundMachine> found = co_await findMachine(m_world, std::move(id), std::move(stop));
    if (!found)
        co_return found.error();
    ui::MachineRow row = judged(found->machine);
    if (ui::MachineRow *known = rowOf(row.machine->id)) {
        row.machine.edit().subscriptionName = known->machine->subscriptionName;
        if (*known != row) {
            *known = row;
            emit changed();
        }
    }
    co_return row;
}

Task<Result<>> MachineController::start(azure::ArmId id, std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return Error { .kind = ErrorKind::SignInRequired };
    const Result<> started = co_await session->machines().start(id, stop);
    if (!started)
        co_return started.error();
    const Result<ui::MachineRow> now = co_await machine(std::move(id), std::move(stop));
    if (!now)
        co_return now.error();
    co_return Result<>();
}

Task<Result<azure::InstanceView>> MachineController::view(azure::ArmId id, std::stop_token stop)
{
    Session *session = m_world.session();
    if (!session)
        co_return Error { .kind = ErrorKind::SignInRequired };
    Result<azure::InstanceView> view = co_await session->machines().view(std::move(id), std::move(stop));
    co_return view;
}

Task<Result<azure::MachineAccess>> MachineController::access(azure::ArmId id, std::stop_token stop)
{
    const Result<FoundMachine> found = co_await findMachine(m_world, std::move(id), stop);
    if (!found)
        co_return found.error();
    Result<azure::MachineAccess> access =
        co_await provisioning::accessTo(found->session->securityGroups(), found->machine, std::move(stop));
    if (access)
        noteExposures(*access);
    co_return access;
}

Task<Result<azure::PublicAddress>> MachineController::publicAddress(azure::ArmId machine,
                                                                    std::stop_token stop)
{
    const Result<FoundMachine> found = co_await findMachine(m_world, std::move(machine), stop);
    if (!found)
        co_return found.error();
    const Result<azure::PublicAddress> address = co_await found->session->publicAddresses().ofInterface(
        found->machine.networkInterface, std::move(stop));
    co_return address;
}

/// What was seen once is said in the list, until somebody looks again.
void MachineController::noteExposures(const azure::MachineAccess &access)
{
    const azure::ArmId &id = access.machine.id;
    const QList<docker::Host> hosts = m_hosts.hosts();
    const auto host = std::find_if(hosts.cbegin(), hosts.cend(), [this, &id](const docker::Host &each) {
        return each.id == m_hostOf.value(id);
    });
    int port = docker::Endpoint::kDefaultTlsPort;
    if (host != hosts.cend() && host->endpoint.kind == docker::Endpoint::Kind::Tls)
        port = host->endpoint.port.value_or(docker::Endpoint::kDefaultTlsPort);
    const QList<provisioning::Exposure> found = provisioning::exposures(access, port);
    if (m_exposures.value(id) == found)
        return;
    m_exposures.insert(id, found);
    ++m_knowledge;
    if (ui::MachineRow *row = rowOf(id)) {
        row->exposures = found;
        emit changed();
    }
}

void MachineController::setLookedAt(bool on)
{
    m_isLookedAt = on;
    goOnLooking();
}

/// Engines are few among machines, and an open one is worth its requests, but not before somebody would see
/// the warning.
void MachineController::lookAtHosts()
{
    m_unseen = m_hostOf.keys();
    m_unseen.removeIf([this](const azure::ArmId &id) { return !hasRow(id); });
    goOnLooking();
}

void MachineController::goOnLooking()
{
    while (m_isLookedAt && m_lookers < kMostLookers && !m_unseen.isEmpty()) {
        ++m_lookers;
        m_tasks->run(looked(this, m_tasks->token()), [this] { --m_lookers; });
    }
}

/// What cannot be read warns of nothing.
// outlives: it runs in a scope of `self`
Task<> MachineController::looked(MachineController *self, std::stop_token stop)
{
    while (self->m_isLookedAt && !self->m_unseen.isEmpty() && !stop.stop_requested()) {
        azure::ArmId id = self->m_unseen.takeFirst();
        const Result<azure::MachineAccess> access = co_await self->access(std::move(id), stop);
        Q_UNUSED(access)
    }
}

/// One request a location, and none where every machine has a route of its own. What cannot be asked stays
/// not known.
void MachineController::lookAtOffers()
{
    QHash<QString, azure::SharedMachine> places;
    for (const ui::MachineRow &row : std::as_const(m_rows)) {
        if (!provisioning::needsOffers(row.verdict))
            continue;
        const QString location = row.machine->location.toLower();
        if (!m_offers.contains(location))
            places.insert(location, row.machine);
    }
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        m_tasks->run(
            provisioning::dockerExtensionAt(m_world.session()->extensions(), place.value(), m_tasks->token()),
            [this, location = place.key()](const provisioning::LocationOffers &offers) {
                if (offers.dockerExtension)
                    offersKnown(location, offers);
            });
    }
}

void MachineController::offersKnown(const QString &location, const provisioning::LocationOffers &offers)
{
    m_offers.insert(location, offers);
    ++m_knowledge;
    for (ui::MachineRow &row : m_rows) {
        if (row.machine->location.compare(location, Qt::CaseInsensitive) != 0
            || !provisioning::needsOffers(row.verdict))
            continue;
        const QDateTime asOf = row.stateAsOf;
        row = judged(row.machine);
        row.stateAsOf = asOf;
    }
    emit changed();
}

QUrl MachineController::portalPage(const azure::ArmId &id) const
{
    const Session *session = m_world.session();
    return session ? azure::portalPage(session->cloud(), id) : QUrl();
}

} // namespace slipway::app

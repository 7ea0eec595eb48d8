// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/hostmonitor.h"

#include "base/async/event.h"
#include "base/log/trace.h"
#include "docker/engineid.h"
#include "docker/latedeaths.h"
#include "docker/listneed.h"
#include "docker/listpacer.h"
#include "docker/reconnectdelay.h"
#include "net/stream/streamerrors.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

Q_LOGGING_CATEGORY(lcMonitor, "slipway.docker.monitor", QtInfoMsg)

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPingInterval { 15 };
constexpr std::chrono::seconds kPingIntervalWhileFrozen { 1 };
/// A connection that lasted this long was a good one: the next loss starts the back-off anew.
constexpr std::chrono::seconds kGoodSession { 5 };
/// Insurance against events that the engine dropped.
constexpr std::chrono::seconds kPollInterval { 60 };
/// From then on people wonder, and are told that the host is slow.
constexpr std::chrono::seconds kSlow { 1 };
/// After sleep all hosts are connected anew: within this time, not in the same moment.
constexpr std::chrono::milliseconds kSpread { 1000 };
constexpr auto kDropped = "connection.dropped"_L1;
constexpr auto kNotResponding = "engine.not-responding"_L1;
constexpr auto kContainerType = "container"_L1;

/// Container events after which a list says the same as before. Health checks cause three of them each time.
constexpr std::array kChangeNothing = {
    "archive-path"_L1,   "attach"_L1,   "commit"_L1,      "copy"_L1, "detach"_L1,    "exec_create"_L1,
    "exec_start"_L1,     "exec_die"_L1, "exec_detach"_L1, "exec"_L1, "exec_died"_L1, "export"_L1,
    "extract-to-dir"_L1, "kill"_L1,     "resize"_L1,      "top"_L1,
};

Error notResponding(const QString &subject)
{
    return { .kind = ErrorKind::Timeout,
             .code = kNotResponding,
             .subject = subject,
             .detail = u"the engine does not answer"_s };
}

Error dropped(const QString &subject)
{
    return { .kind = ErrorKind::Unreachable,
             .code = kDropped,
             .subject = subject,
             .detail = u"the computer slept or changed its network"_s };
}

std::chrono::milliseconds soon(double chance)
{
    return std::chrono::milliseconds(std::lround(chance * static_cast<double>(kSpread.count())));
}

/// Somebody answered, or the way there: only the engine is not there.
ReconnectDelay::Loss lossOf(const Error &reason)
{
    const bool isRefused =
        reason.code == net::codes::kConnectionRefused || reason.code == net::codes::kSocketMissing;
    return isRefused ? ReconnectDelay::Loss::Refused : ReconnectDelay::Loss::Other;
}

/// Sets a pointer to something that lives in a frame, for as long as it lives. A later frame may have set it
/// to its own.
template <typename T>
class Published final
{
public:
    Published(T *&slot, T *value)
        : m_slot(slot)
        , m_value(value)
    {
        slot = value;
    }
    ~Published()
    {
        if (m_slot == m_value)
            m_slot = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Published)

private:
    T *&m_slot;
    T *m_value;
};

} // namespace

/// One connection's life: the event stream, the listing and the pings that go with it. A local of
/// runSession().
class HostMonitor::Session final
{
public:
    explicit Session(EngineInfo about)
        : info(std::move(about))
    {
    }
    Q_DISABLE_COPY_MOVE(Session)
    ~Session() = default;

    void end(Error reason, Next next)
    {
        if (over.hasFired())
            return;
        result = { .reason = std::move(reason), .next = next };
        over.fire();
    }

    void wantList()
    {
        isListWanted = true;
        if (idleLister)
            idleLister->fire();
    }

    /// Of everything, without waiting for the pacer.
    void wantListNow()
    {
        need.all();
        isListUrgent = true;
        if (pause)
            pause->request_stop();
        wantList();
    }

    EngineInfo info;
    Event over {};
    SessionEnd result {};
    ListPacer pacer {};
    ListNeed need {};
    LateDeaths deaths {};
    bool isListWanted = false;
    bool isListUrgent = false;
    bool isListUnderWay = false;
    bool isFrozen = false;
    bool willAskAgain = false; ///< for those that died and are still called running
    std::chrono::nanoseconds lastList {};
    std::optional<std::chrono::nanoseconds> onlineSince {};
    Event *idleLister = nullptr; ///< of keepListing(), while there is nothing to list
    std::stop_source *pause = nullptr; ///< of untilListIsDue(), while it waits
    TaskScope tasks {};
};

/// While it lives an answer is awaited: says so when that takes long. Lives in a frame of the monitor's.
class HostMonitor::Patience final
{
public:
    explicit Patience(HostMonitor *monitor)
        : m_monitor(monitor)
        , m_since(monitor->m_clock.now())
        , m_waiting(std::make_unique<TaskScope>())
    {
        m_waiting->run(monitor->m_clock.sleep(kSlow, m_waiting->token()), [this] {
            if (m_monitor->m_connection.slowSince.isNull())
                m_monitor->setSlowSince(m_since);
        });
    }
    Q_DISABLE_COPY_MOVE(Patience)
    ~Patience() = default;

    void answered()
    {
        m_waiting.reset();
        if (m_monitor->m_connection.slowSince == m_since)
            m_monitor->setSlowSince({});
    }

private:
    HostMonitor *m_monitor;
    QDateTime m_since;
    std::unique_ptr<TaskScope> m_waiting; ///< last: its sleep ends first
};

HostMonitor::HostMonitor(Host host, std::unique_ptr<net::StreamConnector> connector, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_link(std::make_shared<HostLink>(std::move(host), std::move(connector), clock))
    , m_clock(clock)
    , m_operations(m_link->engine)
{
}

HostMonitor::~HostMonitor() = default;

void HostMonitor::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active) {
        m_tasks.run(watch(m_tasks.token()), [] {});
        return;
    }
    m_tasks.requestStop();
    m_link->engine.dropIdle();
    m_lastEvent = 0; // what happens while nobody looks is nobody's news
    setPhase(ConnectionPhase::Idle, std::nullopt);
}

void HostMonitor::refresh()
{
    if (!m_active)
        return;
    if (m_backOff)
        m_backOff->request_stop();
    else if (m_session && m_session->isFrozen)
        m_session->end(notResponding(m_link->connector->peerName()), Next::AtOnce);
    else if (m_session)
        m_session->wantListNow();
}

void HostMonitor::dropConnections()
{
    m_link->dropConnections();
    if (!m_active)
        return;
    m_isDropped = true;
    if (m_attempt)
        m_attempt->request_stop();
    if (m_backOff)
        m_backOff->request_stop();
}

Task<> HostMonitor::watch(std::stop_token stop)
{
    ReconnectDelay delay;
    while (!stop.stop_requested()) {
        setPhase(ConnectionPhase::Connecting, m_connection.lastError);
        m_isDropped = false;
        const SessionEnd end = co_await runAttempt(stop);
        if (stop.stop_requested())
            break;
        qCInfo(lcMonitor).noquote() << "lost" << nameOf(end.reason.kind) << end.reason.code;
        m_link->engine.dropIdle();
        if (end.wasGood)
            delay.reset();
        if (end.next == Next::AtOnce)
            continue;
        const double chance = QRandomGenerator::global()->generateDouble();
        if (end.next == Next::WaitFirst) {
            setPhase(ConnectionPhase::Waiting, end.reason);
            co_await backOff(delay.next(chance, lossOf(end.reason)), stop);
        }
        if (m_isDropped && !stop.stop_requested()) {
            delay.reset();
            setPhase(ConnectionPhase::Connecting, end.reason);
            co_await backOff(soon(chance), stop);
        }
    }
    if (!m_active) // else somebody looks again, and the next watch() has connections of its own
        m_link->engine.dropIdle();
}

Task<HostMonitor::SessionEnd> HostMonitor::runAttempt(std::stop_token stop)
{
    std::stop_source attempt;
    const Published<std::stop_source> published(m_attempt, &attempt);
    const std::stop_callback endOnStop(stop, [&attempt] { attempt.request_stop(); });
    SessionEnd end = co_await runSession(attempt.get_token());
    if (attempt.stop_requested() && !stop.stop_requested())
        end = { .reason = dropped(m_link->connector->peerName()), .next = Next::Soon };
    co_return end;
}

Task<HostMonitor::SessionEnd> HostMonitor::runSession(std::stop_token stop)
{
    trace::stamp("connecting"_L1);
    Patience patience(this);
    Result<Greeting> first = co_await greet(stop);
    patience.answered();
    if (!first)
        co_return SessionEnd { first.error() };
    trace::stamp("connected"_L1);

    Session session(first->engine);
    const Published<Session> published(m_session, &session);
    const std::stop_callback endOnStop(
        stop, [&session] { session.end({ .kind = ErrorKind::Cancelled }, Next::WaitFirst); });
    if (first->rows)
        applyList(&session, *std::move(first->rows));
    const Events events(m_link->engine, { kContainerType }, m_lastEvent > 0 ? m_lastEvent + 1 : 0);
    Patience opening(this);
    const auto opened = [&session, &opening] {
        opening.answered();
        session.wantListNow();
    };
    const auto arrived = [this, &session](const EngineEvent &event) { applyEvent(&session, event); };
    session.tasks.run(events.follow(opened, arrived, stop), [&session](const Result<> &ended) {
        session.end(ended ? Error { .kind = ErrorKind::Unreachable } : ended.error(), Next::WaitFirst);
    });
    session.tasks.run(keepListing(&session, stop), [] {});
    session.tasks.run(keepPinging(&session, stop), [] {});
    session.tasks.run(keepPolling(&session, stop), [] {});
    session.tasks.run(learnEngineId(stop), [] {});
    co_await session.over;
    session.result.wasGood =
        session.onlineSince && m_clock.monotonic() - *session.onlineSince >= kGoodSession;
    co_return session.result;
}

/// The first time everybody waits for the list, so it is the first question. It is not yet known to be the
/// truth: /events is opened after it, and then it is made once more.
Task<Result<HostMonitor::Greeting>> HostMonitor::greet(std::stop_token stop)
{
    if (!m_asOf.isValid() && !m_connection.lastError) {
        Result<std::optional<FirstList>> first = co_await m_operations.listFirst(stop);
        if (!first)
            co_return first.error();
        if (*first)
            co_return Greeting { .engine = std::move((*first)->engine), .rows = std::move((*first)->rows) };
    }
    // The events and the list need one connection each. The second is made beside the first, unless it was in
    // vain the last time: then one knock at the door is enough.
    TaskScope beside;
    if (!m_connection.lastError)
        beside.run(m_link->engine.prepare(stop), [](const Result<> &) {});
    const Result<EngineInfo> info = co_await m_link->engine.connect(stop);
    if (!info)
        co_return info.error();
    co_return Greeting { .engine = *info };
}

Task<> HostMonitor::backOff(std::chrono::milliseconds delay, std::stop_token stop)
{
    std::stop_source wake;
    const Published<std::stop_source> published(m_backOff, &wake);
    const std::stop_callback wakeOnStop(stop, [&wake] { wake.request_stop(); });
    co_await m_clock.sleep(delay, wake.get_token());
}

Task<> HostMonitor::keepListing(Session *session, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        if (!session->isListWanted) {
            Event wanted;
            const Published<Event> published(session->idleLister, &wanted);
            co_await wanted;
        }
        co_await untilListIsDue(session);
        session->isListWanted = false;
        session->isListUrgent = false;
        const std::chrono::nanoseconds start = m_clock.monotonic();
        const QList<ContainerId> only = session->need.take();
        if (only.isEmpty())
            session->lastList = start;
        Patience patience(this);
        session->isListUnderWay = true;
        Result<QList<ContainerSummary>> rows = co_await m_operations.list(only, stop);
        if (stop.stop_requested())
            co_return;
        session->isListUnderWay = false;
        patience.answered();
        session->pacer.listTook(m_clock.monotonic() - start);
        if (rows) {
            applyList(session, only.isEmpty() ? *std::move(rows) : merged(m_containers, only, *rows));
        } else if (rows.error().kind == ErrorKind::Timeout) {
            markNotResponding(session);
        } else {
            session->end(rows.error(), Next::WaitFirst);
            co_return;
        }
    }
}

Task<> HostMonitor::untilListIsDue(Session *session)
{
    while (!session->isListUrgent) {
        const auto delay =
            std::chrono::ceil<std::chrono::milliseconds>(session->pacer.delay(m_clock.monotonic()));
        if (delay <= std::chrono::milliseconds::zero()) {
            session->pacer.listStarted(m_clock.monotonic());
            co_return;
        }
        std::stop_source wake;
        const Published<std::stop_source> published(session->pause, &wake);
        co_await m_clock.sleep(delay, wake.get_token());
    }
}

Task<> HostMonitor::keepPinging(Session *session, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const auto interval = session->isFrozen ? kPingIntervalWhileFrozen : kPingInterval;
        co_await m_clock.sleep(interval, stop);
        if (stop.stop_requested())
            co_return;
        Patience patience(this);
        const Result<> answer = co_await m_link->engine.ping(stop);
        if (stop.stop_requested())
            co_return;
        patience.answered();
        applyPing(session, answer);
    }
}

Task<> HostMonitor::keepPolling(Session *session, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const std::chrono::nanoseconds quiet = m_clock.monotonic() - session->lastList;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(kPollInterval - quiet);
        const bool isDue = left <= std::chrono::milliseconds::zero();
        const std::chrono::milliseconds pause = isDue ? kPollInterval : left;
        co_await m_clock.sleep(pause, stop);
        if (stop.stop_requested() || session->isFrozen)
            continue;
        if (m_clock.monotonic() - session->lastList < kPollInterval)
            continue;
        session->need.all();
        session->wantList();
    }
}

/// Not in the first moments, in which what people wait for is asked.
Task<> HostMonitor::learnEngineId(std::stop_token stop)
{
    co_await m_clock.sleep(kGoodSession, stop);
    if (stop.stop_requested())
        co_return;
    const Result<QString> id = co_await engineId(&m_link->engine, stop);
    if (stop.stop_requested() || !id || m_connection.engineId == *id)
        co_return;
    m_connection.engineId = *id;
    emit connectionChanged();
}

void HostMonitor::applyEvent(Session *session, const EngineEvent &event)
{
    if (event.timeNanos > 0)
        m_lastEvent = event.timeNanos;
    emit eventArrived(event);
    const bool changesNothing =
        std::any_of(kChangeNothing.begin(), kChangeNothing.end(),
                    [&event](QLatin1StringView action) { return event.action == action; });
    if (changesNothing)
        return;
    session->deaths.heard(event, m_clock.monotonic());
    session->need.changed(ContainerId(event.actorId));
    session->pacer.changed(m_clock.monotonic());
    session->wantList();
}

void HostMonitor::applyList(Session *session, QList<ContainerSummary> rows)
{
    trace::stamp("list-received"_L1, u"rows=%1"_s.arg(rows.size()));
    m_asOf = m_clock.now();
    session->isFrozen = false;
    if (!session->onlineSince)
        session->onlineSince = m_clock.monotonic();
    const bool differs = rows != m_containers;
    m_containers = std::move(rows);
    askAgainForTheDead(session);
    m_connection.engineVersion = session->info.version;
    m_connection.apiVersion = session->info.apiVersion;
    m_connection.clockAhead = session->info.clockAhead;
    setPhase(ConnectionPhase::Online, std::nullopt);
    if (differs)
        emit containersChanged();
}

void HostMonitor::askAgainForTheDead(Session *session)
{
    const QList<ContainerId> late = session->deaths.stillRunning(m_containers, m_clock.monotonic());
    for (const ContainerId &id : late)
        session->need.changed(id);
    if (late.isEmpty() || std::exchange(session->willAskAgain, true))
        return;
    session->tasks.run(m_clock.sleep(LateDeaths::kAgain, session->tasks.token()), [session] {
        session->willAskAgain = false;
        session->wantList();
    });
}

void HostMonitor::applyPing(Session *session, const Result<> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::Timeout)
        markNotResponding(session);
    else if (!answer)
        session->end(answer.error(), Next::WaitFirst);
    else if (session->isFrozen)
        // What was open may have died in the meantime without our noticing: a new start is sure.
        session->end(notResponding(m_link->connector->peerName()), Next::AtOnce);
    else if (m_connection.phase == ConnectionPhase::Online && !session->isListWanted
             && !session->isListUnderWay) // else the list is known not to be true
        m_asOf = m_clock.now();
}

void HostMonitor::markNotResponding(Session *session)
{
    session->isFrozen = true;
    setPhase(ConnectionPhase::Waiting, notResponding(m_link->connector->peerName()));
}

void HostMonitor::setSlowSince(const QDateTime &since)
{
    if (m_connection.slowSince == since)
        return;
    m_connection.slowSince = since;
    emit connectionChanged();
}

void HostMonitor::setPhase(ConnectionPhase phase, std::optional<Error> error)
{
    ConnectionState next = m_connection;
    next.phase = phase;
    next.slowSince = {};
    next.lastError = std::move(error);
    if (phase == m_connection.phase && next == m_connection)
        return;
    m_connection = std::move(next);
    emit connectionChanged();
}

} // namespace slipway::docker

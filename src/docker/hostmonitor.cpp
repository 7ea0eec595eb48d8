// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/hostmonitor.h"

#include "base/async/event.h"
#include "base/log/trace.h"
#include "docker/listpacer.h"
#include "docker/reconnectdelay.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

Q_LOGGING_CATEGORY(lcMonitor, "slipway.docker.monitor", QtInfoMsg)

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPingInterval { 15 };
constexpr std::chrono::seconds kPingIntervalWhileFrozen { 1 };
/// A connection that lasted this long was a good one: the next loss starts the back-off anew.
constexpr std::chrono::seconds kGoodSession { 5 };
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
        result = { std::move(reason), next };
        over.fire();
    }

    void wantList()
    {
        isListWanted = true;
        if (idleLister)
            idleLister->fire();
    }

    /// Without waiting for the pacer.
    void wantListNow()
    {
        isListUrgent = true;
        if (pause)
            pause->request_stop();
        wantList();
    }

    EngineInfo info;
    Event over {};
    SessionEnd result {};
    ListPacer pacer {};
    bool isListWanted = false;
    bool isListUrgent = false;
    bool isFrozen = false;
    Event *idleLister = nullptr; ///< of keepListing(), while there is nothing to list
    std::stop_source *pause = nullptr; ///< of untilListIsDue(), while it waits
    TaskScope tasks {};
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

Task<> HostMonitor::watch(std::stop_token stop)
{
    ReconnectDelay delay;
    while (!stop.stop_requested()) {
        setPhase(ConnectionPhase::Connecting, m_connection.lastError);
        const std::chrono::nanoseconds start = m_clock.monotonic();
        const SessionEnd end = co_await runSession(stop);
        if (stop.stop_requested())
            break;
        qCInfo(lcMonitor).noquote() << "lost" << nameOf(end.reason.kind) << end.reason.code;
        m_link->engine.dropIdle();
        if (m_clock.monotonic() - start >= kGoodSession)
            delay.reset();
        if (end.next == Next::AtOnce)
            continue;
        setPhase(ConnectionPhase::Waiting, end.reason);
        co_await backOff(delay.next(QRandomGenerator::global()->generateDouble()), stop);
    }
    if (!m_active) // else somebody looks again, and the next watch() has connections of its own
        m_link->engine.dropIdle();
}

Task<HostMonitor::SessionEnd> HostMonitor::runSession(std::stop_token stop)
{
    trace::stamp("connecting"_L1);
    const Result<EngineInfo> info = co_await m_link->engine.connect(stop);
    if (!info)
        co_return SessionEnd { info.error() };
    trace::stamp("connected"_L1);

    Session session(*info);
    const Published<Session> published(m_session, &session);
    const std::stop_callback endOnStop(
        stop, [&session] { session.end({ .kind = ErrorKind::Cancelled }, Next::WaitFirst); });
    const Events events(m_link->engine, { kContainerType });
    const auto opened = [&session] { session.wantListNow(); };
    const auto arrived = [this, &session](const EngineEvent &event) { applyEvent(&session, event); };
    session.tasks.run(events.follow(opened, arrived, stop), [&session](const Result<> &ended) {
        session.end(ended ? Error { .kind = ErrorKind::Unreachable } : ended.error(), Next::WaitFirst);
    });
    session.tasks.run(keepListing(&session, stop), [] {});
    session.tasks.run(keepPinging(&session, stop), [] {});
    co_await session.over;
    co_return session.result;
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
        Result<QList<ContainerSummary>> rows = co_await m_operations.list(stop);
        if (stop.stop_requested())
            co_return;
        session->pacer.listTook(m_clock.monotonic() - start);
        if (rows) {
            applyList(session, *std::move(rows));
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
        const Result<> answer = co_await m_link->engine.ping(stop);
        if (stop.stop_requested())
            co_return;
        applyPing(session, answer);
    }
}

void HostMonitor::applyEvent(Session *session, const EngineEvent &event)
{
    const bool changesNothing =
        std::any_of(kChangeNothing.begin(), kChangeNothing.end(),
                    [&event](QLatin1StringView action) { return event.action == action; });
    if (changesNothing)
        return;
    session->pacer.changed(m_clock.monotonic());
    session->wantList();
}

void HostMonitor::applyList(Session *session, QList<ContainerSummary> rows)
{
    trace::stamp("list-received"_L1, u"rows=%1"_s.arg(rows.size()));
    m_asOf = m_clock.now();
    session->isFrozen = false;
    const bool differs = rows != m_containers;
    m_containers = std::move(rows);
    m_connection.engineVersion = session->info.version;
    m_connection.apiVersion = session->info.apiVersion;
    setPhase(ConnectionPhase::Online, std::nullopt);
    if (differs)
        emit containersChanged();
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
    else if (m_connection.phase == ConnectionPhase::Online && !session->isListWanted)
        m_asOf = m_clock.now();
}

void HostMonitor::markNotResponding(Session *session)
{
    session->isFrozen = true;
    setPhase(ConnectionPhase::Waiting, notResponding(m_link->connector->peerName()));
}

void HostMonitor::setPhase(ConnectionPhase phase, std::optional<Error> error)
{
    ConnectionState next = m_connection;
    next.phase = phase;
    next.lastError = std::move(error);
    if (phase == m_connection.phase && next == m_connection)
        return;
    m_connection = std::move(next);
    emit connectionChanged();
}

} // namespace slipway::docker

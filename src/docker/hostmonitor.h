// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "base/clock.h"
#include "docker/containersummary.h"
#include "docker/engine.h"
#include "docker/host.h"
#include "docker/hostlink.h"
#include "net/stream/bytestream.h"

#include <QObject>

#include <memory>
#include <optional>

namespace slipway::docker {

/// Keeps one host's containers up to date while somebody looks: opens /events, then lists, then applies
/// events (by listing again what they speak of, see ListPacer and ListNeed), and after a loss reconnects with
/// 0.5 s to 30 s back-off (ReconnectDelay), finds out the engine's version anew and lists again. Does nothing
/// while inactive: no connection is open then. Monitors share nothing, so a host that is dead or slow delays
/// no other. The very first question to a host is its list, which is shown at once; what changed between it
/// and the opening of /events is in the list that is made after that.
///
/// While online it pings every 15 s. An engine that does not answer within 5 s is Waiting with Timeout, code
/// "engine.not-responding"; its streams stay open, and when it answers again the monitor connects afresh. An
/// engine loses events for a reader that is too slow, so the list is made anew when none was made for 60 s.
/// ConnectionState::slowSince tells from one second on that an answer is awaited.
///
/// Signals come in the order: connectionChanged, then containersChanged. Never delete the monitor from a slot
/// of one of them; deleteLater() is fine.
class HostMonitor final : public QObject
{
    Q_OBJECT

public:
    // outlives: `clock` is owned by app
    HostMonitor(Host host, std::unique_ptr<net::StreamConnector> connector, Clock &clock,
                QObject *parent = nullptr);
    ~HostMonitor() override;

    const Host &host() const { return m_link->host; }
    const std::shared_ptr<HostLink> &link() const { return m_link; }
    const ConnectionState &connection() const { return m_connection; }
    /// The last list, also while inactive or down: asOf() tells how old it is.
    const QList<ContainerSummary> &containers() const { return m_containers; }
    QDateTime asOf() const { return m_asOf; } ///< when the list was last known to be true; invalid: never

    void setActive(bool active);
    bool isActive() const { return m_active; }
    /// Tries at once instead of waiting for the back-off, and lists again when online. Nothing while
    /// inactive.
    void refresh();
    /// Closes every connection and makes new ones within a second: after sleep or a change of network, when
    /// what is open may be dead without our noticing.
    void dropConnections();

    Containers &operations() { return m_operations; }

signals:
    void connectionChanged();
    /// Only when the list differs from the one before.
    void containersChanged();
    /// One of a container, as the engine told it; before the list that it leads to.
    void eventArrived(const slipway::docker::EngineEvent &event);

private:
    class Session;
    class Patience;
    enum class Next { WaitFirst, Soon, AtOnce };
    struct SessionEnd
    {
        Error reason {};
        Next next = Next::WaitFirst;
        bool wasGood = false; ///< it was online for a while
    };

    struct Greeting
    {
        EngineInfo engine {};
        std::optional<QList<ContainerSummary>> rows {}; ///< when they were what was asked for first
    };

    [[nodiscard]] Task<> watch(std::stop_token stop);
    [[nodiscard]] Task<SessionEnd> runAttempt(std::stop_token stop);
    [[nodiscard]] Task<SessionEnd> runSession(std::stop_token stop);
    [[nodiscard]] Task<Result<Greeting>> greet(std::stop_token stop);
    [[nodiscard]] Task<> backOff(std::chrono::milliseconds delay, std::stop_token stop);
    // outlives: `session` is a local of the frame of runSession(), which owns the frames of these
    [[nodiscard]] Task<> keepListing(Session *session, std::stop_token stop);
    [[nodiscard]] Task<> keepPinging(Session *session, std::stop_token stop);
    [[nodiscard]] Task<> keepPolling(Session *session, std::stop_token stop);
    [[nodiscard]] Task<> untilListIsDue(Session *session);
    [[nodiscard]] Task<> learnEngineId(std::stop_token stop);

    void applyEvent(Session *session, const EngineEvent &event);
    void applyList(Session *session, QList<ContainerSummary> rows);
    void askAgainForTheDead(Session *session);
    void applyPing(Session *session, const Result<> &answer);
    void markNotResponding(Session *session);
    void setSlowSince(const QDateTime &since);
    void setPhase(ConnectionPhase phase, std::optional<Error> error);

    std::shared_ptr<HostLink> m_link;
    Clock &m_clock;
    Containers m_operations;
    ConnectionState m_connection;
    QList<ContainerSummary> m_containers;
    QDateTime m_asOf;
    bool m_active = false;
    Session *m_session = nullptr; ///< of the running frame, if it has got that far
    std::stop_source *m_attempt = nullptr; ///< of the running frame, while it connects or is connected
    std::stop_source *m_backOff = nullptr; ///< of the running frame, while it waits
    qint64 m_lastEvent =
        0; ///< its time by the engine's clock: after a loss those that were missed are asked for
    bool m_isDropped = false; ///< by dropConnections(), and the running frame has not heard of it yet
    TaskScope m_tasks;
};

} // namespace slipway::docker

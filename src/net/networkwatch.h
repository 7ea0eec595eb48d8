// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "base/clock.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace slipway::net {

/// Notices what kills connections without a word: the computer slept (or this program was stopped), or it has
/// moved to another network. Whoever holds connections drops them then and makes new ones.
///
/// Sleep is seen by CLOCK_BOOTTIME, which goes on meanwhile while timers do not: every 5 s it is looked
/// whether more than 30 s have gone by since the last look. Network changes are told by the system, where Qt
/// has a backend for it (NetworkManager); where it has none, keep-alive notices the loss within 35 s.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    enum class Change { WokeUp, NetworkChanged };
    Q_ENUM(Change)
    using BootTime = std::function<std::chrono::nanoseconds()>;

    static constexpr std::chrono::seconds kInterval { 5 };
    static constexpr std::chrono::seconds kJump { 30 };

    /// Time since the computer was started, sleep included (Linux, CLOCK_BOOTTIME).
    static std::chrono::nanoseconds sinceBoot();

    // outlives: `clock` is owned by app
    explicit NetworkWatch(Clock &clock, BootTime bootTime = &sinceBoot, QObject *parent = nullptr);
    ~NetworkWatch() override;

    /// Looks at the clocks only while active; what happened before that is not told.
    void setActive(bool active);
    /// Listens to the system's word about networks as well. \return false: there is no backend for it here
    bool listenToSystem();

signals:
    void connectionsSuspect(slipway::net::NetworkWatch::Change change);

private:
    [[nodiscard]] Task<> keepLooking(std::stop_token stop);
    void reachable(bool isReachable);

    Clock &m_clock;
    BootTime m_bootTime;
    bool m_active = false;
    bool m_wasReachable = true;
    TaskScope m_tasks;
};

} // namespace slipway::net

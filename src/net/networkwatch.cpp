// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkwatch.h"

#include <QLoggingCategory>
#include <QNetworkInformation>

#include <ctime>
#include <utility>

Q_LOGGING_CATEGORY(lcNetwork, "slipway.net.watch", QtInfoMsg)

namespace slipway::net {

std::chrono::nanoseconds NetworkWatch::sinceBoot()
{
    timespec time {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

NetworkWatch::NetworkWatch(Clock &clock, BootTime bootTime, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_bootTime(std::move(bootTime))
{
}

NetworkWatch::~NetworkWatch() = default;

void NetworkWatch::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    m_tasks.requestStop();
    if (active)
        m_tasks.run(keepLooking(m_tasks.token()), [] {});
}

Task<> NetworkWatch::keepLooking(std::stop_token stop)
{
    std::chrono::nanoseconds last = m_bootTime();
    while (!stop.stop_requested()) {
        co_await m_clock.sleep(kInterval, stop);
        const std::chrono::nanoseconds now = m_bootTime();
        const std::chrono::nanoseconds passed = now - std::exchange(last, now);
        if (stop.stop_requested() || passed <= kJump)
            continue;
        qCInfo(lcNetwork) << "woke up after"
                          << std::chrono::duration_cast<std::chrono::seconds>(passed).count() << "s";
        emit connectionsSuspect(Change::WokeUp);
    }
}

bool NetworkWatch::listenToSystem()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return false;
    const QNetworkInformation *system = QNetworkInformation::instance();
    const auto isUp = [](QNetworkInformation::Reachability how) {
        return how != QNetworkInformation::Reachability::Disconnected;
    };
    m_wasReachable = isUp(system->reachability());
    connect(system, &QNetworkInformation::reachabilityChanged, this,
            [this, isUp](QNetworkInformation::Reachability how) { reachable(isUp(how)); });
    connect(system, &QNetworkInformation::transportMediumChanged, this,
            [this] { emit connectionsSuspect(Change::NetworkChanged); });
    return true;
}

/// A network that goes takes its connections with it; the one that comes is reason to try at once.
void NetworkWatch::reachable(bool isReachable)
{
    if (std::exchange(m_wasReachable, isReachable) != isReachable)
        emit connectionsSuspect(Change::NetworkChanged);
}

} // namespace slipway::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/container.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A length of time as engines word it: rounded down, in one unit.
QString roundedTime(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = (minutes + 30) / 60;
    if (seconds < 1)
        return u"Less than a second"_s;
    if (seconds == 1)
        return u"1 second"_s;
    if (seconds < 60)
        return u"%1 seconds"_s.arg(seconds);
    if (minutes == 1)
        return u"About a minute"_s;
    if (minutes < 60)
        return u"%1 minutes"_s.arg(minutes);
    if (hours == 1)
        return u"About an hour"_s;
    if (hours < 48)
        return u"%1 hours"_s.arg(hours);
    if (hours < 336) // two weeks
        return u"%1 days"_s.arg(hours / 24);
    if (hours < 1440) // sixty days
        return u"%1 weeks"_s.arg(hours / 24 / 7);
    return u"%1 months"_s.arg(hours / 24 / 30);
}

QString healthText(const SimContainer &container)
{
    if (!container.health)
        return {};
    switch (*container.health) {
    case HealthState::Starting:
        return u" (health: starting)"_s;
    case HealthState::Healthy:
        return u" (healthy)"_s;
    case HealthState::Unhealthy:
        return u" (unhealthy)"_s;
    }
    return {};
}

} // namespace

QString wireName(RunState state)
{
    switch (state) {
    case RunState::Created:
        return u"created"_s;
    case RunState::Running:
        return u"running"_s;
    case RunState::Paused:
        return u"paused"_s;
    case RunState::Restarting:
        return u"restarting"_s;
    case RunState::Exited:
        return u"exited"_s;
    case RunState::Dead:
        return u"dead"_s;
    }
    return {};
}

QString statusText(const SimContainer &container, const QDateTime &now)
{
    const QString ended = roundedTime(container.finished.secsTo(now));
    const QString up = roundedTime(container.started.secsTo(now));
    switch (container.state) {
    case RunState::Created:
        return u"Created"_s;
    case RunState::Running:
        return u"Up "_s + up + healthText(container);
    case RunState::Paused:
        return u"Up %1 (Paused)"_s.arg(up);
    case RunState::Restarting:
        return u"Restarting (%1) %2 ago"_s.arg(container.exitCode).arg(ended);
    case RunState::Exited:
        return u"Exited (%1) %2 ago"_s.arg(container.exitCode).arg(ended);
    case RunState::Dead:
        return u"Dead"_s;
    }
    return {};
}

QString healthName(const SimContainer &container)
{
    if (!container.health)
        return u"none"_s;
    return *container.health == HealthState::Healthy ? u"healthy"_s
        : *container.health == HealthState::Starting ? u"starting"_s
                                                     : u"unhealthy"_s;
}

QString dockerTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'000000Z'"_s)
                          : u"0001-01-01T00:00:00Z"_s;
}

QString dockerTime(qint64 nanoseconds)
{
    const QDateTime second = QDateTime::fromSecsSinceEpoch(nanoseconds / 1'000'000'000, Qt::UTC);
    return second.toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + u".%1Z"_s.arg(nanoseconds % 1'000'000'000, 9, 10, QChar(u'0'));
}

QString familiarImageName(const QString &reference)
{
    QString name = reference;
    for (const QLatin1StringView prefix : { "docker.io/"_L1, "index.docker.io/"_L1, "library/"_L1 }) {
        if (name.startsWith(prefix))
            name.remove(0, prefix.size());
    }
    const bool hasTag = name.lastIndexOf(u':') > name.lastIndexOf(u'/');
    return hasTag || name.contains(u'@') ? name : name + u":latest"_s;
}

} // namespace slipway::sandbox

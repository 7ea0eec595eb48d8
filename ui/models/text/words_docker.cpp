// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/enginestatus.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/usagewords.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;
using docker::ContainerHealth;
using docker::ContainerState;

namespace {

using Core = QCoreApplication;

/// "3 hours": how long a container has run.
QString span(std::chrono::seconds span)
{
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    const qint64 seconds = span.count();
    int n = static_cast<int>(seconds);
    if (seconds < kMinute)
        //: How long a container has run
        return Core::translate("slipway::ui::words", "%n second(s)", nullptr, n);
    n = static_cast<int>(seconds / kMinute);
    if (seconds < kHour)
        //: How long a container has run
        return Core::translate("slipway::ui::words", "%n minute(s)", nullptr, n);
    n = static_cast<int>(seconds / kHour);
    if (seconds < 2 * kDay)
        //: How long a container has run
        return Core::translate("slipway::ui::words", "%n hour(s)", nullptr, n);
    n = static_cast<int>(seconds / kDay);
    //: How long a container has run
    return Core::translate("slipway::ui::words", "%n day(s)", nullptr, n);
}

QString withHealth(const QString &text, ContainerHealth state)
{
    if (state == ContainerHealth::None)
        return text;
    //: Status of a container. %1 is "Up for 3 hours", %2 is "healthy" or "unhealthy"
    return Core::translate("slipway::ui::words", "%1, %2").arg(text, health(state));
}

QString endedText(const EngineStatus &status, std::chrono::seconds since)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString when = age(now.addSecs(-(status.span + since).count()), now);
    const QString code = QLocale().toString(status.exitCode);
    if (status.kind == EngineStatus::Kind::Restarting)
        //: Status of a container. %1 is the exit code of its last run, %2 is "3 min ago"
        return Core::translate("slipway::ui::words", "Restarts again and again, last ended with %1 %2")
            .arg(code, when);
    //: Status of a container. %1 is its exit code, %2 is "3 min ago"
    return Core::translate("slipway::ui::words", "Exited with %1, %2").arg(code, when);
}

} // namespace

QString containerState(const ContainerState &state)
{
    switch (state.known()) {
    case ContainerState::Other:
        break;
    case ContainerState::Created:
        //: State of a container: it was made and has never run
        return Core::translate("slipway::ui::words", "Created");
    case ContainerState::Running:
        //: State of a container
        return Core::translate("slipway::ui::words", "Running", "container");
    case ContainerState::Paused:
        //: State of a container
        return Core::translate("slipway::ui::words", "Paused");
    case ContainerState::Restarting:
        //: State of a container: it is between two runs
        return Core::translate("slipway::ui::words", "Restarting");
    case ContainerState::Removing:
        //: State of a container: it is being removed
        return Core::translate("slipway::ui::words", "Removing");
    case ContainerState::Exited:
        //: State of a container: its process has ended
        return Core::translate("slipway::ui::words", "Exited");
    case ContainerState::Dead:
        //: State of a container: it could not be removed whole
        return Core::translate("slipway::ui::words", "Dead");
    }
    if (state.wire().isEmpty())
        //: State of a container that the engine did not tell
        return Core::translate("slipway::ui::words", "Unknown", "container");
    //: State of a container that Slipway has no word for; %1 is the engine's own
    return Core::translate("slipway::ui::words", "Unknown (%1)").arg(plain(state.wire()));
}

QString health(ContainerHealth health)
{
    switch (health) {
    case ContainerHealth::None:
        return {};
    case ContainerHealth::Starting:
        //: Result of a container's health check: it has not been told yet
        return Core::translate("slipway::ui::words", "health not known yet");
    case ContainerHealth::Healthy:
        //: Result of a container's health check
        return Core::translate("slipway::ui::words", "healthy");
    case ContainerHealth::Unhealthy:
        //: Result of a container's health check
        return Core::translate("slipway::ui::words", "unhealthy");
    }
    return {};
}

QString containerStatus(const docker::ContainerSummary &container, std::chrono::seconds since)
{
    const std::optional<EngineStatus> status = EngineStatus::parse(container.status);
    QString text;
    if (!status) {
        text = containerState(container.state);
    } else if (status->kind != EngineStatus::Kind::Up) {
        text = endedText(*status, since);
    } else if (container.state.known() == ContainerState::Paused) {
        //: Status of a container. %1 is "3 hours"
        text = Core::translate("slipway::ui::words", "Paused, up for %1").arg(span(status->span + since));
    } else {
        //: Status of a container. %1 is "3 hours": how long it has run
        text = Core::translate("slipway::ui::words", "Up for %1").arg(span(status->span + since));
    }
    return withHealth(text, container.health);
}

QString runStatus(const docker::ContainerSummary &container, const docker::RunFacts &facts,
                  const QDateTime &now)
{
    const std::chrono::seconds up(facts.startedAt.isValid() ? std::max<qint64>(0, facts.startedAt.secsTo(now))
                                                            : 0);
    const QString code = QLocale().toString(facts.exitCode);
    switch (container.state.known()) {
    case ContainerState::Running:
        //: Status of a container. %1 is "3 hours": how long it has run
        return withHealth(Core::translate("slipway::ui::words", "Up for %1").arg(span(up)), container.health);
    case ContainerState::Paused:
        //: Status of a container. %1 is "3 hours"
        return Core::translate("slipway::ui::words", "Paused, up for %1").arg(span(up));
    case ContainerState::Restarting:
        //: Status of a container. %1 is the exit code of its last run, %2 is "3 min ago"
        return Core::translate("slipway::ui::words", "Restarts again and again, last ended with %1 %2")
            .arg(code, age(facts.finishedAt, now));
    case ContainerState::Exited:
    case ContainerState::Dead:
        if (!facts.finishedAt.isValid())
            break;
        if (facts.outOfMemory)
            //: Status of a container that the system ended. %1 is its exit code, %2 is "3 min ago"
            return Core::translate("slipway::ui::words", "Out of memory (%1), %2")
                .arg(code, age(facts.finishedAt, now));
        //: Status of a container. %1 is its exit code, %2 is "3 min ago"
        return Core::translate("slipway::ui::words", "Exited with %1, %2")
            .arg(code, age(facts.finishedAt, now));
    default:
        break;
    }
    return containerState(container.state);
}

namespace {

/// Why there is no connection, in a few words.
QString waiting(const Error &reason)
{
    if (reason.code == "engine.not-responding"_L1 || reason.kind == ErrorKind::Timeout)
        //: State of the connection to a host: it was asked and said nothing
        return Core::translate("slipway::ui::words", "No answer, trying again");
    if (reason.code == "connection.refused"_L1 || reason.code == "socket.missing"_L1)
        //: State of the connection to a host: the machine is there, and no Docker Engine at its port
        return Core::translate("slipway::ui::words", "Docker does not run there, trying again");
    if (reason.code == "host.not-found"_L1)
        //: State of the connection to a host: its name has no address
        return Core::translate("slipway::ui::words", "Name not found, trying again");
    if (reason.kind == ErrorKind::Tls)
        //: State of the connection to a host: its certificate or ours was not accepted
        return Core::translate("slipway::ui::words", "Certificate not accepted, trying again");
    //: State of the connection to a host: it failed and will be tried again by itself
    return Core::translate("slipway::ui::words", "No connection, trying again");
}

} // namespace

QString connection(const docker::ConnectionState &state)
{
    if (state.slowSince.isValid() && state.phase != docker::ConnectionPhase::Waiting)
        //: State of the connection to a host: an answer is awaited for longer than usual
        return Core::translate("slipway::ui::words", "Slow to answer");
    switch (state.phase) {
    case docker::ConnectionPhase::Idle:
        //: State of the connection to a host
        return Core::translate("slipway::ui::words", "Not connected");
    case docker::ConnectionPhase::Connecting:
        //: State of the connection to a host
        return Core::translate("slipway::ui::words", "Connecting");
    case docker::ConnectionPhase::Online:
        if (state.engineVersion.isEmpty())
            //: State of the connection to a host
            return Core::translate("slipway::ui::words", "Connected");
        //: State of the connection to a host; %1 is the version of its Docker Engine
        return Core::translate("slipway::ui::words", "Docker %1").arg(plain(state.engineVersion));
    case docker::ConnectionPhase::Waiting:
        return waiting(state.lastError.value_or(Error {}));
    }
    return {};
}

} // namespace slipway::ui::words

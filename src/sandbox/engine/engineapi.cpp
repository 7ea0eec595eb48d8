// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/engineapi.h"

#include "sandbox/engine/containerjson.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpResponse jsonArray(const QJsonArray &rows)
{
    return { .status = 200,
             .fields = { { "Content-Type", "application/json" } },
             .body = QJsonDocument(rows).toJson(QJsonDocument::Compact) + '\n' };
}

HttpResponse jsonObject(const QJsonObject &object)
{
    return { .status = 200,
             .fields = { { "Content-Type", "application/json" } },
             .body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n' };
}

HttpResponse pageNotFound()
{
    return engineError(404, u"page not found"_s);
}

int countOf(const EngineState &state, RunState wanted)
{
    return static_cast<int>(
        std::count_if(state.containers().begin(), state.containers().end(),
                      [wanted](const SimContainer &container) { return container.state == wanted; }));
}

/// Takes "/v1.43" off. \return an error as dockerd's version check words it
std::optional<HttpResponse> takeVersion(EngineCall &call)
{
    call.minor = kNewestMinor;
    static const QRegularExpression kVersion(u"^v(\\d+)\\.(\\d+)$"_s);
    const auto match = kVersion.match(call.path.value(0));
    if (!match.hasMatch())
        return std::nullopt;
    call.path.removeFirst();
    const int major = match.captured(1).toInt();
    call.minor = match.captured(2).toInt();
    const QString version = u"%1.%2"_s.arg(major).arg(call.minor);
    if (major < 1 || (major == 1 && call.minor < kOldestMinor)) {
        return engineError(
            400,
            u"client version %1 is too old. Minimum supported API version is 1.%2, please upgrade your client to a newer version"_s
                .arg(version)
                .arg(kOldestMinor));
    }
    if (major > 1 || call.minor > kNewestMinor) {
        return engineError(
            400,
            u"client version %1 is too new. Maximum supported API version is 1.%2"_s.arg(version).arg(
                kNewestMinor));
    }
    return std::nullopt;
}

} // namespace

bool EngineCall::flag(QStringView name) const
{
    const QString value = query(name).trimmed().toLower();
    return !value.isEmpty() && value != u"0" && value != u"no" && value != u"false" && value != u"none";
}

HttpResponse engineError(int status, const QString &message)
{
    return { .status = status,
             .fields = { { "Content-Type", "application/json" } },
             .body = QJsonDocument(QJsonObject { { u"message"_s, message } }).toJson(QJsonDocument::Compact)
                 + '\n' };
}

EngineApi::EngineApi(EngineState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

HttpFields engineFields(const QByteArray &contentType)
{
    return { { "Content-Type", contentType },
             { "Api-Version", "1." + QByteArray::number(kNewestMinor) },
             { "Docker-Experimental", "false" },
             { "Ostype", "linux" },
             { "Server",
               "Docker/" + QByteArray(kEngineVersion.data(), kEngineVersion.size()) + " (linux)" } };
}

void EngineApi::handle(const ExchangePtr &exchange)
{
    EngineCall call { .request = exchange->request() };
    call.path = call.request.path().split(u'/', Qt::SkipEmptyParts);
    auto refusal = takeVersion(call);
    if (!refusal && stream(call, exchange))
        return;
    HttpResponse answer = refusal ? *refusal : route(call);
    const HttpFields common = engineFields(answer.fields.value("Content-Type"));
    for (const auto &[name, value] : common) {
        if (!value.isEmpty())
            answer.fields.set(name, value);
    }
    exchange->answer(std::move(answer));
}

bool EngineApi::stream(const EngineCall &call, const ExchangePtr &exchange)
{
    if (call.request.method != "GET")
        return false;
    if (call.path == QStringList { u"events"_s }) {
        streamEvents(call, m_state, exchange, this);
        return true;
    }
    if (call.path.size() != 3 || call.path.first() != u"containers")
        return false;
    SimContainer *container = m_state.find(call.path.at(1));
    if (!container)
        return false;
    if (call.path.last() == u"logs")
        streamLogs(call, m_state, *container, exchange, this);
    else if (call.path.last() == u"stats")
        streamStats(call, m_state, container->id, exchange, this);
    else
        return false;
    return true;
}

HttpResponse EngineApi::route(const EngineCall &call)
{
    const QByteArray &method = call.request.method;
    const QString first = call.path.value(0);
    if (first == u"_ping" && (method == "GET" || method == "HEAD"))
        return ping(call);
    if (method == "GET" && first == u"version")
        return version();
    if (method == "GET" && first == u"info")
        return info();
    if (method == "GET" && first == u"containers" && call.path.value(1) == u"json" && call.path.size() == 2)
        return containers(call);
    if (first == u"containers" && call.path.size() >= 2)
        return oneContainer(call);
    return method == "GET" ? lists(call) : pageNotFound();
}

HttpResponse EngineApi::ping(const EngineCall &) const
{
    HttpResponse answer = HttpResponse::text(200, "OK");
    answer.fields.add("Builder-Version", "2");
    answer.fields.add("Swarm", "inactive");
    answer.fields.add("Cache-Control", "no-cache, no-store, must-revalidate");
    return answer;
}

HttpResponse EngineApi::version() const
{
    const QString api = u"1.%1"_s.arg(kNewestMinor);
    const QString oldest = u"1.%1"_s.arg(kOldestMinor);
    const QJsonObject details { { u"ApiVersion"_s, api },
                                { u"MinAPIVersion"_s, oldest },
                                { u"Os"_s, u"linux"_s },
                                { u"Arch"_s, u"amd64"_s } };
    const QJsonObject engine { { u"Name"_s, u"Engine"_s },
                               { u"Version"_s, QString(kEngineVersion) },
                               { u"Details"_s, details } };
    return jsonObject({ { u"Platform"_s, QJsonObject { { u"Name"_s, u"Slipway sandbox engine"_s } } },
                        { u"Components"_s, QJsonArray { engine } },
                        { u"Version"_s, QString(kEngineVersion) },
                        { u"ApiVersion"_s, api },
                        { u"MinAPIVersion"_s, oldest },
                        { u"GitCommit"_s, u"411e817"_s },
                        { u"GoVersion"_s, u"go1.21.11"_s },
                        { u"Os"_s, u"linux"_s },
                        { u"Arch"_s, u"amd64"_s },
                        { u"KernelVersion"_s, u"6.8.0-1020-azure"_s },
                        { u"BuildTime"_s, u"2024-07-23T19:57:14.000000000+00:00"_s } });
}

HttpResponse EngineApi::info() const
{
    const int paused = countOf(m_state, RunState::Paused);
    const int running = countOf(m_state, RunState::Running);
    const auto all = static_cast<int>(m_state.containers().size());
    return jsonObject(
        { { u"ID"_s, simId(m_state.seed(), m_state.machineName()).left(36) },
          { u"Containers"_s, all },
          { u"ContainersRunning"_s, running },
          { u"ContainersPaused"_s, paused },
          { u"ContainersStopped"_s, all - running - paused },
          { u"Images"_s, m_state.content().images.size() },
          { u"Driver"_s, u"overlay2"_s },
          { u"DriverStatus"_s, QJsonArray { QJsonArray { u"Backing Filesystem"_s, u"extfs"_s } } },
          { u"DockerRootDir"_s, u"/var/lib/docker"_s },
          { u"MemoryLimit"_s, true },
          { u"SwapLimit"_s, true },
          { u"CpuCfsPeriod"_s, true },
          { u"CpuCfsQuota"_s, true },
          { u"CPUShares"_s, true },
          { u"CPUSet"_s, true },
          { u"PidsLimit"_s, true },
          { u"IPv4Forwarding"_s, true },
          { u"Debug"_s, false },
          { u"NFd"_s, 44 },
          { u"NGoroutines"_s, 61 },
          { u"SystemTime"_s, dockerTime(QDateTime::currentDateTimeUtc()) },
          { u"LoggingDriver"_s, u"json-file"_s },
          { u"CgroupDriver"_s, u"systemd"_s },
          { u"CgroupVersion"_s, u"2"_s },
          { u"NEventsListener"_s, 0 },
          { u"KernelVersion"_s, u"6.8.0-1020-azure"_s },
          { u"OperatingSystem"_s, u"Ubuntu 22.04.5 LTS"_s },
          { u"OSVersion"_s, u"22.04"_s },
          { u"OSType"_s, u"linux"_s },
          { u"Architecture"_s, u"x86_64"_s },
          { u"NCPU"_s, 2 },
          { u"MemTotal"_s, 8'331'124'736LL },
          { u"IndexServerAddress"_s, u"https://index.docker.io/v1/"_s },
          { u"Name"_s, m_state.machineName() },
          { u"Labels"_s, QJsonArray() },
          { u"ExperimentalBuild"_s, false },
          { u"ServerVersion"_s, QString(kEngineVersion) },
          { u"DefaultRuntime"_s, u"runc"_s },
          { u"Swarm"_s,
            QJsonObject { { u"NodeID"_s, QString() },
                          { u"NodeAddr"_s, QString() },
                          { u"LocalNodeState"_s, u"inactive"_s },
                          { u"ControlAvailable"_s, false },
                          { u"Error"_s, QString() },
                          { u"RemoteManagers"_s, QJsonValue::Null } } },
          { u"LiveRestoreEnabled"_s, false },
          { u"Isolation"_s, QString() },
          { u"InitBinary"_s, u"docker-init"_s },
          { u"SecurityOptions"_s,
            QJsonArray { u"name=apparmor"_s, u"name=seccomp,profile=builtin"_s, u"name=cgroupns"_s } },
          { u"Warnings"_s, QJsonArray() } });
}

HttpResponse EngineApi::containers(const EngineCall &call)
{
    const auto filters = parseFilters(call.query(u"filters"));
    if (!filters)
        return engineError(400, u"invalid filter"_s);
    const int limit = call.query(u"limit").toInt();
    const bool all =
        call.flag(u"all") || limit > 0 || filters->contains(u"status"_s) || filters->contains(u"exited"_s);
    QList<SimContainer> rows = m_state.containers();
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SimContainer &a, const SimContainer &b) { return a.created > b.created; });
    QJsonArray json;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const SimContainer &container : std::as_const(rows)) {
        if ((!all && !container.isAlive()) || !matchesFilters(container, *filters))
            continue;
        json.append(containerSummaryJson(container, call.flag(u"size"), now));
        if (limit > 0 && json.size() == limit)
            break;
    }
    return jsonArray(json);
}

HttpResponse EngineApi::oneContainer(const EngineCall &call)
{
    const QString reference = call.path.at(1);
    SimContainer *container = m_state.find(reference);
    if (!container)
        return engineError(404, u"No such container: "_s + reference);
    const QByteArray &method = call.request.method;
    const QString what = call.path.value(2);
    if (method == "DELETE" && what.isEmpty()) {
        const auto [status, message] = m_state.remove(*container, call.flag(u"force"));
        return status < 400 ? HttpResponse { .status = status } : engineError(status, message);
    }
    if (method == "POST")
        return action(call, *container);
    if (method == "GET" && what == u"json")
        return jsonObject(containerInspectJson(*container, call.flag(u"size")));
    if (method == "GET" && what == u"top")
        return container->isAlive() ? jsonObject(containerTopJson(*container))
                                    : engineError(409, u"container %1 is not running"_s.arg(container->id));
    return pageNotFound();
}

HttpResponse EngineApi::action(const EngineCall &call, SimContainer &container)
{
    const QString what = call.path.value(2);
    ActionOutcome outcome { 404, u"page not found"_s };
    if (what == u"start")
        outcome = m_state.start(container);
    else if (what == u"stop")
        outcome = m_state.stop(container);
    else if (what == u"restart")
        outcome = m_state.restart(container);
    else if (what == u"kill")
        outcome = m_state.kill(container, call.query(u"signal"));
    else if (what == u"pause")
        outcome = m_state.pause(container);
    else if (what == u"unpause")
        outcome = m_state.unpause(container);
    else if (what == u"rename")
        outcome = m_state.rename(container, call.query(u"name"));
    return outcome.status < 400 ? HttpResponse { .status = outcome.status }
                                : engineError(outcome.status, outcome.message);
}

HttpResponse EngineApi::lists(const EngineCall &call) const
{
    QJsonArray rows;
    const EngineContent &content = m_state.content();
    if (call.path == QStringList { u"images"_s, u"json"_s }) {
        for (const SimImage &image : content.images)
            rows.append(imageSummaryJson(image));
        return jsonArray(rows);
    }
    if (call.path == QStringList { u"networks"_s }) {
        for (const QString &name : content.networks)
            rows.append(networkJson(m_state.seed(), name, m_state.since()));
        return jsonArray(rows);
    }
    if (call.path == QStringList { u"volumes"_s }) {
        for (const QString &name : content.volumes)
            rows.append(volumeJson(name, m_state.since()));
        return jsonObject({ { u"Volumes"_s, rows }, { u"Warnings"_s, QJsonArray() } });
    }
    return pageNotFound();
}

} // namespace slipway::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecontent.h"

#include "base/async/event.h"

#include <utility>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
Task<Result<T>> at(const QHash<QString, T> values, QString path) // NOLINT: by value for the frame
{
    if (!values.contains(path))
        co_return Error { .kind = ErrorKind::NotFound, .code = u"http.404"_s, .subject = path };
    co_return values.value(path);
}

template <typename T>
Task<Result<T>> just(Result<T> value)
{
    co_return value;
}

Task<Result<docker::TransferReport>> untilStopped(std::stop_token stop)
{
    Event stopped;
    const std::stop_callback wake(stop, [&stopped] { stopped.fire(); });
    co_await stopped;
    co_return Error { .kind = ErrorKind::Cancelled };
}

docker::FileEntry entry(const QString &name, docker::FileKind kind, qint64 size, int mode)
{
    return { .name = name,
             .kind = kind,
             .size = size,
             .mode = mode,
             .modified = QDateTime(QDate(2025, 3, 4), QTime(5, 6, 7), Qt::UTC),
             .userId = 0,
             .groupId = 0 };
}

docker::JsonNode text(const QString &name, const QString &value)
{
    return { .kind = docker::JsonNode::Kind::String, .name = name, .text = value };
}

docker::JsonNode group(const QString &name, docker::JsonNode::Kind kind, QList<docker::JsonNode> children)
{
    return { .kind = kind, .name = name, .children = std::move(children) };
}

docker::InspectedContainer exampleContainer()
{
    using Kind = docker::JsonNode::Kind;
    docker::InspectedContainer container;
    docker::ContainerDetails &details = container.details;
    details.id = docker::ContainerId(u"c1"_s);
    details.name = u"blog-web-1"_s;
    details.config.environment = { { u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s, true },
                                   { u"DB_PASSWORD"_s, u"correct horse"_s, true },
                                   { u"NODE_ENV"_s, u"production"_s, true } };
    details.mounts = {
        { .type = u"volume"_s,
          .name = u"blog_content"_s,
          .source = u"/var/lib/docker/volumes/blog_content/_data"_s,
          .destination = u"/var/lib/ghost/content"_s,
          .writable = true },
        { .type = u"bind"_s, .source = u"/etc/localtime"_s, .destination = u"/etc/localtime"_s }
    };
    details.networks = { { .name = u"blog_default"_s,
                           .address = u"172.18.0.3/16"_s,
                           .gateway = u"172.18.0.1"_s,
                           .macAddress = u"02:42:ac:12:00:03"_s,
                           .aliases = { u"web"_s } } };
    details.health = { .state = docker::ContainerHealth::Unhealthy,
                       .failingStreak = 2,
                       .probes = {
                           { .start = QDateTime(QDate(2025, 3, 4), QTime(5, 6, 7), Qt::UTC),
                             .end = QDateTime(QDate(2025, 3, 4), QTime(5, 6, 8), Qt::UTC),
                             .exitCode = 1,
                             .output = u"curl: (7) Failed to connect to localhost port 2368\n"_s } } };
    container.tree =
        group({}, Kind::Object,
              { text(u"Id"_s, u"c1"_s), text(u"Name"_s, u"/blog-web-1"_s),
                group(u"Config"_s, Kind::Object,
                      { group(u"Env"_s, Kind::Array,
                              { text({}, u"PATH=/usr/local/bin:/usr/bin:/bin"_s),
                                text({}, u"DB_PASSWORD=correct horse"_s) }),
                        text(u"Image"_s, u"ghost:5"_s) }),
                group(u"HostConfig"_s, Kind::Object,
                      { { .kind = Kind::Boolean, .name = u"Privileged"_s, .text = u"false"_s },
                        { .kind = Kind::Number, .name = u"Memory"_s, .text = u"268435456"_s } }) });
    return container;
}

} // namespace

Task<Result<docker::InspectedContainer>> FakeContent::inspect(ui::ContainerRef container, std::stop_token)
{
    calls.append(u"inspect "_s + container.container.text());
    return just(inspected);
}

Task<Result<docker::ProcessTable>> FakeContent::processes(ui::ContainerRef container, std::stop_token)
{
    calls.append(u"processes "_s + container.container.text());
    return just(table);
}

Task<Result<docker::FolderListing>> FakeContent::folder(ui::ContainerRef container, QString path,
                                                        bool isRunning, std::stop_token)
{
    calls.append(
        u"folder %1 %2 %3"_s.arg(container.container.text(), path, isRunning ? u"running"_s : u"stopped"_s));
    return at(folders, path);
}

Task<Result<QList<docker::FileChange>>> FakeContent::changes(ui::ContainerRef container, std::stop_token)
{
    calls.append(u"changes "_s + container.container.text());
    return just(changed);
}

Task<Result<docker::FileEntry>> FakeContent::stat(ui::ContainerRef, QString path, std::stop_token)
{
    calls.append(u"stat "_s + path);
    return at(entries, path);
}

Task<Result<docker::FileBeginning>> FakeContent::beginning(ui::ContainerRef, QString path, qint64,
                                                           std::stop_token)
{
    calls.append(u"beginning "_s + path);
    return at(files, path);
}

Task<Result<docker::TransferReport>> FakeContent::carry(ui::TransferSink progress, std::stop_token stop)
{
    if (progress)
        progress(progressToTell);
    return holdsTransfers ? untilStopped(std::move(stop)) : just(transfer);
}

Task<Result<docker::TransferReport>> FakeContent::download(ui::ContainerRef, ui::DownloadOrder order,
                                                           ui::TransferSink progress, std::stop_token stop)
{
    calls.append(u"download "_s + order.path);
    downloads.append(order);
    return carry(std::move(progress), std::move(stop));
}

Task<Result<docker::TransferReport>> FakeContent::upload(ui::ContainerRef, QStringList sources,
                                                         QString folder, ui::TransferSink progress,
                                                         std::stop_token stop)
{
    calls.append(u"upload "_s + folder);
    uploaded += sources;
    return carry(std::move(progress), std::move(stop));
}

Task<Result<docker::SecurityReport>> FakeContent::containerSafety(ui::ContainerRef container, std::stop_token)
{
    calls.append(u"safety "_s + container.container.text());
    return just(safety);
}

Task<Result<docker::SecurityReport>> FakeContent::hostSafety(docker::HostId host, std::stop_token)
{
    calls.append(u"host-safety "_s + host.text());
    return just(safetyOfHost);
}

Task<Result<docker::PastEvents>> FakeContent::pastEvents(ui::ContainerRef container, std::stop_token)
{
    calls.append(u"past-events "_s + container.container.text());
    return just(past);
}

QList<docker::EngineEvent> FakeContent::events(const ui::ContainerRef &container) const
{
    QList<docker::EngineEvent> own = happened;
    own.removeIf(
        [&container](const docker::EngineEvent &e) { return e.actorId != container.container.text(); });
    return own;
}

void FakeContent::happen(const docker::HostId &host, const docker::EngineEvent &event)
{
    happened.append(event);
    emit eventArrived(host, event);
}

void FakeContent::fillWithExamples()
{
    using docker::FileKind;
    inspected = exampleContainer();
    table = docker::ProcessTable { .titles = { u"UID"_s, u"PID"_s, u"PPID"_s, u"C"_s, u"STIME"_s, u"TTY"_s,
                                               u"TIME"_s, u"CMD"_s },
                                   .processes = { { u"1000"_s, u"4211"_s, u"4190"_s, u"0"_s, u"09:12"_s,
                                                    u"?"_s, u"00:01:22"_s, u"node current/index.js"_s },
                                                  { u"root"_s, u"990"_s, u"4190"_s, u"0"_s, u"09:40"_s,
                                                    u"pts/0"_s, u"00:00:00"_s, u"sh"_s } } };
    folders = { { u"/"_s,
                  { .entries = { entry(u"etc"_s, FileKind::Folder, 4096, 0755),
                                 entry(u"var"_s, FileKind::Folder, 4096, 0755),
                                 entry(u"app.log"_s, FileKind::File, 48'211, 0644),
                                 entry(u"bin"_s, FileKind::SymbolicLink, 7, 0777) } } },
                { u"/etc"_s,
                  { .entries = { entry(u"hosts"_s, FileKind::File, 174, 0644),
                                 entry(u"shadow"_s, FileKind::File, 480, 0640) } } } };
    files = { { u"/app.log"_s, { .bytes = "started\nlistening on 2368\n"_ba, .size = 48'211 } },
              { u"/etc/hosts"_s, { .bytes = "127.0.0.1 localhost\n"_ba, .size = 20 } } };
    changed = QList<docker::FileChange> { { u"/app.log"_s, docker::ChangeKind::Added },
                                          { u"/etc"_s, docker::ChangeKind::Modified },
                                          { u"/etc/hosts"_s, docker::ChangeKind::Modified },
                                          { u"/old.txt"_s, docker::ChangeKind::Deleted } };
    docker::ContainerDetails details = inspected->details;
    details.running = true;
    details.mounts.append(
        { .type = u"bind"_s, .source = u"/var/run/docker.sock"_s, .destination = u"/var/run/docker.sock"_s });
    docker::SystemInfo engine;
    engine.serverVersion = u"20.10.24"_s;
    engine.storageDriver = u"overlay2"_s;
    engine.loggingDriver = u"json-file"_s;
    engine.securityOptions = { u"name=apparmor"_s, u"name=seccomp,profile=default"_s };
    const QDateTime now(QDate(2025, 3, 4), QTime(5, 6, 7), Qt::UTC);
    safety =
        docker::checkContainer(details, { .engine = engine, .imageCreated = now.addDays(-400), .now = now });
    engine.warnings = { u"WARNING: API is accessible on http://0.0.0.0:2375 without encryption."_s };
    docker::NetworkSummary bridge;
    bridge.options = { { docker::kBridgeTrafficOption, u"true"_s } };
    safetyOfHost = docker::checkEngine(engine, { .bridge = bridge });
}

} // namespace slipway::test

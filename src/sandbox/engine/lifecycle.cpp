// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/enginestate.h"
#include "sandbox/engine/files/simfiles.h"
#include "sandbox/engine/shell/shelldriver.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kInterrupt = 2;
constexpr int kQuit = 3;
constexpr int kKill = 9;
constexpr int kTerminate = 15;
constexpr int kDefaultGrace = 10; ///< seconds
constexpr auto kFirstRestart = 100ms; ///< doubled each time, as the engine does
constexpr int kMostDoublings = 9; ///< to a minute

ActionOutcome notRunning(const SimContainer &container)
{
    return { 409, u"Container %1 is not running"_s.arg(container.id) };
}

/// 9 of "KILL", "SIGKILL" or "9"; 0 for what is none.
int signalNumber(const QString &name)
{
    static const QMap<QString, int> kNames { { u"HUP"_s, 1 },           { u"INT"_s, kInterrupt },
                                             { u"QUIT"_s, kQuit },      { u"KILL"_s, kKill },
                                             { u"USR1"_s, 10 },         { u"USR2"_s, 12 },
                                             { u"TERM"_s, kTerminate }, { u"CONT"_s, 18 },
                                             { u"STOP"_s, 19 },         { u"WINCH"_s, 28 } };
    if (name.isEmpty())
        return kKill;
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber)
        return number > 0 && number <= 64 ? number : 0;
    const QString upper = name.toUpper();
    return kNames.value(upper.startsWith(u"SIG") ? upper.mid(3) : upper, 0);
}

bool endsProcess(const SimContainer &container, int number)
{
    return number == kKill
        || (!container.ignoresTerm && (number == kTerminate || number == kInterrupt || number == kQuit));
}

} // namespace

void EngineState::begin(SimContainer &container)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    container.state = RunState::Running;
    container.started = now;
    container.ranMs = 0;
    container.ranSince = now;
    container.exitCode = 0;
    container.isOomKilled = false;
    container.pid = 3000 + m_random.bounded(50'000);
    container.healthLog.clear();
    container.failingStreak = 0;
    if (container.health)
        container.health = HealthState::Starting;
    for (const QString &network : std::as_const(container.networks)) {
        if (SimNetwork *place = findNetwork(network))
            note(u"network"_s, u"connect"_s, place->id,
                 { { u"container"_s, container.id },
                   { u"name"_s, place->name },
                   { u"type"_s, place->driver } });
    }
    for (const SimMount &mount : std::as_const(container.mounts)) {
        if (!mount.volume.isEmpty())
            note(u"volume"_s, u"mount"_s, mount.volume,
                 { { u"container"_s, container.id },
                   { u"destination"_s, mount.target },
                   { u"driver"_s, u"local"_s },
                   { u"read/write"_s, mount.isWritable ? u"true"_s : u"false"_s } });
    }
    note(container, u"start"_s);
    startProcess(container);
}

/// Programs that the small shell knows really run; all others just stay.
void EngineState::startProcess(SimContainer &container)
{
    const QStringList command = container.wholeCommand();
    const bool isScript = command.size() > 2 && command.at(2).contains(u"./");
    if (!SimShell::knows(command.value(0)) || isScript || container.fate != SimFate::Steady)
        return;
    container.ignoresTerm = true; // it is process 1 and has no handler
    (void)filesOf(container);
    auto *process =
        new ShellDriver({ .command = command,
                          .isTty = container.isTty,
                          .user = container.config.value(u"User"_s).toString(),
                          .folder = container.config.value(u"WorkingDir"_s).toString(),
                          .environment = container.environment,
                          .hostname = container.config.value(u"Hostname"_s).toString(container.id.left(12)),
                          .started = container.started,
                          .files = container.files },
                        this);
    m_processes.insert(container.id, process);
    const QString id = container.id;
    connect(process, &ShellDriver::said, this, [this, id](bool isError, const QByteArray &bytes) {
        keep(id, isError, bytes, false);
        emit spoke(id, isError, bytes);
    });
    // Through the event loop: whoever started it has its answer first.
    connect(
        process, &ShellDriver::ended, this, [this, id](int exitCode) { endByItself(id, exitCode); },
        Qt::QueuedConnection);
    process->start();
    if (!container.hasStdin)
        process->endInput();
}

void EngineState::stopProcess(const QString &id)
{
    if (ShellDriver *process = m_processes.take(id)) {
        process->disconnect(this);
        process->deleteLater();
    }
    keep(id, false, {}, true);
    keep(id, true, {}, true);
}

/// Puts output into the log, line by line.
void EngineState::keep(const QString &id, bool isError, const QByteArray &bytes, bool isLast)
{
    constexpr qsizetype kEntryLimit = 16'384;
    SimContainer *container = find(id);
    if (!container)
        return;
    const QString stream = id + (isError ? u"/2"_s : u"/1"_s);
    QByteArray rest = m_unfinished.take(stream) + bytes;
    const qint64 nano = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    qsizetype begin = 0;
    while (begin < rest.size()) {
        const qsizetype end = rest.indexOf('\n', begin);
        const qsizetype length = (end < 0 ? rest.size() : end) - begin;
        const bool isPartial = length > kEntryLimit;
        if (end < 0 && !isPartial && !isLast)
            break;
        const qsizetype taken = std::min(length, kEntryLimit);
        container->log.append(
            { .isError = isError, .isPartial = isPartial || end < 0, .text = rest.mid(begin, taken) }, nano);
        begin += taken + (isPartial || end < 0 ? 0 : 1);
        emit said(id);
    }
    rest.remove(0, begin);
    if (!rest.isEmpty())
        m_unfinished.insert(stream, rest);
}

void EngineState::end(SimContainer &container, int exitCode)
{
    const QString id = container.id;
    stopProcess(id);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    container.state = RunState::Exited;
    container.finished = now;
    container.exitCode = exitCode;
    container.pid = 0;
    container.ranSince = {};
    for (auto &[execId, exec] : m_execs) {
        if (exec.containerId == id && exec.isRunning) {
            exec.isRunning = false;
            exec.exitCode = 128 + kKill;
        }
    }
    note(container, u"die"_s,
         { { u"exitCode"_s, QString::number(exitCode) },
           { u"execDuration"_s, QString::number(container.started.secsTo(now)) } });
    emit ended(id, exitCode);
}

/// Its process ended and nobody had asked for it: the restart policy has its say.
void EngineState::endByItself(const QString &id, int exitCode)
{
    SimContainer *container = find(id);
    if (!container || !container->hasProcess())
        return;
    end(*container, exitCode);
    const QString &policy = container->restartPolicy;
    const bool mayTry = container->restartLimit == 0 || container->restartCount < container->restartLimit;
    const bool restarts = policy == u"always" || policy == u"unless-stopped"
        || (policy == u"on-failure" && exitCode != 0 && mayTry);
    if (restarts) {
        container->state = RunState::Restarting;
        const auto pause = kFirstRestart * (1 << std::min(container->restartCount, kMostDoublings));
        QTimer::singleShot(pause, this, [this, id] {
            SimContainer *again = find(id);
            if (!again || again->state != RunState::Restarting)
                return;
            ++again->restartCount;
            begin(*again);
        });
    } else if (container->removesItself) {
        (void)remove(*container, true, true);
    }
}

ActionOutcome EngineState::start(SimContainer &container)
{
    if (container.state == RunState::Paused)
        return { 409, u"cannot start a paused container, try unpause instead"_s };
    if (container.state == RunState::Running)
        return { 304, {} };
    const QString program = container.wholeCommand().value(0);
    const SimFiles &files = filesOf(container);
    const auto has = [&files](const QString &path) { return files.followed(path) != nullptr; };
    const bool isThere = program.startsWith(u'/')
        ? has(program)
        : has(u"/bin/"_s + program) || has(u"/usr/local/bin/"_s + program) || has(u"/usr/bin/"_s + program);
    if (!isThere) {
        container.exitCode = 127;
        return {
            400,
            u"failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: \"%1\": %2: unknown"_s
                .arg(program,
                     program.startsWith(u'/') ? u"stat %1: no such file or directory"_s.arg(program)
                                              : u"executable file not found in $PATH"_s)
        };
    }
    container.restartCount = 0;
    begin(container);
    return {};
}

void EngineState::finishStop(const QString &id, int exitCode, const Done &done)
{
    SimContainer *container = find(id);
    if (container && container->isAlive()) {
        end(*container, exitCode);
        note(*container, u"stop"_s);
        if (container->removesItself)
            (void)remove(*container, true, true);
    }
    done({});
}

void EngineState::stop(const QString &id, std::optional<int> grace, Done done)
{
    SimContainer *container = find(id);
    if (!container)
        return done({ 404, u"No such container: "_s + id });
    if (!container->isAlive())
        return done({ 304, {} });
    if (container->state == RunState::Restarting)
        return finishStop(id, container->exitCode, done);
    if (container->state == RunState::Paused) // it cannot hear anything
        (void)unpause(*container);
    const int seconds = grace.value_or(container->config.value(u"StopTimeout"_s).toInt(kDefaultGrace));
    if (seconds != 0)
        note(*container, u"kill"_s, { { u"signal"_s, QString::number(kTerminate) } });
    if (seconds != 0 && !container->ignoresTerm)
        return finishStop(id, container->log.hasStory() ? 0 : 128 + kTerminate, done);
    if (seconds < 0)
        return; // it never listens, and the client waits for ever, as asked
    const QDateTime started = container->started;
    QTimer::singleShot(std::chrono::seconds(seconds), this, [this, id, started, done = std::move(done)] {
        const SimContainer *still = find(id);
        if (!still || !still->isAlive() || still->started != started)
            return done({});
        note(*still, u"kill"_s, { { u"signal"_s, QString::number(kKill) } });
        finishStop(id, 128 + kKill, done);
    });
}

void EngineState::restart(const QString &id, std::optional<int> grace, Done done)
{
    stop(id, grace, [this, id, done = std::move(done)](const ActionOutcome &outcome) {
        SimContainer *container = find(id);
        if (!container || outcome.isError())
            return done(outcome.isError() ? outcome : ActionOutcome { 404, u"No such container: "_s + id });
        const ActionOutcome started = start(*container);
        if (started.isError())
            return done(started);
        note(*container, u"restart"_s);
        done({});
    });
}

void EngineState::shutDown()
{
    m_ranAtShutDown.clear();
    for (const SimContainer &container : containers()) {
        if (container.isAlive())
            m_ranAtShutDown.append(container.id);
    }
    for (const QString &id : std::as_const(m_ranAtShutDown)) {
        SimContainer *container = find(id);
        if (container->state == RunState::Restarting) {
            container->state = RunState::Exited;
            continue;
        }
        const int orderly = container->log.hasStory() ? 0 : 128 + kTerminate;
        end(*container, container->ignoresTerm ? 128 + kKill : orderly);
        if (container->removesItself)
            (void)remove(*container, true, true);
    }
}

void EngineState::startUp()
{
    QStringList ids;
    for (const SimContainer &container : containers()) {
        const bool ran = m_ranAtShutDown.contains(container.id);
        const QString &policy = container.restartPolicy;
        const bool starts = (policy == u"always" && container.state == RunState::Exited)
            || (policy == u"unless-stopped" && ran)
            || (policy == u"on-failure" && ran && container.exitCode != 0);
        if (starts && !container.isAlive())
            ids.append(container.id); // clazy:exclude=reserve-candidates
    }
    m_ranAtShutDown.clear();
    for (const QString &id : std::as_const(ids))
        begin(*find(id));
}

ActionOutcome EngineState::kill(SimContainer &container, const QString &signal)
{
    const int number = signalNumber(signal);
    if (number == 0)
        return { 400, u"Invalid signal: "_s + signal };
    if (!container.hasProcess())
        return {
            409, u"cannot kill container: %1: container %2 is not running"_s.arg(container.name, container.id)
        };
    note(container, u"kill"_s, { { u"signal"_s, QString::number(number) } });
    if (endsProcess(container, number)) {
        end(container, 128 + number);
        if (container.removesItself)
            (void)remove(container, true, true);
    }
    return {};
}

ActionOutcome EngineState::pause(SimContainer &container)
{
    if (container.state == RunState::Paused)
        return { 409, u"Container %1 is already paused"_s.arg(container.id) };
    if (container.state != RunState::Running)
        return notRunning(container);
    container.ranMs = container.activeMs(QDateTime::currentDateTimeUtc());
    container.ranSince = {};
    container.state = RunState::Paused;
    if (ShellDriver *process = m_processes.value(container.id))
        process->hold(true);
    note(container, u"pause"_s);
    return {};
}

ActionOutcome EngineState::unpause(SimContainer &container)
{
    if (container.state != RunState::Paused)
        return { 500, u"Container %1 is not paused"_s.arg(container.id) };
    container.ranSince = QDateTime::currentDateTimeUtc();
    container.state = RunState::Running;
    if (ShellDriver *process = m_processes.value(container.id))
        process->hold(false);
    note(container, u"unpause"_s);
    return {};
}

ActionOutcome EngineState::rename(SimContainer &container, const QString &name)
{
    const QString wanted = name.startsWith(u'/') ? name.mid(1) : name;
    if (wanted.isEmpty())
        return { 400, u"Neither old nor new names may be empty"_s };
    if (wanted == container.name)
        return { 409, u"Renaming a container with the same name as its current name"_s };
    for (const SimContainer &other : std::as_const(m_content.containers)) {
        if (other.name == wanted) {
            return {
                409,
                u"Conflict. The container name \"/%1\" is already in use by container \"%2\". You have to remove (or rename) that container to be able to reuse that name."_s
                    .arg(wanted, other.id)
            };
        }
    }
    const QString before = std::exchange(container.name, wanted);
    note(container, u"rename"_s, { { u"oldName"_s, u'/' + before } });
    return {};
}

ActionOutcome EngineState::remove(SimContainer &container, bool force, bool withVolumes)
{
    if (container.isAlive() && !force) {
        const QString state = container.state == RunState::Paused ? u"paused and must be unpaused first"_s
            : container.state == RunState::Restarting
            ? u"restarting: stop the container before removing or force remove"_s
            : u"running: stop the container before removing or force remove"_s;
        return { 409, u"cannot remove container \"/%1\": container is %2"_s.arg(container.name, state) };
    }
    if (container.isAlive()) {
        note(container, u"kill"_s, { { u"signal"_s, QString::number(kKill) } });
        end(container, 128 + kKill);
    }
    const QString id = container.id;
    QStringList volumes;
    volumes.reserve(container.mounts.size());
    for (const SimMount &mount : std::as_const(container.mounts))
        volumes.append(mount.volume);
    note(container, u"destroy"_s);
    m_content.containers.removeIf([&id](const SimContainer &each) { return each.id == id; });
    std::erase_if(m_execs, [&id](const auto &entry) { return entry.second.containerId == id; });
    if (withVolumes) {
        m_content.volumes.removeIf([&volumes](const SimVolume &volume) {
            return volumes.contains(volume.name) && volume.labels.contains(u"com.docker.volume.anonymous"_s);
        });
    }
    emit removed(id);
    return {};
}

void EngineState::resize(const QString &containerId, int columns, int rows)
{
    if (ShellDriver *process = m_processes.value(containerId))
        process->resize(columns, rows);
}

} // namespace slipway::sandbox

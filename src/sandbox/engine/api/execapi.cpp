// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/containerjson.h"
#include "sandbox/engine/engineapi.h"
#include "sandbox/engine/streams/hijacked.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFramedMinor = 42; ///< from here on the type of the answer says whether it is framed

QJsonObject inspectJson(const SimExec &exec)
{
    return { { u"ID"_s, exec.id },
             { u"Running"_s, exec.isRunning },
             { u"ExitCode"_s, exec.exitCode ? QJsonValue(*exec.exitCode) : QJsonValue(QJsonValue::Null) },
             { u"ProcessConfig"_s,
               QJsonObject { { u"tty"_s, exec.isTty },
                             { u"entrypoint"_s, exec.command.value(0) },
                             { u"arguments"_s, QJsonArray::fromStringList(exec.command.mid(1)) },
                             { u"privileged"_s, exec.isPrivileged },
                             { u"user"_s, exec.user } } },
             { u"OpenStdin"_s, exec.takesInput },
             { u"OpenStderr"_s, exec.showsErrors },
             { u"OpenStdout"_s, exec.showsOutput },
             { u"CanRemove"_s, false },
             { u"ContainerID"_s, exec.containerId },
             { u"DetachKeys"_s, QString() },
             { u"Pid"_s, exec.pid } };
}

ShellWorld worldOf(const SimExec &exec, SimContainer &container, EngineState &state)
{
    const QString folder =
        exec.folder.isEmpty() ? container.config.value(u"WorkingDir"_s).toString() : exec.folder;
    const QString user = exec.user.isEmpty() ? container.config.value(u"User"_s).toString() : exec.user;
    (void)state.filesOf(container);
    return { .command = exec.command,
             .isTty = exec.isTty,
             .columns = exec.columns,
             .rows = exec.rows,
             .user = user,
             .folder = folder.isEmpty() ? u"/"_s : folder,
             .environment = container.environment + exec.environment,
             .hostname = container.config.value(u"Hostname"_s).toString(container.id.left(12)),
             .started = container.started,
             .processes = processesOf(container),
             .files = container.files };
}

/// Runs it. Whatever goes wrong from here on is said in the stream, as the engine does.
ShellDriver *launch(SimExec &exec, SimContainer &container, EngineState &state)
{
    auto *process = new ShellDriver(worldOf(exec, container, state), &state);
    exec.hasStarted = true;
    exec.isRunning = true;
    exec.pid = 60'000 + static_cast<int>(mixed(5, qHash(exec.id, 9U)) % 5000);
    const QString words = exec.command.join(u' ');
    state.note(container, u"exec_start: "_s + words, { { u"execID"_s, exec.id } });
    QObject::connect(&state, &EngineState::ended, process,
                     [process, id = container.id](const QString &who, int) {
                         if (who == id)
                             process->signal(9);
                     });
    QObject::connect(&state, &EngineState::execResized, process,
                     [process, id = exec.id](const QString &which, int columns, int rows) {
                         if (which == id)
                             process->resize(columns, rows);
                     });
    QObject::connect(process, &ShellDriver::ended, &state,
                     [&state, process, id = exec.id, of = container.id](int exitCode) {
                         if (SimExec *done = state.findExec(id)) {
                             done->isRunning = false;
                             done->exitCode = exitCode;
                             done->pid = 0;
                         }
                         if (const SimContainer *place = state.find(of))
                             state.note(
                                 *place, u"exec_die"_s,
                                 { { u"execID"_s, id }, { u"exitCode"_s, QString::number(exitCode) } });
                         process->deleteLater();
                     });
    return process;
}

void start(const EngineCall &call, EngineState &state, SimExec &exec)
{
    const auto body = call.object();
    if (!body)
        return;
    SimContainer *container = state.find(exec.containerId);
    if (!container)
        return call.fail(404, u"No such container: "_s + exec.containerId);
    if (exec.hasStarted)
        return call.fail(409, u"Error: Exec command %1 has already run"_s.arg(exec.id));
    if (!container->hasProcess())
        return call.fail(409, u"container %1 is not running"_s.arg(container->id));
    if (container->state == RunState::Paused)
        return call.fail(409,
                         u"Container %1 is paused, unpause the container before exec"_s.arg(container->name));
    const QJsonArray size = body->value(u"ConsoleSize"_s).toArray();
    if (size.size() == 2) {
        exec.rows = size.at(0).toInt(exec.rows);
        exec.columns = size.at(1).toInt(exec.columns);
    }
    if (body->value(u"Detach"_s).toBool()) {
        ShellDriver *process = launch(exec, *container, state);
        process->start();
        process->endInput();
        return call.answer({ .status = 200 });
    }
    const bool isRaw = exec.isTty || call.minor < kFramedMinor;
    HijackedStream *stream = HijackedStream::take(
        call, isRaw ? "application/vnd.docker.raw-stream" : "application/vnd.docker.multiplexed-stream",
        !exec.isTty);
    if (!stream)
        return;
    ShellDriver *process = launch(exec, *container, state);
    stream->serve(
        process,
        { .takesInput = exec.takesInput, .showsOutput = exec.showsOutput, .showsErrors = exec.showsErrors });
    process->start();
    if (!process->failure().isEmpty())
        stream->write(false, process->failure().toUtf8() + "\r\n");
    if (!exec.takesInput)
        process->endInput();
    stream->flushAndClose(!process->failure().isEmpty());
}

} // namespace

void createExec(const EngineCall &call, EngineState &state, SimContainer &container)
{
    const auto body = call.object();
    if (!body)
        return;
    SimExec exec { .id = state.newId(),
                   .containerId = container.id,
                   .command = textsOf(body->value(u"Cmd"_s)),
                   .isTty = body->value(u"Tty"_s).toBool(),
                   .takesInput = body->value(u"AttachStdin"_s).toBool(),
                   .showsOutput = body->value(u"AttachStdout"_s).toBool(),
                   .showsErrors = body->value(u"AttachStderr"_s).toBool(),
                   .environment = textsOf(body->value(u"Env"_s)),
                   .user = body->value(u"User"_s).toString(),
                   .folder = body->value(u"WorkingDir"_s).toString(),
                   .isPrivileged = body->value(u"Privileged"_s).toBool() };
    if (exec.command.isEmpty())
        return call.fail(400, u"No exec command specified"_s);
    if (container.state == RunState::Paused)
        return call.fail(409,
                         u"Container %1 is paused, unpause the container before exec"_s.arg(container.name));
    if (!container.hasProcess())
        return call.fail(409, u"container %1 is not running"_s.arg(container.id));
    const QJsonArray size = body->value(u"ConsoleSize"_s).toArray();
    if (size.size() == 2) {
        exec.rows = size.at(0).toInt(exec.rows);
        exec.columns = size.at(1).toInt(exec.columns);
    }
    state.execs().insert_or_assign(exec.id, exec);
    state.note(container, u"exec_create: "_s + exec.command.join(u' '), { { u"execID"_s, exec.id } });
    call.json(QJsonObject { { u"Id"_s, exec.id } }, 201);
}

void execApi(const EngineCall &call, EngineState &state)
{
    const QString id = call.path.value(1);
    const QString verb = call.path.value(2);
    SimExec *exec = state.findExec(id);
    if (!exec)
        return call.fail(404, u"No such exec instance: "_s + id);
    if (call.isGet() && verb == u"json")
        return call.json(inspectJson(*exec));
    if (call.isPost() && verb == u"start")
        return start(call, state, *exec);
    if (call.isPost() && verb == u"resize") {
        const int rows = call.query(u"h").toInt();
        const int columns = call.query(u"w").toInt();
        if (rows <= 0 || columns <= 0)
            return call.fail(400, u"invalid size"_s);
        if (!exec->isRunning)
            return call.fail(409,
                             u"Container exec %1 is not running"_s.arg(id)); // it has ended, or not begun
        emit state.execResized(id, columns, rows);
        return call.answer({ .status = 200 });
    }
    call.pageNotFound();
}

} // namespace slipway::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/engineapi.h"
#include "sandbox/engine/streams/hijacked.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFramedMinor = 42; ///< from here on the type of the answer says whether it is framed

struct AttachWishes
{
    bool out = false;
    bool error = false;

    bool wants(bool isError) const { return isError ? error : out; }
};

/// As the program printed it.
QByteArray textOf(const LogLine &line)
{
    return line.text + (line.isPartial ? "" : "\n");
}

void sendHistory(HijackedStream *stream, const SimLog &log, const AttachWishes &wishes)
{
    for (qsizetype i = log.begin(); i < log.end(); ++i) {
        const LogLine line = log.at(i);
        if (wishes.wants(line.isError))
            stream->write(line.isError, textOf(line));
    }
}

/// What the process says, as it says it; of a container without a process of its own, what comes into the
/// log.
void sendOutput(HijackedStream *stream, EngineState &state, const SimContainer &container,
                const AttachWishes &wishes)
{
    const QString id = container.id;
    auto speaks = std::make_shared<bool>(false);
    auto next = std::make_shared<qsizetype>(container.log.end());
    QObject::connect(&state, &EngineState::spoke, stream,
                     [=](const QString &who, bool isError, const QByteArray &bytes) {
                         if (who != id)
                             return;
                         *speaks = true;
                         if (wishes.wants(isError))
                             stream->write(isError, bytes);
                     });
    QObject::connect(&state, &EngineState::said, stream, [=, &state](const QString &who) {
        const SimContainer *talker = who == id ? state.find(id) : nullptr;
        const bool isSpoken = *speaks || state.processOf(id);
        for (; talker && *next < talker->log.end(); ++*next) {
            const LogLine line = talker->log.at(std::max(*next, talker->log.begin()));
            if (!isSpoken && wishes.wants(line.isError))
                stream->write(line.isError, textOf(line));
        }
    });
}

void passInput(HijackedStream *stream, EngineState &state, const QString &id)
{
    QObject::connect(stream, &HijackedStream::received, stream, [=, &state](const QByteArray &bytes) {
        if (ShellDriver *process = state.processOf(id))
            process->input(bytes);
    });
}

/// With StdinOnce and without a terminal, who leaves closes the input of the process, for good.
void closeInputWithClient(HijackedStream *stream, EngineState &state, const SimContainer &container)
{
    const bool isOnce = container.config.value(u"StdinOnce"_s).toBool() && !container.isTty;
    if (!isOnce)
        return;
    QObject::connect(stream, &HijackedStream::closed, &state, [&state, id = container.id] {
        if (ShellDriver *process = state.processOf(id))
            process->endInput();
    });
}

} // namespace

/// Who attaches to a container that does not run waits for it, as `docker run` does.
void attachTo(const EngineCall &call, EngineState &state, const SimContainer &container)
{
    if (container.state == RunState::Paused) {
        return call.fail(409,
                         u"container %1 is paused, unpause the container before attach"_s.arg(container.id));
    }
    if (container.state == RunState::Restarting) {
        return call.fail(
            409, u"container %1 is restarting, wait until the container is running"_s.arg(container.id));
    }
    const bool isRaw = container.isTty || call.minor < kFramedMinor;
    HijackedStream *stream = HijackedStream::take(
        call, isRaw ? "application/vnd.docker.raw-stream" : "application/vnd.docker.multiplexed-stream",
        !container.isTty);
    if (!stream)
        return;
    const AttachWishes wishes { .out = call.flag(u"stdout"), .error = call.flag(u"stderr") };
    state.note(container, u"attach"_s);
    if (call.flag(u"logs"))
        sendHistory(stream, container.log, wishes);
    if (!call.flag(u"stream"))
        return stream->flushAndClose(true);
    const QString id = container.id;
    sendOutput(stream, state, container, wishes);
    QObject::connect(&state, &EngineState::ended, stream,
                     [=](const QString &who, int) { stream->flushAndClose(who == id); });
    if (!call.flag(u"stdin") || !container.hasStdin)
        return;
    passInput(stream, state, id);
    closeInputWithClient(stream, state, container);
}

} // namespace slipway::sandbox

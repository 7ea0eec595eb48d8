// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/containerjson.h"
#include "sandbox/engine/engineapi.h"
#include "sandbox/engine/files/simfiles.h"

#include <QJsonDocument>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Handler = void (*)(const EngineCall &, EngineState &, SimContainer &);

void list(const EngineCall &call, EngineState &state)
{
    const auto filters = parseFilters(call.query(u"filters"));
    if (!filters)
        return call.fail(400, u"invalid filter"_s);
    const int limit = call.query(u"limit").toInt();
    const bool all =
        call.flag(u"all") || limit > 0 || filters->contains(u"status"_s) || filters->contains(u"exited"_s);
    QList<const SimContainer *> rows;
    rows.reserve(state.containers().size());
    for (const SimContainer &container : state.containers())
        rows.append(&container);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SimContainer *a, const SimContainer *b) { return a->created > b->created; });
    QJsonArray json;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const SimContainer *container : std::as_const(rows)) {
        if ((!all && !container->isAlive()) || !matchesFilters(*container, *filters))
            continue;
        json.append(containerSummaryJson(*container, state.content().networks, call.flag(u"size"), now));
        if (limit > 0 && json.size() == limit)
            break;
    }
    call.json(json);
}

void create(const EngineCall &call, EngineState &state)
{
    const auto body = call.object();
    if (!body)
        return;
    if (body->isEmpty())
        return call.fail(400, u"config cannot be empty in order to create a container"_s);
    const EngineState::Created made = state.create(call.query(u"name"), *body);
    if (made.outcome.isError())
        return call.finish(made.outcome);
    call.json(
        QJsonObject { { u"Id"_s, made.id }, { u"Warnings"_s, QJsonArray::fromStringList(made.warnings) } },
        201);
}

void prune(const EngineCall &call, EngineState &state)
{
    const auto filters = parseFilters(call.query(u"filters"));
    if (!filters)
        return call.fail(400, u"invalid filter"_s);
    const QString until = filters->value(u"until"_s).value(0);
    const auto before = nanoseconds(until, std::numeric_limits<qint64>::max());
    QStringList ids;
    ids.reserve(state.containers().size());
    for (const SimContainer &container : state.containers()) {
        const bool isOld = container.created.toMSecsSinceEpoch() <= before.value_or(0) / 1'000'000;
        if (!container.isAlive() && isOld && hasLabels(container.labels, *filters))
            ids.append(container.id);
    }
    for (const QString &id : std::as_const(ids)) {
        if (SimContainer *container = state.find(id))
            (void)state.remove(*container, false, false);
    }
    const qint64 reclaimed = ids.size() * kWritableSize;
    state.note(u"container"_s, u"prune"_s, {}, { { u"reclaimed"_s, QString::number(reclaimed) } });
    call.json(QJsonObject { { u"ContainersDeleted"_s,
                              ids.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(ids)) },
                            { u"SpaceReclaimed"_s, reclaimed } });
}

std::optional<int> graceOf(const EngineCall &call)
{
    bool isNumber = false;
    const int seconds = call.query(u"t").toInt(&isNumber);
    return isNumber ? std::optional(seconds) : std::nullopt;
}

void inspect(const EngineCall &call, EngineState &state, SimContainer &container)
{
    call.json(containerInspectJson(container, state.content().networks, call.flag(u"size")));
}

void top(const EngineCall &call, EngineState &, SimContainer &container)
{
    if (!container.hasProcess())
        return call.fail(409, u"container %1 is not running"_s.arg(container.id));
    const QString arguments = call.query(u"ps_args");
    if (arguments.contains(u";") || arguments.contains(u"--nonsense"))
        return call.fail(500, u"ps: error: unsupported option"_s);
    call.json(containerTopJson(container, arguments));
}

void changes(const EngineCall &call, EngineState &state, SimContainer &container)
{
    QJsonArray rows;
    for (const auto &[path, kind] : state.filesOf(container).changes())
        rows.append(QJsonObject { { u"Path"_s, path }, { u"Kind"_s, static_cast<int>(kind) } });
    if (rows.isEmpty())
        return call.answer(
            { .status = 200, .fields = { { "Content-Type", "application/json" } }, .body = "null\n" });
    call.json(rows);
}

void start(const EngineCall &call, EngineState &state, SimContainer &container)
{
    call.finish(state.start(container));
}

void stop(const EngineCall &call, EngineState &state, SimContainer &container)
{
    state.stop(container.id, graceOf(call), [call](const ActionOutcome &outcome) { call.finish(outcome); });
}

void restart(const EngineCall &call, EngineState &state, SimContainer &container)
{
    state.restart(container.id, graceOf(call),
                  [call](const ActionOutcome &outcome) { call.finish(outcome); });
}

void kill(const EngineCall &call, EngineState &state, SimContainer &container)
{
    call.finish(state.kill(container, call.query(u"signal")));
}

void pause(const EngineCall &call, EngineState &state, SimContainer &container)
{
    call.finish(state.pause(container));
}

void unpause(const EngineCall &call, EngineState &state, SimContainer &container)
{
    call.finish(state.unpause(container));
}

void rename(const EngineCall &call, EngineState &state, SimContainer &container)
{
    call.finish(state.rename(container, call.query(u"name")));
}

void update(const EngineCall &call, EngineState &state, SimContainer &container)
{
    const auto body = call.object();
    if (!body)
        return;
    const ActionOutcome outcome = state.update(container, *body);
    if (outcome.isError())
        return call.finish(outcome);
    call.json(QJsonObject { { u"Warnings"_s, QJsonValue::Null } });
}

void resize(const EngineCall &call, EngineState &state, SimContainer &container)
{
    const int rows = call.query(u"h").toInt();
    const int columns = call.query(u"w").toInt();
    if (rows <= 0 || columns <= 0)
        return call.fail(400, u"strconv.Atoi: parsing \"%1\": invalid syntax"_s.arg(call.query(u"h")));
    if (!container.hasProcess())
        return call.fail(409, u"Container %1 is not running"_s.arg(container.id));
    state.resize(container.id, columns, rows);
    call.answer({ .status = 200 });
}

/// Answers with its head at once, and with the exit code when it comes to that.
void wait(const EngineCall &call, EngineState &state, SimContainer &container)
{
    const QString condition = call.query(u"condition");
    static const QStringList kKnown { QString(), u"not-running"_s, u"next-exit"_s, u"removed"_s };
    if (!kKnown.contains(condition))
        return call.fail(400, u"invalid condition: \"%1\""_s.arg(condition));
    const ExchangePtr exchange = call.exchange;
    exchange->begin(200, call.commonFields("application/json"));
    const auto tell = [exchange](int code) {
        exchange->write(
            QJsonDocument(QJsonObject { { u"StatusCode"_s, code } }).toJson(QJsonDocument::Compact) + '\n');
        exchange->end();
    };
    if (!container.isAlive() && (condition.isEmpty() || condition == u"not-running"))
        return tell(container.exitCode);
    QObject *const listener = streamContext(call);
    auto last = std::make_shared<int>(container.exitCode);
    const bool untilRemoved = condition == u"removed";
    QObject::connect(&state, &EngineState::ended, listener,
                     [=, id = container.id](const QString &who, int code) {
                         if (who != id)
                             return;
                         *last = code;
                         if (untilRemoved)
                             return;
                         tell(code);
                         listener->deleteLater();
                     });
    QObject::connect(&state, &EngineState::removed, listener, [=, id = container.id](const QString &who) {
        if (who != id)
            return;
        tell(*last);
        listener->deleteLater();
    });
}

void remove(const EngineCall &call, EngineState &state, SimContainer &container)
{
    call.finish(state.remove(container, call.flag(u"force"), call.flag(u"v")));
}

Handler handlerOf(const QByteArray &method, const QString &what)
{
    static const QMap<QString, Handler> kHandlers {
        { u"GET json"_s, inspect },
        { u"GET top"_s, top },
        { u"GET changes"_s, changes },
        { u"GET logs"_s,
          [](const EngineCall &call, EngineState &state, SimContainer &c) { streamLogs(call, state, c); } },
        { u"GET stats"_s,
          [](const EngineCall &call, EngineState &state, SimContainer &c) { streamStats(call, state, c); } },
        { u"GET archive"_s, archiveApi },
        { u"HEAD archive"_s, archiveApi },
        { u"PUT archive"_s, archiveApi },
        { u"POST start"_s, start },
        { u"POST stop"_s, stop },
        { u"POST restart"_s, restart },
        { u"POST kill"_s, kill },
        { u"POST pause"_s, pause },
        { u"POST unpause"_s, unpause },
        { u"POST rename"_s, rename },
        { u"POST update"_s, update },
        { u"POST resize"_s, resize },
        { u"POST wait"_s, wait },
        { u"POST exec"_s, createExec },
        { u"POST attach"_s,
          [](const EngineCall &call, EngineState &state, SimContainer &c) { attachTo(call, state, c); } },
        { u"DELETE "_s, remove },
    };
    return kHandlers.value(QString::fromLatin1(method) + u' ' + what);
}

} // namespace

void containersApi(const EngineCall &call, EngineState &state)
{
    const QString second = call.path.value(1);
    if (call.path.size() == 2 && call.isGet() && second == u"json")
        return list(call, state);
    if (call.path.size() == 2 && call.isPost() && second == u"create")
        return create(call, state);
    if (call.path.size() == 2 && call.isPost() && second == u"prune")
        return prune(call, state);
    const Handler handler = handlerOf(call.request().method, call.path.value(2));
    if (!handler || call.path.size() < 2 || call.path.size() > 3)
        return call.pageNotFound();
    SimContainer *container = state.find(second);
    if (!container)
        return call.fail(404, u"No such container: "_s + second);
    handler(call, state, *container);
}

} // namespace slipway::sandbox

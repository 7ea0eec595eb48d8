// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/api/resourcejson.h"
#include "sandbox/engine/engineapi.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAllVolumesMinor =
    42; ///< from here on, a prune is of anonymous volumes unless "all" is asked for

void list(const EngineCall &call, EngineState &state)
{
    const auto filters = parseFilters(call.query(u"filters"));
    if (!filters)
        return call.fail(400, u"invalid filter"_s);
    const QString dangling = filters->value(u"dangling"_s).value(0);
    const QStringList names = filters->value(u"name"_s);
    QJsonArray rows;
    for (const SimVolume &volume : state.content().volumes) {
        const bool isFree = usesOf(volume, state) == 0;
        const bool isWanted = dangling.isEmpty() || (dangling == u"true" || dangling == u"1") == isFree;
        const bool isNamed = names.isEmpty()
            || std::any_of(names.begin(), names.end(),
                           [&volume](const QString &name) { return volume.name.contains(name); });
        if (isWanted && isNamed && hasLabels(volume.labels, *filters))
            rows.append(volumeJson(volume, nullptr));
    }
    call.json(QJsonObject { { u"Volumes"_s, rows }, { u"Warnings"_s, QJsonValue::Null } });
}

void create(const EngineCall &call, EngineState &state)
{
    static const QRegularExpression kName(u"^[a-zA-Z0-9][a-zA-Z0-9_.-]+$"_s);
    const auto body = call.object();
    if (!body)
        return;
    const QString asked = body->value(u"Name"_s).toString();
    const QString driver = body->value(u"Driver"_s).toString();
    if (!asked.isEmpty() && !kName.match(asked).hasMatch())
        return call.fail(
            400,
            u"create %1: \"%1\" includes invalid characters for a local volume name, only \"[a-zA-Z0-9][a-zA-Z0-9_.-]\" are allowed. If you intended to pass a host directory, use absolute path"_s
                .arg(asked));
    if (!driver.isEmpty() && driver != u"local")
        return call.fail(404, u"plugin \"%1\" not found"_s.arg(driver));
    EngineState::Attributes labels;
    const QJsonObject given = body->value(u"Labels"_s).toObject();
    for (auto at = given.begin(); at != given.end(); ++at)
        labels.insert(at.key(), at.value().toString());
    if (asked.isEmpty())
        labels.insert(u"com.docker.volume.anonymous"_s, {});
    call.json(volumeJson(state.addVolume(asked.isEmpty() ? state.newId() : asked, labels), nullptr), 201);
}

void remove(const EngineCall &call, EngineState &state, const SimVolume &volume)
{
    QStringList users;
    for (const SimContainer &container : state.containers()) {
        for (const SimMount &mount : container.mounts) {
            if (mount.volume == volume.name)
                users.append(container.id);
        }
    }
    if (!users.isEmpty())
        return call.fail(409, u"remove %1: volume is in use - [%2]"_s.arg(volume.name, users.join(u", "_s)));
    const QString name = volume.name;
    state.content().volumes.removeIf([&name](const SimVolume &each) { return each.name == name; });
    state.note(u"volume"_s, u"destroy"_s, name, { { u"driver"_s, u"local"_s } });
    call.answer({ .status = 204 });
}

void prune(const EngineCall &call, EngineState &state)
{
    const auto filters = parseFilters(call.query(u"filters"));
    if (!filters)
        return call.fail(400, u"invalid filter"_s);
    const QString all = filters->value(u"all"_s).value(0);
    const bool takesNamed = call.minor < kAllVolumesMinor || all == u"1" || all == u"true";
    QJsonArray names;
    qint64 reclaimed = 0;
    state.content().volumes.removeIf([&](const SimVolume &volume) {
        const bool isAnonymous = volume.labels.contains(u"com.docker.volume.anonymous"_s);
        if (usesOf(volume, state) > 0 || (!takesNamed && !isAnonymous) || !hasLabels(volume.labels, *filters))
            return false;
        names.append(volume.name);
        reclaimed += volume.size;
        return true;
    });
    state.note(u"volume"_s, u"prune"_s, {}, { { u"reclaimed"_s, QString::number(reclaimed) } });
    call.json(QJsonObject { { u"VolumesDeleted"_s, names.isEmpty() ? QJsonValue() : QJsonValue(names) },
                            { u"SpaceReclaimed"_s, reclaimed } });
}

} // namespace

void volumesApi(const EngineCall &call, EngineState &state)
{
    const QString second = call.path.value(1);
    if (second.isEmpty() && call.isGet())
        return list(call, state);
    if (second == u"create" && call.isPost())
        return create(call, state);
    if (second == u"prune" && call.isPost())
        return prune(call, state);
    const SimVolume *volume = state.findVolume(second);
    if (call.path.size() != 2 || (!call.isGet() && !call.isDelete()))
        return call.pageNotFound();
    if (!volume && call.isDelete() && call.flag(u"force"))
        return call.answer({ .status = 204 });
    if (!volume)
        return call.fail(404, u"get %1: no such volume"_s.arg(second));
    if (call.isGet())
        return call.json(volumeJson(*volume, nullptr));
    remove(call, state, *volume);
}

} // namespace slipway::sandbox

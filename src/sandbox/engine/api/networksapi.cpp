// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/api/resourcejson.h"
#include "sandbox/engine/engineapi.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList kPredefined { u"bridge"_s, u"host"_s, u"none"_s };

void list(const EngineCall &call, EngineState &state)
{
    const auto filters = parseFilters(call.query(u"filters"));
    if (!filters)
        return call.fail(400, u"invalid filter"_s);
    const auto fits = [&filters](const QString &name, const QString &value, bool isPart) {
        const QStringList wanted = filters->value(name);
        return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &each) {
                   return isPart ? value.contains(each) : value == each;
               });
    };
    QJsonArray rows;
    for (const SimNetwork &network : state.content().networks) {
        const QString kind = kPredefined.contains(network.name) ? u"builtin"_s : u"custom"_s;
        if (fits(u"name"_s, network.name, true) && fits(u"id"_s, network.id, true)
            && fits(u"driver"_s, network.driver, false) && fits(u"type"_s, kind, false)
            && hasLabels(network.labels, *filters))
            rows.append(networkJson(network, state, false));
    }
    call.json(rows);
}

QMap<QString, QString> stringsOf(const QJsonValue &object)
{
    QMap<QString, QString> strings;
    const QJsonObject members = object.toObject();
    for (auto at = members.begin(); at != members.end(); ++at)
        strings.insert(at.key(), at.value().toString());
    return strings;
}

void create(const EngineCall &call, EngineState &state)
{
    const auto body = call.object();
    if (!body)
        return;
    const QString name = body->value(u"Name"_s).toString();
    if (name.isEmpty())
        return call.fail(400, u"invalid network name: name is empty"_s);
    if (kPredefined.contains(name))
        return call.fail(403, u"operation is not permitted on predefined %1 network "_s.arg(name));
    if (state.findNetwork(name))
        return call.fail(409, u"network with name %1 already exists"_s.arg(name));
    const auto number = static_cast<int>(state.content().networks.size()) + 20;
    const QJsonValue range = body->value(u"IPAM"_s)[u"Config"_s][0];
    const QString subnet = range[u"Subnet"_s].toString(u"172.%1.0.0/16"_s.arg(number));
    SimNetwork network { .name = name,
                         .id = state.newId(),
                         .created = QDateTime::currentDateTimeUtc(),
                         .driver = body->value(u"Driver"_s).toString(u"bridge"_s),
                         .subnet = subnet,
                         .gateway = range[u"Gateway"_s].toString(subnet.section(u'.', 0, 2) + u".1"_s),
                         .isInternal = body->value(u"Internal"_s).toBool(),
                         .isAttachable = body->value(u"Attachable"_s).toBool() };
    network.labels = stringsOf(body->value(u"Labels"_s));
    network.options = stringsOf(body->value(u"Options"_s));
    state.content().networks.append(network);
    state.note(u"network"_s, u"create"_s, network.id, { { u"name"_s, name }, { u"type"_s, network.driver } });
    call.json(QJsonObject { { u"Id"_s, network.id }, { u"Warning"_s, QString() } }, 201);
}

bool isUsed(const SimNetwork &network, const EngineState &state)
{
    return std::any_of(state.containers().begin(), state.containers().end(),
                       [&network](const SimContainer &each) {
                           return each.hasProcess() && each.networks.contains(network.name);
                       });
}

void remove(const EngineCall &call, EngineState &state, const SimNetwork &network)
{
    if (kPredefined.contains(network.name))
        return call.fail(403, u"%1 is a pre-defined network and cannot be removed"_s.arg(network.name));
    if (isUsed(network, state))
        return call.fail(403,
                         u"error while removing network: network %1 id %2 has active endpoints"_s.arg(
                             network.name, network.id));
    const SimNetwork gone = network;
    state.content().networks.removeIf([&gone](const SimNetwork &each) { return each.id == gone.id; });
    state.note(u"network"_s, u"destroy"_s, gone.id, { { u"name"_s, gone.name }, { u"type"_s, gone.driver } });
    call.answer({ .status = 204 });
}

void prune(const EngineCall &call, EngineState &state)
{
    const auto filters = parseFilters(call.query(u"filters"));
    if (!filters)
        return call.fail(400, u"invalid filter"_s);
    QJsonArray names;
    state.content().networks.removeIf([&](const SimNetwork &network) {
        const bool isUsedAtAll = std::any_of(
            state.containers().begin(), state.containers().end(),
            [&network](const SimContainer &each) { return each.networks.contains(network.name); });
        if (isUsedAtAll || kPredefined.contains(network.name) || !hasLabels(network.labels, *filters))
            return false;
        names.append(network.name);
        return true;
    });
    state.note(u"network"_s, u"prune"_s, {}, { { u"reclaimed"_s, u"0"_s } });
    call.json(QJsonObject { { u"NetworksDeleted"_s, names.isEmpty() ? QJsonValue() : QJsonValue(names) } });
}

void join(const EngineCall &call, EngineState &state, const SimNetwork &network, bool on)
{
    const auto body = call.object();
    if (!body)
        return;
    const QString reference = body->value(u"Container"_s).toString();
    SimContainer *container = state.find(reference);
    if (!container)
        return call.fail(404, u"No such container: "_s + reference);
    const bool isIn = container->networks.contains(network.name);
    if (isIn == on) {
        const QString what = on ? u"endpoint with name %1 already exists in network %2"_s
                                : u"container %1 is not connected to network %2"_s;
        return call.fail(403, what.arg(on ? container->name : container->id, network.name));
    }
    if (on)
        container->networks.append(network.name);
    else
        container->networks.removeAll(network.name);
    state.note(
        u"network"_s, on ? u"connect"_s : u"disconnect"_s, network.id,
        { { u"container"_s, container->id }, { u"name"_s, network.name }, { u"type"_s, network.driver } });
    call.answer({ .status = 200 });
}

} // namespace

void networksApi(const EngineCall &call, EngineState &state)
{
    const QString second = call.path.value(1);
    if (second.isEmpty() && call.isGet())
        return list(call, state);
    if (second == u"create" && call.isPost())
        return create(call, state);
    if (second == u"prune" && call.isPost())
        return prune(call, state);
    const SimNetwork *network = state.findNetwork(second);
    if (!network)
        return call.fail(404, u"network %1 not found"_s.arg(second));
    const QString verb = call.path.value(2);
    if (call.isGet() && verb.isEmpty())
        return call.json(networkJson(*network, state, true));
    if (call.isDelete() && verb.isEmpty())
        return remove(call, state, *network);
    if (call.isPost() && (verb == u"connect" || verb == u"disconnect"))
        return join(call, state, SimNetwork(*network), verb == u"connect");
    call.pageNotFound();
}

} // namespace slipway::sandbox

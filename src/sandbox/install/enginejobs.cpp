// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/engineapi.h"
#include "sandbox/install/guest.h"

#include <utility>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Exit statuses of the install script.
constexpr int kHidesContainers = 6;
constexpr int kNotOurs = 12;

QString notThere(const Payload &payload)
{
    return u"slipway: error: the engine does not listen on port %1\n"_s.arg(payload.port);
}

bool hasEngineOn(const Machine &machine, int port)
{
    return machine.engine && machine.engine->port == port;
}

/// Engines of the sandbox have images and containers from the start, which another folder would hide.
QString hidden(const QJsonObject &chosen, const QJsonObject &present)
{
    for (const auto &name : { u"data-root"_s, u"userns-remap"_s }) {
        const bool isOther = chosen.contains(name) && chosen.value(name) != present.value(name)
            && !(chosen.value(name).isNull() && !present.contains(name));
        if (isOther)
            return u"slipway: %1 would hide the containers and images in /var/lib/docker\n"_s.arg(name);
    }
    return {};
}

QJsonObject changed(QJsonObject options, const QJsonObject &chosen)
{
    for (auto option = chosen.begin(); option != chosen.end(); ++option) {
        if (option.value().isNull())
            options.remove(option.key());
        else
            options.insert(option.key(), option.value());
    }
    return options;
}

} // namespace

Guest::ScriptRun Guest::changeOptions(Machine &machine, const Payload &payload)
{
    if (!hasEngineOn(machine, payload.port))
        return { kNotOurs, {}, notThere(payload) };
    QJsonObject &present = machine.engine->options;
    if (const QString problem = hidden(payload.options, present); !problem.isEmpty())
        return { kHidesContainers, {}, problem };
    const QJsonObject wanted = changed(present, payload.options);
    if (wanted == present)
        return { 0, u"slipway: nothing to change\n"_s + payload.marker, {} };
    if (!machine.formerOptions || machine.formerOptionsMarker != payload.marker) {
        machine.formerOptions = present;
        machine.formerOptionsMarker = payload.marker;
    }
    present = wanted;
    return { 0, u"slipway: telling the engine its options\n"_s + payload.marker, {} };
}

Guest::ScriptRun Guest::putBackOptions(Machine &machine, const Payload &payload)
{
    if (!hasEngineOn(machine, payload.port))
        return { kNotOurs, {}, notThere(payload) };
    const QString marker = QString(payload.marker).remove(u"-undo"_s);
    if (!machine.formerOptions || machine.formerOptionsMarker != marker)
        return { 0, u"slipway: there is nothing to put back\n"_s + payload.marker, {} };
    machine.engine->options = *std::exchange(machine.formerOptions, std::nullopt);
    return { 0, u"slipway: telling the engine its options\n"_s + payload.marker, {} };
}

Guest::ScriptRun Guest::upgrade(Machine &machine, const Payload &payload)
{
    if (!hasEngineOn(machine, payload.port))
        return { kNotOurs, {}, notThere(payload) };
    const QString newest(kUpgradedEngineVersion);
    const QString said = std::exchange(machine.engine->isUpgraded, true)
        ? u"slipway: there is no newer engine than %1\n"_s.arg(newest)
        : u"slipway: engine %1 is %2 now\n"_s.arg(QString(kEngineVersion), newest);
    return { 0, u"slipway: updating docker.io\n"_s + said + payload.marker, {} };
}

Guest::ScriptRun Guest::removeEngine(Machine &machine, const Payload &payload)
{
    QString said = u"slipway: stopping all containers\nslipway: removing docker.io\n"_s;
    machine.engine.reset();
    machine.packagedEngine.reset();
    machine.formerEngine.reset();
    machine.formerOptions.reset();
    m_engines.settle(machine);
    if (payload.deletesData) {
        m_engines.forget(machine.id);
        said += u"slipway: deleting images, containers and volumes in /var/lib/docker\n"_s;
    }
    return { 0, said + payload.marker, {} };
}

} // namespace slipway::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/instanceviewjson.h"

#include "base/json/rfc3339.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;
using Part = ReportedStatus::Part;
using Level = ReportedStatus::Level;

namespace {

Level levelFrom(const QString &word)
{
    if (word.compare("Error"_L1, Qt::CaseInsensitive) == 0)
        return Level::Error;
    return word.compare("Warning"_L1, Qt::CaseInsensitive) == 0 ? Level::Warning : Level::Info;
}

ReportedStatus statusFrom(JsonReader json, Part part, const QString &name)
{
    return { .part = part,
             .level = levelFrom(json.fieldIgnoringCase("level"_L1).stringOr()),
             .name = name,
             .code = json.fieldIgnoringCase("code"_L1).stringOr(),
             .text = json.fieldIgnoringCase("displayStatus"_L1).stringOr(),
             .message = json.fieldIgnoringCase("message"_L1).stringOr(),
             .time = fromRfc3339(json.fieldIgnoringCase("time"_L1).stringOr()).value_or(QDateTime()) };
}

void readStatuses(JsonReader statuses, Part part, const QString &name, QList<ReportedStatus> &into)
{
    for (const JsonReader &status : statuses.items())
        into.append(statusFrom(status, part, name));
}

} // namespace

InstanceView instanceViewFrom(JsonReader json)
{
    const JsonReader agent = json.fieldIgnoringCase("vmAgent"_L1);
    const JsonReader boot = json.fieldIgnoringCase("bootDiagnostics"_L1).fieldIgnoringCase("status"_L1);
    InstanceView view { .computerName = json.fieldIgnoringCase("computerName"_L1).stringOr(),
                        .osName = json.fieldIgnoringCase("osName"_L1).stringOr(),
                        .osVersion = json.fieldIgnoringCase("osVersion"_L1).stringOr(),
                        .generation = json.fieldIgnoringCase("hyperVGeneration"_L1).stringOr(),
                        .agentVersion = agent.fieldIgnoringCase("vmAgentVersion"_L1).stringOr() };
    QList<ReportedStatus> &all = view.statuses;
    readStatuses(json.fieldIgnoringCase("statuses"_L1), Part::Machine, {}, all);
    if (!boot.isAbsent())
        all.append(statusFrom(boot, Part::Boot, {}));
    readStatuses(agent.fieldIgnoringCase("statuses"_L1), Part::Agent, {}, all);
    const QList<JsonReader> handlers = agent.fieldIgnoringCase("extensionHandlers"_L1).items();
    all.reserve(all.size() + handlers.size());
    for (const JsonReader &handler : handlers) {
        all.append(statusFrom(handler.fieldIgnoringCase("status"_L1), Part::Handler,
                              handler.fieldIgnoringCase("type"_L1).stringOr()));
    }
    for (const JsonReader &extension : json.fieldIgnoringCase("extensions"_L1).items()) {
        const QString name = extension.fieldIgnoringCase("name"_L1).stringOr();
        readStatuses(extension.fieldIgnoringCase("statuses"_L1), Part::Extension, name, all);
        readStatuses(extension.fieldIgnoringCase("substatuses"_L1), Part::Extension, name, all);
    }
    for (const JsonReader &disk : json.fieldIgnoringCase("disks"_L1).items()) {
        readStatuses(disk.fieldIgnoringCase("statuses"_L1), Part::Disk,
                     disk.fieldIgnoringCase("name"_L1).stringOr(), all);
    }
    return view;
}

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/extensionjson.h"

#include "azure/arm/armjson.h"

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kExtensions = "extensions"_L1;
constexpr auto kProvisioningPrefix = "ProvisioningState/"_L1;

bool isProvisioning(const QString &code)
{
    return code.startsWith(kProvisioningPrefix, Qt::CaseInsensitive);
}

/// Code and messages of an instance view: those of its statuses, then those of its substatuses.
void readStatuses(JsonReader view, Extension &extension)
{
    QStringList messages;
    for (const auto name : { "statuses"_L1, "substatuses"_L1 }) {
        for (const JsonReader &status : view.fieldIgnoringCase(name).items()) {
            const QString code = status.fieldIgnoringCase("code"_L1).stringOr();
            if (extension.statusCode.isEmpty()
                || (!isProvisioning(extension.statusCode) && isProvisioning(code)))
                extension.statusCode = code;
            const QString message = status.fieldIgnoringCase("message"_L1).stringOr();
            if (!message.isEmpty())
                messages.append(message);
        }
    }
    extension.message = messages.join(u'\n');
}

/// "Microsoft.Azure.Extensions.CustomScript" is publisher and type.
void readFullType(const QString &full, Extension &extension)
{
    const qsizetype dot = full.lastIndexOf(u'.');
    extension.publisher = dot < 0 ? QString() : full.first(dot);
    extension.type = full.sliced(dot + 1);
}

bool isSameExtension(const Extension &a, const Extension &b)
{
    return a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

InstanceStatus statusFrom(JsonReader json, bool isPart)
{
    const JsonReader time = json.fieldIgnoringCase("time"_L1);
    return { .code = json.fieldIgnoringCase("code"_L1).stringOr(),
             .level = json.fieldIgnoringCase("level"_L1).stringOr(),
             .text = json.fieldIgnoringCase("displayStatus"_L1).stringOr(),
             .message = json.fieldIgnoringCase("message"_L1).stringOr(),
             .time = time.isString() ? QDateTime::fromString(time.string(), Qt::ISODateWithMs).toUTC()
                                     : QDateTime(),
             .isPart = isPart };
}

} // namespace

Extension extensionFrom(JsonReader json)
{
    const JsonReader properties = json.fieldIgnoringCase("properties"_L1);
    Extension extension { .id = requiredId(json),
                          .name = json.fieldIgnoringCase("name"_L1).stringOr(),
                          .publisher = properties.fieldIgnoringCase("publisher"_L1).stringOr(),
                          .type = properties.fieldIgnoringCase("type"_L1).stringOr(),
                          .typeHandlerVersion =
                              properties.fieldIgnoringCase("typeHandlerVersion"_L1).stringOr(),
                          .provisioningState =
                              properties.fieldIgnoringCase("provisioningState"_L1).stringOr() };
    if (extension.name.isEmpty())
        extension.name = extension.id.name();
    readStatuses(properties.fieldIgnoringCase("instanceView"_L1), extension);
    return extension;
}

InstalledExtension installedExtensionFrom(JsonReader json)
{
    const JsonReader properties = json.fieldIgnoringCase("properties"_L1);
    const JsonReader view = properties.fieldIgnoringCase("instanceView"_L1);
    const JsonReader settings = properties.fieldIgnoringCase("settings"_L1);
    InstalledExtension installed {
        .extension = extensionFrom(json),
        .runningVersion = view.fieldIgnoringCase("typeHandlerVersion"_L1).stringOr(),
        .upgradesMinorVersion = properties.fieldIgnoringCase("autoUpgradeMinorVersion"_L1).booleanOr(),
        .settings = settings.isObject() ? settings.toCompactJson() : QByteArray(),
    };
    for (const auto &[name, isPart] :
         { std::pair("statuses"_L1, false), std::pair("substatuses"_L1, true) }) {
        for (const JsonReader &status : view.fieldIgnoringCase(name).items())
            installed.statuses.append(statusFrom(status, isPart));
    }
    return installed;
}

QList<Extension> extensionsFromInstanceView(JsonReader instanceView)
{
    const QList<JsonReader> rows = instanceView.fieldIgnoringCase(kExtensions).items();
    QList<Extension> extensions;
    extensions.reserve(rows.size());
    for (const JsonReader &json : rows) {
        Extension extension { .name = json.fieldIgnoringCase("name"_L1).stringOr(),
                              .typeHandlerVersion =
                                  json.fieldIgnoringCase("typeHandlerVersion"_L1).stringOr() };
        readFullType(json.fieldIgnoringCase("type"_L1).stringOr(), extension);
        readStatuses(json, extension);
        if (!extension.name.isEmpty())
            extensions.append(extension);
    }
    return extensions;
}

QList<Extension> mergedExtensions(const ArmId &machine, QList<Extension> resources,
                                  const QList<Extension> &views)
{
    for (const Extension &view : views) {
        const auto known = std::find_if(resources.begin(), resources.end(),
                                        [&view](const Extension &one) { return isSameExtension(one, view); });
        if (known == resources.end()) {
            Extension added = view;
            added.id = machine.child(kExtensions, view.name);
            resources.append(added);
        } else if (known->statusCode.isEmpty()) {
            known->statusCode = view.statusCode;
            known->message = view.message;
        }
    }
    return resources;
}

} // namespace slipway::azure

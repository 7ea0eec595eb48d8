// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/catalogue.h"

#include "sandbox/arm/answers.h"
#include "sandbox/arm/service.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The one place that still lists the retired DockerExtension.
constexpr auto kDockerExtensionLocation = "westus"_L1;

struct CatalogueRow
{
    const char *publisher;
    const char *type;
    const char *versions; ///< in the order in which the service lists them, which is none of numbers
    const char *newest;
    const char *system;
};

// clang-format off
constexpr std::array kRows = {
    CatalogueRow{"Microsoft.Azure.Extensions", "CustomScript", "2.0.7 2.1.10 2.1.13 2.1.19 2.1.9", "2.1.19", "Linux"},
    CatalogueRow{"Microsoft.Azure.Extensions", "DockerExtension", "1.0.1510142311 1.2.2", "1.2.2", "Linux"},
    CatalogueRow{"Microsoft.OSTCExtensions", "VMAccessForLinux", "1.5.11 1.5.22 1.5.4", "1.5.22", "Linux"},
    CatalogueRow{"Microsoft.OSTCExtensions", "CustomScriptForLinux", "1.5.4 1.5.5", "1.5.5", "Linux"},
    CatalogueRow{"Microsoft.CPlat.Core", "RunCommandLinux", "1.0.3 1.0.5", "1.0.5", "Linux"},
    CatalogueRow{"Microsoft.CPlat.Core", "RunCommandHandlerLinux", "1.3.16 1.3.8", "1.3.16", "Linux"},
    CatalogueRow{"Microsoft.CPlat.Core", "RunCommandWindows", "1.1.15 1.1.9", "1.1.15", "Windows"},
    CatalogueRow{"Microsoft.Azure.ActiveDirectory", "AADSSHLoginForLinux", "1.0.2644.1 1.0.2841.1", "1.0.2841.1", "Linux"},
    CatalogueRow{"Microsoft.Azure.ActiveDirectory", "AADLoginForWindows", "1.0.0.1 2.1.0.0", "2.1.0.0", "Windows"},
    CatalogueRow{"Microsoft.Azure.Monitor", "AzureMonitorLinuxAgent", "1.33.1 1.9.1", "1.33.1", "Linux"},
    CatalogueRow{"Microsoft.Azure.Monitor", "AzureMonitorWindowsAgent", "1.32.0.0 1.9.0.0", "1.32.0.0", "Windows"},
    CatalogueRow{"Microsoft.Azure.Diagnostics", "LinuxDiagnostic", "3.0.142 4.0.37", "4.0.37", "Linux"},
    CatalogueRow{"Microsoft.Azure.RecoveryServices", "VMSnapshotLinux", "1.0.9164.0 1.0.9188.0", "1.0.9188.0", "Linux"},
    CatalogueRow{"Microsoft.Azure.Security", "AzureDiskEncryption", "2.2.0.41 2.4.0.22", "2.4.0.22", "Windows"},
    CatalogueRow{"Microsoft.Azure.Security", "AzureDiskEncryptionForLinux", "1.1.0.64 1.4.0.9", "1.4.0.9", "Linux"},
    CatalogueRow{"Microsoft.Azure.Security.Monitoring", "AzureSecurityLinuxAgent", "2.0.0.18 2.24.4.39", "2.24.4.39", "Linux"},
    CatalogueRow{"Microsoft.EnterpriseCloud.Monitoring", "OmsAgentForLinux", "1.14.23 1.19.0 1.9.1", "1.19.0", "Linux"},
    CatalogueRow{"Microsoft.Azure.NetworkWatcher", "NetworkWatcherAgentLinux", "1.4.2798.3 1.4.3422.1", "1.4.3422.1", "Linux"},
    CatalogueRow{"Microsoft.Azure.KeyVault", "KeyVaultForLinux", "2.2.0.4 3.0.1.0", "3.0.1.0", "Linux"},
    CatalogueRow{"Microsoft.Azure.AzureDefenderForServers", "MDE.Linux", "1.0.5.6", "1.0.5.6", "Linux"},
    CatalogueRow{"Microsoft.GuestConfiguration", "ConfigurationforLinux", "1.26.60", "1.26.60", "Linux"},
    CatalogueRow{"Microsoft.ManagedServices", "ApplicationHealthLinux", "1.0.6 2.0.18", "2.0.18", "Linux"},
    CatalogueRow{"Microsoft.Compute", "CustomScriptExtension", "1.10.18 1.9.5", "1.10.18", "Windows"},
    CatalogueRow{"Microsoft.Compute", "VMAccessAgent", "2.3 2.4.10 2.4.8", "2.4.10", "Windows"},
    CatalogueRow{"Microsoft.Compute", "BGInfo", "2.1 2.2.5", "2.2.5", "Windows"},
    CatalogueRow{"Microsoft.Powershell", "DSC", "2.76 2.83.5", "2.83.5", "Windows"},
};
// clang-format on

QList<ExtensionHandler> makeHandlers()
{
    QList<ExtensionHandler> list;
    list.reserve(static_cast<qsizetype>(std::size(kRows)));
    for (const CatalogueRow &row : kRows) {
        ExtensionHandler handler { .publisher = QString::fromLatin1(row.publisher),
                                   .type = QString::fromLatin1(row.type),
                                   .versions = QString::fromLatin1(row.versions).split(u' '),
                                   .newest = QString::fromLatin1(row.newest),
                                   .system = QString::fromLatin1(row.system) };
        if (handler.type == u"DockerExtension")
            handler.onlyLocation = kDockerExtensionLocation;
        list.append(handler);
    }
    return list;
}

const QList<ExtensionHandler> &handlers()
{
    static const QList<ExtensionHandler> list = makeHandlers();
    return list;
}

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

HttpResponse arrayAnswer(const QJsonArray &rows)
{
    return { .status = 200,
             .fields = { { "Content-Type", "application/json; charset=utf-8" } },
             .body = QJsonDocument(rows).toJson(QJsonDocument::Compact) };
}

QString stem(const ArmCall &call)
{
    return u"/Subscriptions/%1/Providers/Microsoft.Compute/Locations/%2/Publishers"_s.arg(
        call.parameter(u"sub"_s), call.parameter(u"location"_s));
}

QJsonObject row(const ArmCall &call, const QString &name, const QString &path)
{
    return { { u"location"_s, call.parameter(u"location"_s) },
             { u"name"_s, name },
             { u"id"_s, stem(call) + path } };
}

HttpResponse artifactNotFound()
{
    return armError(404, u"NotFound"_s, u"Artifact: VMExtension was not found."_s);
}

QStringList publisherNames()
{
    QStringList names = { u"Canonical"_s, u"Debian"_s, u"RedHat"_s, u"SUSE"_s, u"MicrosoftWindowsServer"_s };
    for (const ExtensionHandler &handler : handlers()) {
        if (!names.contains(handler.publisher))
            names.append(handler.publisher);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

HttpResponse publishers(const ArmCall &call)
{
    QJsonArray rows;
    const QStringList names = publisherNames();
    for (const QString &name : names)
        rows.append(row(call, name, u'/' + name));
    return arrayAnswer(rows);
}

QString typePath(const ExtensionHandler &handler)
{
    return u"/%1/ArtifactTypes/VMExtension/Types/%2"_s.arg(handler.publisher, handler.type);
}

HttpResponse types(const ArmCall &call)
{
    QJsonArray rows;
    for (const ExtensionHandler &handler : handlers()) {
        const bool isHere =
            handler.onlyLocation.isEmpty() || isSame(handler.onlyLocation, call.parameter(u"location"_s));
        if (isHere && isSame(handler.publisher, call.parameter(u"publisher"_s)))
            rows.append(row(call, handler.type, typePath(handler)));
    }
    const bool isKnown = publisherNames().contains(call.parameter(u"publisher"_s), Qt::CaseInsensitive);
    return isKnown ? arrayAnswer(rows) : artifactNotFound();
}

const ExtensionHandler *handlerOf(const ArmCall &call)
{
    return findHandler(call.parameter(u"publisher"_s), call.parameter(u"type"_s),
                       call.parameter(u"location"_s));
}

HttpResponse versions(const ArmCall &call)
{
    const ExtensionHandler *handler = handlerOf(call);
    if (!handler)
        return artifactNotFound();
    QJsonArray rows;
    for (const QString &version : handler->versions)
        rows.append(row(call, version, typePath(*handler) + u"/Versions/"_s + version));
    return arrayAnswer(rows);
}

HttpResponse version(const ArmCall &call)
{
    const ExtensionHandler *handler = handlerOf(call);
    const QString wanted = call.parameter(u"version"_s);
    if (!handler || !handler->versions.contains(wanted))
        return artifactNotFound();
    QJsonObject json = row(call, wanted, typePath(*handler) + u"/Versions/"_s + wanted);
    json.insert(u"properties"_s,
                QJsonObject { { u"operatingSystem"_s, handler->system },
                              { u"computeRole"_s, u"IaaS"_s },
                              { u"handlerSchema"_s, QString() },
                              { u"vmScaleSetEnabled"_s, true },
                              { u"supportsMultipleExtensions"_s, false } });
    return HttpResponse::json(200, json);
}

} // namespace

const ExtensionHandler *findHandler(const QString &publisher, const QString &type, const QString &location)
{
    const auto found =
        std::find_if(handlers().begin(), handlers().end(), [&](const ExtensionHandler &handler) {
            return isSame(handler.publisher, publisher) && isSame(handler.type, type)
                && (handler.onlyLocation.isEmpty() || isSame(handler.onlyLocation, location));
        });
    return found == handlers().end() ? nullptr : &*found;
}

void addCatalogueRoutes(ArmRouter &router, ArmContext &)
{
    const QString all = u"/subscriptions/{sub}/providers/Microsoft.Compute/locations/{location}/publishers"_s;
    const QString ofPublisher = all + u"/{publisher}/artifacttypes/vmextension/types"_s;
    router.add("GET", all, publishers);
    router.add("GET", ofPublisher, types);
    router.add("GET", ofPublisher + u"/{type}/versions"_s, versions);
    router.add("GET", ofPublisher + u"/{type}/versions/{version}"_s, version);
}

} // namespace slipway::sandbox

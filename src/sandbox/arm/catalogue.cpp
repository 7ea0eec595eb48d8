// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/catalogue.h"

#include "sandbox/arm/answers.h"
#include "sandbox/arm/service.h"

#include <QJsonDocument>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The one place that still lists the retired DockerExtension.
constexpr auto kDockerExtensionLocation = "westus"_L1;

const QList<ExtensionHandler> &handlers()
{
    static const QList<ExtensionHandler> list = {
        { u"Microsoft.Azure.Extensions"_s,
          u"CustomScript"_s,
          { u"2.0.7"_s, u"2.1.10"_s, u"2.1.13"_s, u"2.1.9"_s },
          u"2.1.13"_s,
          {},
          u"Linux"_s },
        { u"Microsoft.Azure.Extensions"_s,
          u"DockerExtension"_s,
          { u"1.0.1510142311"_s, u"1.2.2"_s },
          u"1.2.2"_s,
          QString(kDockerExtensionLocation),
          u"Linux"_s },
        { u"Microsoft.OSTCExtensions"_s,
          u"VMAccessForLinux"_s,
          { u"1.5.11"_s, u"1.5.4"_s },
          u"1.5.11"_s,
          {},
          u"Linux"_s },
        { u"Microsoft.CPlat.Core"_s,
          u"RunCommandHandlerLinux"_s,
          { u"1.3.8"_s },
          u"1.3.8"_s,
          {},
          u"Linux"_s },
        { u"Microsoft.Azure.Monitor"_s,
          u"AzureMonitorLinuxAgent"_s,
          { u"1.33.1"_s, u"1.9.1"_s },
          u"1.33.1"_s,
          {},
          u"Linux"_s },
        { u"Microsoft.Compute"_s,
          u"CustomScriptExtension"_s,
          { u"1.10.18"_s, u"1.9.5"_s },
          u"1.10.18"_s,
          {},
          u"Windows"_s },
    };
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

HttpResponse publishers(const ArmCall &call)
{
    QStringList names = { u"Canonical"_s, u"Debian"_s, u"RedHat"_s, u"SUSE"_s, u"MicrosoftWindowsServer"_s };
    for (const ExtensionHandler &handler : handlers()) {
        if (!names.contains(handler.publisher))
            names.append(handler.publisher);
    }
    names.sort(Qt::CaseInsensitive);
    QJsonArray rows;
    for (const QString &name : std::as_const(names))
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
    return rows.isEmpty() ? artifactNotFound() : arrayAnswer(rows);
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

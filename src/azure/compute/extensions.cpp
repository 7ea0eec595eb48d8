// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/extensions.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"
#include "azure/arm/paging.h"
#include "azure/arm/removal.h"
#include "azure/compute/extensionjson.h"

#include <QVersionNumber>

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTemplate = "/{group}/providers/Microsoft.Compute/virtualMachines/{name}/extensions"_L1;

QueryItem instanceView()
{
    return { u"$expand"_s, u"instanceView"_s };
}

QJsonObject bodyOf(const ExtensionRequest &request)
{
    QJsonObject properties {
        { u"publisher"_s, request.publisher },
        { u"type"_s, request.type },
        { u"typeHandlerVersion"_s, request.typeHandlerVersion },
        { u"autoUpgradeMinorVersion"_s, request.autoUpgradeMinorVersion },
        // An automatic upgrade removes the extension and installs it again; newer api-versions do so unless
        // told.
        { u"enableAutomaticUpgrade"_s, false },
        { u"settings"_s, request.settings },
    };
    if (!request.protectedSettings.isEmpty())
        properties.insert("protectedSettings"_L1, request.protectedSettings);
    if (!request.forceUpdateTag.isEmpty())
        properties.insert("forceUpdateTag"_L1, request.forceUpdateTag);
    return { { u"location"_s, request.location }, { u"properties"_s, properties } };
}

QString versionFrom(JsonReader json)
{
    return json.fieldIgnoringCase("name"_L1).string();
}

bool isOlder(const QString &a, const QString &b)
{
    return QVersionNumber::fromString(a) < QVersionNumber::fromString(b);
}

} // namespace

Extensions::Extensions(net::HttpTransport &arm, Clock &clock, QUrl endpoint)
    : m_arm(arm)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<QList<Extension>>> Extensions::list(ArmId machine, std::stop_token stop) const
{
    if (machine.isEmpty())
        co_return invalidId(u"machine"_s);
    const QUrl url =
        armUrl(m_endpoint, machine.text() + u"/extensions"_s, apiversion::kCompute, { instanceView() });
    net::HttpRequest request = armRequest("GET", url, kTemplate);
    const Result<QList<Extension>> found =
        co_await listPages<Extension>(m_arm, std::move(request), &extensionFrom, std::move(stop));
    co_return found;
}

Task<Result<QList<InstalledExtension>>> Extensions::installed(ArmId machine, std::stop_token stop) const
{
    if (machine.isEmpty())
        co_return invalidId(u"machine"_s);
    const QUrl url =
        armUrl(m_endpoint, machine.text() + u"/extensions"_s, apiversion::kCompute, { instanceView() });
    net::HttpRequest request = armRequest("GET", url, kTemplate);
    const Result<QList<InstalledExtension>> found = co_await listPages<InstalledExtension>(
        m_arm, std::move(request), &installedExtensionFrom, std::move(stop));
    co_return found;
}

Task<Result<Extension>> Extensions::get(ArmId extension, std::stop_token stop) const
{
    if (extension.isEmpty())
        co_return invalidId(u"extension"_s);
    const QUrl url = armUrl(m_endpoint, extension.text(), apiversion::kCompute, { instanceView() });
    net::HttpRequest request = armRequest("GET", url, kTemplate + u"/{name}"_s);
    const Result<Extension> found =
        co_await fetchOne(m_arm, std::move(request), &extensionFrom, std::move(stop));
    co_return found;
}

Task<Result<Extension>> Extensions::put(ArmId extension, ExtensionRequest request,
                                        LongRunning::Resumable resumable, std::stop_token stop) const
{
    if (extension.isEmpty())
        co_return invalidId(u"extension"_s);
    const QUrl url = armUrl(m_endpoint, extension.text(), apiversion::kCompute);
    net::HttpRequest put = armRequest("PUT", url, kTemplate + u"/{name}"_s, bodyOf(request));
    LongRunning operation(m_arm, m_clock);
    const Result<OperationOutcome> outcome =
        co_await operation.run(std::move(put), std::move(resumable), stop);
    if (!outcome)
        co_return outcome.error();
    const Result<Extension> found = co_await get(std::move(extension), stop);
    co_return found;
}

Task<Result<Extension>> Extensions::resumePut(ArmId extension, QUrl pollUrl, std::stop_token stop) const
{
    if (extension.isEmpty())
        co_return invalidId(u"extension"_s);
    const QUrl url = armUrl(m_endpoint, extension.text(), apiversion::kCompute);
    net::HttpRequest put = armRequest("PUT", url, kTemplate + u"/{name}"_s);
    LongRunning operation(m_arm, m_clock);
    const Result<OperationOutcome> outcome =
        co_await operation.resume(std::move(put), std::move(pollUrl), stop);
    if (!outcome)
        co_return outcome.error();
    const Result<Extension> found = co_await get(std::move(extension), stop);
    co_return found;
}

Task<Result<>> Extensions::remove(ArmId extension, std::stop_token stop) const
{
    if (extension.isEmpty())
        co_return invalidId(u"extension"_s);
    const QUrl url = armUrl(m_endpoint, extension.text(), apiversion::kCompute);
    net::HttpRequest request = armRequest("DELETE", url, kTemplate + u"/{name}"_s);
    const Result<> removed = co_await removeResource(m_arm, m_clock, std::move(request), {}, std::move(stop));
    co_return removed;
}

Task<Result<QStringList>> Extensions::versions(QString subscription, QString location, QString publisher,
                                               QString type, std::stop_token stop) const
{
    const QStringList segments { subscription, location, publisher, type };
    if (!std::all_of(segments.cbegin(), segments.cend(), isPathSegment))
        co_return invalidId(u"extension type"_s);
    const QString path =
        u"/subscriptions/%1/providers/Microsoft.Compute/locations/%2/publishers/%3/artifacttypes/vmextension/types/%4/versions"_s;
    const QUrl url =
        armUrl(m_endpoint, path.arg(subscription, location, publisher, type), apiversion::kCompute);
    net::HttpRequest request =
        armRequest("GET", url, path.arg(u"{id}"_s, u"{location}"_s, u"{publisher}"_s, u"{type}"_s));
    Result<QList<QString>> found =
        co_await listPages<QString>(m_arm, std::move(request), &versionFrom, std::move(stop));
    if (!found && found.error().kind == ErrorKind::NotFound)
        co_return QStringList();
    if (found)
        std::stable_sort(found->begin(), found->end(), isOlder);
    co_return found;
}

} // namespace slipway::azure

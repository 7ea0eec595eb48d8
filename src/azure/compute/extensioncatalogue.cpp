// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/extensioncatalogue.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"
#include "azure/arm/paging.h"

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

const auto kPublishers = u"/subscriptions/%1/providers/Microsoft.Compute/locations/%2/publishers"_s;
const auto kTypes = u"/%1/artifacttypes/vmextension/types"_s;

QString nameFrom(JsonReader json)
{
    return json.fieldIgnoringCase("name"_L1).string();
}

OsType systemFrom(JsonReader json)
{
    const QString system =
        json.fieldIgnoringCase("properties"_L1).fieldIgnoringCase("operatingSystem"_L1).stringOr();
    if (system.compare("Linux"_L1, Qt::CaseInsensitive) == 0)
        return OsType::Linux;
    return system.compare("Windows"_L1, Qt::CaseInsensitive) == 0 ? OsType::Windows : OsType::Unknown;
}

} // namespace

ExtensionCatalogue::ExtensionCatalogue(net::HttpTransport &arm, QUrl endpoint)
    : m_arm(arm)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<QStringList>> ExtensionCatalogue::names(QStringList segments, QString path, QString pathTemplate,
                                                    std::stop_token stop) const
{
    if (!std::all_of(segments.cbegin(), segments.cend(), isPathSegment))
        co_return invalidId(u"extension type"_s);
    net::HttpRequest request =
        armRequest("GET", armUrl(m_endpoint, path, apiversion::kCompute), std::move(pathTemplate));
    Result<QList<QString>> found =
        co_await listPages<QString>(m_arm, std::move(request), &nameFrom, std::move(stop));
    if (!found && found.error().kind == ErrorKind::NotFound)
        co_return QStringList();
    if (found) {
        std::sort(found->begin(), found->end(),
                  [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    }
    co_return found;
}

Task<Result<QStringList>> ExtensionCatalogue::publishers(QString subscription, QString location,
                                                         std::stop_token stop) const
{
    QString path = kPublishers.arg(subscription, location);
    QStringList segments { std::move(subscription), std::move(location) };
    QString pathTemplate = kPublishers.arg(u"{id}"_s, u"{location}"_s);
    const Result<QStringList> found =
        co_await names(std::move(segments), std::move(path), std::move(pathTemplate), std::move(stop));
    co_return found;
}

Task<Result<QStringList>> ExtensionCatalogue::types(QString subscription, QString location, QString publisher,
                                                    std::stop_token stop) const
{
    QString path = kPublishers.arg(subscription, location) + kTypes.arg(publisher);
    QStringList segments { std::move(subscription), std::move(location), std::move(publisher) };
    QString pathTemplate = kPublishers.arg(u"{id}"_s, u"{location}"_s) + kTypes.arg(u"{publisher}"_s);
    const Result<QStringList> found =
        co_await names(std::move(segments), std::move(path), std::move(pathTemplate), std::move(stop));
    co_return found;
}

Task<Result<OsType>> ExtensionCatalogue::systemOf(QString subscription, QString location, QString publisher,
                                                  QString type, QString version, std::stop_token stop) const
{
    const QStringList segments { subscription, location, publisher, type, version };
    if (!std::all_of(segments.cbegin(), segments.cend(), isPathSegment))
        co_return invalidId(u"extension version"_s);
    const QString path = kPublishers.arg(subscription, location) + kTypes.arg(publisher)
        + u"/%1/versions/%2"_s.arg(type, version);
    net::HttpRequest request =
        armRequest("GET", armUrl(m_endpoint, path, apiversion::kCompute),
                   kPublishers.arg(u"{id}"_s, u"{location}"_s) + kTypes.arg(u"{publisher}"_s)
                       + u"/{type}/versions/{version}"_s);
    const Result<OsType> found = co_await fetchOne(m_arm, std::move(request), &systemFrom, std::move(stop));
    co_return found;
}

} // namespace slipway::azure

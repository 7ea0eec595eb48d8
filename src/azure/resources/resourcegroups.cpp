// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/resources/resourcegroups.h"

#include "azure/arm/armjson.h"
#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"
#include "azure/arm/longrunning.h"
#include "azure/arm/paging.h"
#include "azure/arm/removal.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

const auto kGroups = u"/subscriptions/%1/resourcegroups"_s;
const auto kGroupTemplate = u"/subscriptions/{id}/resourcegroups/{name}"_s;
const auto kLocations = u"/subscriptions/%1/locations"_s;
constexpr int kNoContent = 204;
constexpr int kNotFound = 404;
/// A group goes with all that is in it, which takes long only when something is.
constexpr std::chrono::minutes kLongest { 60 };

ResourceGroup groupFrom(JsonReader json)
{
    return { .id = requiredId(json),
             .name = json.fieldIgnoringCase("name"_L1).string(),
             .location = json.fieldIgnoringCase("location"_L1).string() };
}

/// A location, without a name when it is none where something can be made.
Location locationFrom(JsonReader json)
{
    const JsonReader metadata = json.fieldIgnoringCase("metadata"_L1);
    const QString kind = metadata.fieldIgnoringCase("regionType"_L1).stringOr(u"Physical"_s);
    if (kind.compare("Physical"_L1, Qt::CaseInsensitive) != 0)
        return {};
    const QString name = json.fieldIgnoringCase("name"_L1).string();
    const QString category = metadata.fieldIgnoringCase("regionCategory"_L1).stringOr();
    return { .name = name,
             .displayName = json.fieldIgnoringCase("displayName"_L1).stringOr(name),
             .geography = metadata.fieldIgnoringCase("geographyGroup"_L1).stringOr(),
             .isRecommended = category.compare("Recommended"_L1, Qt::CaseInsensitive) == 0 };
}

/// The api-version of a resource's provider; empty for those that Slipway makes nothing of.
QLatin1StringView versionFor(const ArmId &resource)
{
    const QString type = resource.type();
    if (type.startsWith("Microsoft.Compute/"_L1, Qt::CaseInsensitive))
        return apiversion::kCompute;
    if (type.startsWith("Microsoft.Network/"_L1, Qt::CaseInsensitive))
        return apiversion::kNetwork;
    return {};
}

} // namespace

ResourceGroups::ResourceGroups(net::HttpTransport &arm, Clock &clock, QUrl endpoint)
    : m_arm(arm)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<QList<ResourceGroup>>> ResourceGroups::list(QString subscription, std::stop_token stop) const
{
    if (!isPathSegment(subscription))
        co_return invalidId(u"subscription"_s);
    net::HttpRequest request = armRequest(
        "GET", armUrl(m_endpoint, kGroups.arg(subscription), apiversion::kResources), kGroups.arg(u"{id}"_s));
    const Result<QList<ResourceGroup>> found =
        co_await listPages<ResourceGroup>(m_arm, std::move(request), &groupFrom, std::move(stop));
    co_return found;
}

Task<Result<QList<Location>>> ResourceGroups::locations(QString subscription, std::stop_token stop) const
{
    if (!isPathSegment(subscription))
        co_return invalidId(u"subscription"_s);
    net::HttpRequest request =
        armRequest("GET", armUrl(m_endpoint, kLocations.arg(subscription), apiversion::kSubscriptions),
                   kLocations.arg(u"{id}"_s));
    Result<QList<Location>> found =
        co_await listPages<Location>(m_arm, std::move(request), &locationFrom, std::move(stop));
    if (found)
        found->removeIf([](const Location &one) { return one.name.isEmpty(); });
    co_return found;
}

Task<Result<bool>> ResourceGroups::exists(QString subscription, QString name, std::stop_token stop) const
{
    if (!isPathSegment(subscription) || !isPathSegment(name))
        co_return invalidId(u"resource group"_s);
    const QString path = kGroups.arg(subscription) + u'/' + name;
    net::HttpRequest request =
        armRequest("HEAD", armUrl(m_endpoint, path, apiversion::kResources), kGroupTemplate);
    const Result<net::HttpResponse> response = co_await m_arm.send(std::move(request), std::move(stop));
    if (!response)
        co_return response.error();
    if (response->status == kNoContent)
        co_return true;
    if (response->status == kNotFound)
        co_return false;
    co_return armError(*response, path);
}

Task<Result<ResourceGroup>> ResourceGroups::create(QString subscription, QString name, QString location,
                                                   std::stop_token stop) const
{
    if (!isPathSegment(subscription) || !isPathSegment(name))
        co_return invalidId(u"resource group"_s);
    const QString path = kGroups.arg(subscription) + u'/' + name;
    net::HttpRequest request = armRequest("PUT", armUrl(m_endpoint, path, apiversion::kResources),
                                          kGroupTemplate, QJsonObject { { u"location"_s, location } });
    const Result<ResourceGroup> made =
        co_await fetchOne(m_arm, std::move(request), &groupFrom, std::move(stop));
    co_return made;
}

Task<Result<QList<ArmId>>> ResourceGroups::contents(ArmId group, std::stop_token stop) const
{
    if (group.isEmpty() || group.resourceGroup().isEmpty())
        co_return invalidId(u"resource group"_s);
    net::HttpRequest request =
        armRequest("GET", armUrl(m_endpoint, group.text() + u"/resources"_s, apiversion::kResources),
                   kGroupTemplate + u"/resources"_s);
    const Result<QList<ArmId>> found =
        co_await listPages<ArmId>(m_arm, std::move(request), &requiredId, std::move(stop));
    co_return found;
}

Task<Result<bool>> ResourceGroups::removeIfEmpty(ArmId group, std::stop_token stop) const
{
    const Result<QList<ArmId>> found = co_await contents(group, stop);
    if (!found && found.error().kind == ErrorKind::NotFound)
        co_return true;
    if (!found)
        co_return found.error();
    if (!found->isEmpty())
        co_return false;
    net::HttpRequest request =
        armRequest("DELETE", armUrl(m_endpoint, group.text(), apiversion::kResources), kGroupTemplate);
    const Result<> removed = co_await azure::removeResource(m_arm, m_clock, std::move(request),
                                                            { .longest = kLongest }, std::move(stop));
    if (!removed)
        co_return removed.error();
    co_return true;
}

Task<Result<>> ResourceGroups::removeResource(ArmId resource, std::stop_token stop) const
{
    const QLatin1StringView version = versionFor(resource);
    if (resource.isEmpty() || version.isEmpty())
        co_return invalidId(u"resource"_s);
    net::HttpRequest request = armRequest("DELETE", armUrl(m_endpoint, resource.text(), version),
                                          u"/{group}/providers/"_s + resource.type() + u"/{name}"_s);
    const Result<> removed = co_await azure::removeResource(m_arm, m_clock, std::move(request),
                                                            { .longest = kLongest }, std::move(stop));
    co_return removed;
}

} // namespace slipway::azure

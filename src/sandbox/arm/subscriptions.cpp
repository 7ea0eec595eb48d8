// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/answers.h"
#include "sandbox/arm/service.h"

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    const char *name;
    const char *display;
    const char *geography;
    const char *latitude;
    const char *longitude;
    const char *city;
    const char *pair;
};

constexpr std::array kPlaces = {
    Place { "westeurope", "West Europe", "Europe", "52.3667", "4.9", "Netherlands", "northeurope" },
    Place { "northeurope", "North Europe", "Europe", "53.3478", "-6.2597", "Ireland", "westeurope" },
    Place { "francecentral", "France Central", "Europe", "46.3772", "2.373", "Paris", "westeurope" },
    Place { "westus", "West US", "US", "37.783", "-122.417", "California", "eastus2" },
    Place { "eastus2", "East US 2", "US", "36.6681", "-78.3889", "Virginia", "westus" },
    Place { "japaneast", "Japan East", "Asia Pacific", "35.68", "139.77", "Tokyo, Saitama", "japaneast" },
};

QJsonObject locationJson(const QString &subscription, const Place &place)
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    const auto id = [&](const char *name) {
        return u"/subscriptions/%1/locations/%2"_s.arg(subscription, text(name));
    };
    return { { u"id"_s, id(place.name) },
             { u"name"_s, text(place.name) },
             { u"type"_s, u"Region"_s },
             { u"displayName"_s, text(place.display) },
             { u"regionalDisplayName"_s, u"(%1) %2"_s.arg(text(place.geography), text(place.display)) },
             { u"metadata"_s,
               QJsonObject { { u"regionType"_s, u"Physical"_s },
                             { u"regionCategory"_s, u"Recommended"_s },
                             { u"geographyGroup"_s, text(place.geography) },
                             { u"latitude"_s, text(place.latitude) },
                             { u"longitude"_s, text(place.longitude) },
                             { u"physicalLocation"_s, text(place.city) },
                             { u"pairedRegion"_s,
                               QJsonArray { QJsonObject { { u"name"_s, text(place.pair) },
                                                          { u"id"_s, id(place.pair) } } } } } } };
}

QJsonObject subscriptionJson(const World &world, const Subscription &subscription)
{
    return { { u"id"_s, u"/subscriptions/"_s + subscription.id },
             { u"subscriptionId"_s, subscription.id },
             { u"tenantId"_s, subscription.tenant.isEmpty() ? world.tenantId : subscription.tenant },
             { u"displayName"_s, subscription.displayName },
             { u"state"_s, u"Enabled"_s },
             { u"subscriptionPolicies"_s,
               QJsonObject { { u"locationPlacementId"_s, u"Public_2014-09-01"_s },
                             { u"quotaId"_s, u"PayAsYouGo_2014-09-01"_s },
                             { u"spendingLimit"_s, u"Off"_s } } },
             { u"authorizationSource"_s, u"RoleBased"_s },
             { u"managedByTenants"_s, QJsonArray() } };
}

QJsonObject groupJson(const ResourceGroup &group)
{
    QJsonObject json { { u"id"_s, group.id },
                       { u"name"_s, group.name },
                       { u"type"_s, u"Microsoft.Resources/resourceGroups"_s },
                       { u"location"_s, group.location },
                       { u"properties"_s, QJsonObject { { u"provisioningState"_s, u"Succeeded"_s } } } };
    if (!group.tags.isEmpty())
        json.insert(u"tags"_s, group.tags);
    return json;
}

QJsonObject providerJson(const QString &subscription, QLatin1StringView space)
{
    const QStringList types = space == "Microsoft.Compute"_L1
        ? QStringList { u"virtualMachines"_s, u"virtualMachines/extensions"_s, u"locations/publishers"_s }
        : QStringList { u"networkInterfaces"_s, u"publicIPAddresses"_s, u"networkSecurityGroups"_s,
                        u"virtualNetworks"_s };
    QJsonArray rows;
    for (const QString &type : types) {
        rows.append(QJsonObject {
            { u"resourceType"_s, type },
            { u"locations"_s, QJsonArray { u"West Europe"_s, u"North Europe"_s, u"West US"_s } },
            { u"apiVersions"_s, QJsonArray { u"2024-07-01"_s, u"2024-05-01"_s, u"2022-08-01"_s } } });
    }
    return { { u"id"_s, u"/subscriptions/%1/providers/%2"_s.arg(subscription, space) },
             { u"namespace"_s, QString(space) },
             { u"registrationPolicy"_s, u"RegistrationRequired"_s },
             { u"registrationState"_s, u"Registered"_s },
             { u"resourceTypes"_s, rows } };
}

QJsonObject tenantJson(const QString &id, const QString &name, const QString &domain)
{
    return { { u"id"_s, u"/tenants/"_s + id },
             { u"tenantId"_s, id },
             { u"displayName"_s, name },
             { u"defaultDomain"_s, domain },
             { u"domains"_s, QJsonArray { domain } },
             { u"tenantCategory"_s, u"Home"_s },
             { u"countryCode"_s, u"NL"_s },
             { u"country"_s, u"Netherlands"_s },
             { u"tenantType"_s, u"AAD"_s } };
}

HttpResponse tenants(const World &world, const ArmCall &call)
{
    QJsonArray rows { tenantJson(world.tenantId, world.tenantName, world.domain) };
    if (world.guests.contains(call.user))
        rows.append(tenantJson(world.partnerId, world.partnerName, world.partnerDomain));
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

HttpResponse subscriptions(const World &world, const ArmCall &call)
{
    const QString tenant = call.tenant == world.partnerId ? call.tenant : QString();
    QJsonArray rows;
    for (const Subscription &subscription : world.subscriptions) {
        if (subscription.tenant == tenant && !world.newcomers.contains(call.user))
            rows.append(subscriptionJson(world, subscription));
    }
    return HttpResponse::json(
        200,
        { { u"value"_s, rows },
          { u"count"_s, QJsonObject { { u"type"_s, u"Total"_s }, { u"value"_s, rows.size() } } } });
}

HttpResponse subscription(const World &world, const ArmCall &call)
{
    const auto found =
        std::find_if(world.subscriptions.begin(), world.subscriptions.end(), [&call](const auto &row) {
            return row.id.compare(call.parameter(u"sub"_s), Qt::CaseInsensitive) == 0;
        });
    return HttpResponse::json(200, subscriptionJson(world, *found));
}

HttpResponse locations(const ArmCall &call)
{
    QJsonArray rows;
    for (const Place &place : kPlaces)
        rows.append(locationJson(call.parameter(u"sub"_s), place));
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

HttpResponse groups(const World &world, const ArmCall &call)
{
    const QString prefix = u"/subscriptions/%1/"_s.arg(call.parameter(u"sub"_s)).toLower();
    QJsonArray rows;
    for (auto at = world.groups.lower_bound(prefix); at != world.groups.end() && at->first.startsWith(prefix);
         ++at)
        rows.append(groupJson(at->second));
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

HttpResponse putGroup(World &world, const ArmCall &call)
{
    const QString name = call.parameter(u"name"_s);
    const QString id = u"/subscriptions/%1/resourceGroups/%2"_s.arg(call.parameter(u"sub"_s).toLower(), name);
    const QString location = call.body.value(u"location"_s).toString();
    if (location.isEmpty())
        return armError(400, u"LocationRequired"_s,
                        u"The location property is required for this definition."_s);
    const auto [at, isNew] = world.groups.try_emplace(
        id.toLower(), ResourceGroup { .id = id, .name = name, .location = location });
    at->second.tags = call.body.value(u"tags"_s).toObject();
    return HttpResponse::json(isNew ? 201 : 200, groupJson(at->second));
}

HttpResponse provider(const ArmCall &call)
{
    const QString space = call.parameter(u"namespace"_s);
    for (const auto known : { "Microsoft.Compute"_L1, "Microsoft.Network"_L1 }) {
        if (space.compare(known, Qt::CaseInsensitive) == 0)
            return HttpResponse::json(200, providerJson(call.parameter(u"sub"_s), known));
    }
    return armError(404, u"InvalidResourceNamespace"_s,
                    u"The resource namespace '%1' is invalid."_s.arg(space));
}

} // namespace

void addSubscriptionRoutes(ArmRouter &router, ArmContext &context)
{
    World &world = context.world;
    router.add("GET", u"/tenants"_s, [&world](const ArmCall &call) { return tenants(world, call); });
    router.add("GET", u"/subscriptions"_s,
               [&world](const ArmCall &call) { return subscriptions(world, call); });
    router.add("GET", u"/subscriptions/{sub}"_s,
               [&world](const ArmCall &call) { return subscription(world, call); });
    router.add("GET", u"/subscriptions/{sub}/locations"_s, locations);
    router.add("GET", u"/subscriptions/{sub}/resourcegroups"_s,
               [&world](const ArmCall &call) { return groups(world, call); });
    router.add("GET", u"/subscriptions/{sub}/resourcegroups/{group}"_s, [&world](const ArmCall &call) {
        return HttpResponse::json(200, groupJson(*findById(world.groups, call.scope())));
    });
    router.add("HEAD", u"/subscriptions/{sub}/resourcegroups/{name}"_s, [&world](const ArmCall &call) {
        const QString id =
            u"/subscriptions/%1/resourceGroups/%2"_s.arg(call.parameter(u"sub"_s), call.parameter(u"name"_s));
        return HttpResponse { .status = findById(world.groups, id) ? 204 : 404 };
    });
    router.add("PUT", u"/subscriptions/{sub}/resourcegroups/{name}"_s,
               [&world](const ArmCall &call) { return putGroup(world, call); });
    router.add("GET", u"/subscriptions/{sub}/providers"_s, [](const ArmCall &call) {
        const QString sub = call.parameter(u"sub"_s);
        return HttpResponse::json(200,
                                  { { u"value"_s,
                                      QJsonArray { providerJson(sub, "Microsoft.Compute"_L1),
                                                   providerJson(sub, "Microsoft.Network"_L1) } } });
    });
    router.add("GET", u"/subscriptions/{sub}/providers/{namespace}"_s, provider);
    router.add("POST", u"/subscriptions/{sub}/providers/{namespace}/register"_s, provider);
}

void addOperationRoutes(ArmRouter &router, ArmContext &context)
{
    Operations &operations = context.operations;
    const auto read = [&operations](const ArmCall &call, bool isMonitor) {
        const QString self = call.base.chopped(1) + QString::fromLatin1(call.request.target);
        const QString id = call.parameter(u"operation"_s);
        if (auto answer = operations.read(id, call.parameter(u"namespace"_s), isMonitor, self))
            return *answer;
        return armError(404, u"NotFound"_s, u"The entity was not found in this Azure location."_s);
    };
    const QString stem = u"/subscriptions/{sub}/providers/{namespace}/locations/{location}"_s;
    router.add("GET", stem + u"/operations/{operation}"_s, [read](const ArmCall &call) {
        return read(call, call.request.query(u"monitor").value_or(QString()).toLower() == u"true");
    });
    router.add("GET", stem + u"/operationResults/{operation}"_s,
               [read](const ArmCall &call) { return read(call, true); });
}

} // namespace slipway::sandbox

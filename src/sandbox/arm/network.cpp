// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/networkjson.h"
#include "sandbox/arm/paging.h"
#include "sandbox/arm/service.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The three reads that every kind of network resource has: list of the subscription, list of the group, get.
template <typename Map, typename Json>
void addReads(ArmRouter &router, const ArmContext &context, Map &map, const QString &type, Json json)
{
    const QString path = u"/providers/Microsoft.Network/"_s + type;
    const QString marker = u"/providers/microsoft.network/%1/"_s.arg(type.toLower());
    const QString group = u"/subscriptions/{sub}/resourceGroups/{group}"_s;
    const auto list = [&context, &map, json, marker](const ArmCall &call, const QString &prefix) {
        QJsonArray rows;
        const QString last = walkPage(
            map, pageRequest(call, prefix, context.pageSize),
            [&marker](const QString &id, const auto &) { return id.contains(marker); },
            [&](const auto &row) { rows.append(json(context.world, row, call)); });
        return pageAnswer(call, rows, last);
    };
    router.add("GET", u"/subscriptions/{sub}"_s + path, [list](const ArmCall &call) {
        return list(call, u"/subscriptions/%1/"_s.arg(call.parameter(u"sub"_s)));
    });
    router.add("GET", group + path, [list](const ArmCall &call) { return list(call, call.scope() + u'/'); });
    router.add("GET", group + path + u"/{name}"_s, [&context, &map, json, path, type](const ArmCall &call) {
        const auto *found = findById(map, call.scope() + path + u'/' + call.parameter(u"name"_s));
        if (!found)
            return resourceNotFound(u"Microsoft.Network/"_s + type, call.parameter(u"name"_s),
                                    call.parameter(u"group"_s));
        return HttpResponse::json(200, json(context.world, *found, call));
    });
}

/// Here there is nobody but ourselves who could have a label.
HttpResponse labelAvailability(const World &world, const ArmCall &call)
{
    const QString label = call.request.query(u"domainNameLabel").value_or(QString());
    if (label.isEmpty()) {
        return armError(400, u"InvalidDomainNameLabel"_s,
                        u"The domain name label is missing or not fit for a name."_s);
    }
    const bool isTaken = isLabelTaken(world, label, call.parameter(u"location"_s), {});
    return HttpResponse::json(200, { { u"available"_s, !isTaken } });
}

} // namespace

void addNetworkRoutes(ArmRouter &router, ArmContext &context)
{
    World &world = context.world;
    router.add(
        "GET",
        u"/subscriptions/{sub}/providers/Microsoft.Network/locations/{location}/CheckDnsNameAvailability"_s,
        [&world](const ArmCall &call) { return labelAvailability(world, call); });
    addReads(router, context, world.nics, u"networkInterfaces"_s,
             [](World &all, const NetworkInterface &nic, const ArmCall &call) {
                 return nicJson(all, nic, call.expands(u"publicIPAddress"));
             });
    addReads(
        router, context, world.addresses, u"publicIPAddresses"_s,
        [](World &all, const PublicAddress &address, const ArmCall &) { return addressJson(all, address); });
    addReads(router, context, world.securityGroups, u"networkSecurityGroups"_s,
             [](World &all, const SecurityGroup &group, const ArmCall &) {
                 return securityGroupJson(all, group);
             });
    addReads(
        router, context, world.networks, u"virtualNetworks"_s,
        [](World &all, const VirtualNetwork &network, const ArmCall &) { return networkJson(all, network); });
    router.add(
        "GET",
        u"/subscriptions/{sub}/resourceGroups/{group}/providers/Microsoft.Network/virtualNetworks/{name}/subnets/{subnet}"_s,
        [&world](const ArmCall &call) {
            const auto *network = findById(world.networks,
                                           call.scope() + u"/providers/Microsoft.Network/virtualNetworks/"_s
                                               + call.parameter(u"name"_s));
            if (!network
                || network->subnetName.compare(call.parameter(u"subnet"_s), Qt::CaseInsensitive) != 0)
                return armError(404, u"NotFound"_s, u"Resource %1 not found."_s.arg(call.request.path()));
            return HttpResponse::json(200, subnetJson(world, *network));
        });
}

} // namespace slipway::sandbox

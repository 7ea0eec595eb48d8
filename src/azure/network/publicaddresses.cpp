// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/network/publicaddresses.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"
#include "azure/arm/longrunning.h"
#include "azure/network/networkjson.h"

#include <QJsonDocument>

#include <array>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAddressTemplate = "/{group}/providers/Microsoft.Network/publicIPAddresses/{name}"_L1;
constexpr auto kInterfaceTemplate = "/{group}/providers/Microsoft.Network/networkInterfaces/{name}"_L1;
constexpr auto kProperties = "properties"_L1;
constexpr auto kDns = "dnsSettings"_L1;
constexpr auto kLabel = "domainNameLabel"_L1;
constexpr std::chrono::minutes kLongest { 30 };

/// The resource as Azure tells it, and what is understood of it.
struct Known
{
    PublicAddress address {};
    QJsonObject whole {};
};

Known knownFrom(JsonReader json)
{
    return { .address = publicAddressFrom(json),
             .whole = QJsonDocument::fromJson(json.toCompactJson()).object() };
}

/// What only Azure says of an address does not go back to it.
QJsonObject body(QJsonObject whole, const AddressChoice &choice)
{
    static constexpr std::array told = { "provisioningState"_L1, "resourceGuid"_L1, "ipConfiguration"_L1 };
    whole.remove("etag"_L1);
    QJsonObject properties = whole.value(kProperties).toObject();
    for (const QLatin1StringView name : told)
        properties.remove(name);
    properties.insert("publicIPAllocationMethod"_L1, choice.isStatic ? u"Static"_s : u"Dynamic"_s);
    QJsonObject dns = properties.value(kDns).toObject();
    dns.remove("fqdn"_L1); // follows from the label
    if (choice.label.isEmpty())
        dns.remove(kLabel);
    else
        dns.insert(kLabel, choice.label);
    if (dns.isEmpty())
        properties.remove(kDns);
    else
        properties.insert(kDns, dns);
    whole.insert(kProperties, properties);
    return whole;
}

} // namespace

PublicAddresses::PublicAddresses(net::HttpTransport &arm, Clock &clock, QUrl endpoint)
    : m_arm(arm)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<PublicAddress>> PublicAddresses::ofInterface(ArmId networkInterface, std::stop_token stop) const
{
    if (networkInterface.isEmpty())
        co_return invalidId(u"network interface"_s);
    net::HttpRequest request = armRequest(
        "GET", armUrl(m_endpoint, networkInterface.text(), apiversion::kNetwork), kInterfaceTemplate);
    const Result<NetworkInterface> found = co_await fetchOne(m_arm, std::move(request), &interfaceFrom, stop);
    if (!found)
        co_return found.error();
    if (found->publicAddress.isEmpty()) {
        co_return Error { .kind = ErrorKind::NotFound,
                          .code = u"address.none"_s,
                          .subject = networkInterface.name() };
    }
    request = armRequest("GET", armUrl(m_endpoint, found->publicAddress.text(), apiversion::kNetwork),
                         kAddressTemplate);
    const Result<PublicAddress> address =
        co_await fetchOne(m_arm, std::move(request), &publicAddressFrom, std::move(stop));
    co_return address;
}

Task<Result<PublicAddress>> PublicAddresses::choose(ArmId address, AddressChoice before, AddressChoice after,
                                                    std::stop_token stop) const
{
    if (address.isEmpty())
        co_return invalidId(u"public address"_s);
    const QUrl url = armUrl(m_endpoint, address.text(), apiversion::kNetwork);
    net::HttpRequest request = armRequest("GET", url, kAddressTemplate);
    const Result<Known> known = co_await fetchOne(m_arm, std::move(request), &knownFrom, stop);
    if (!known)
        co_return known.error();
    if (known->address.choice == after)
        co_return known->address;
    if (known->address.choice != before) {
        co_return Error { .kind = ErrorKind::Conflict,
                          .code = u"address.changed"_s,
                          .subject = address.name() };
    }
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    request = armRequest("PUT", url, kAddressTemplate, body(known->whole, after));
    LongRunning operation(m_arm, m_clock, { .longest = kLongest });
    LongRunning::Resumable nobody;
    const Result<OperationOutcome> outcome =
        co_await operation.run(std::move(request), std::move(nobody), std::stop_token());
    if (!outcome)
        co_return outcome.error();
    co_return decodeAnswer(outcome->finalBody, address.text(), &publicAddressFrom);
}

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/host.h"

#include <QJsonArray>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

namespace key {
constexpr auto kId = "id"_L1;
constexpr auto kName = "name"_L1;
constexpr auto kEndpoint = "endpoint"_L1;
constexpr auto kIdentity = "identity"_L1;
constexpr auto kAuthority = "authority"_L1;
constexpr auto kMachine = "machine"_L1;
constexpr auto kAlsoTrusted = "alsoTrusted"_L1;
constexpr auto kAccessUntil = "accessUntil"_L1;
constexpr auto kKeyOnMachine = "keyOnMachine"_L1;
constexpr auto kSetUpBy = "setUpBy"_L1;
} // namespace key

} // namespace

Result<Host> Host::fromJson(JsonReader json)
{
    Host host;
    host.id = HostId(json[key::kId].string());
    host.name = json[key::kName].string();
    host.identityId = json[key::kIdentity].stringOr();
    host.authorityId = json[key::kAuthority].stringOr();
    host.machineId = json[key::kMachine].stringOr();
    host.alsoTrusted = json[key::kAlsoTrusted].stringsOr();
    host.accessUntil = QDateTime::fromString(json[key::kAccessUntil].stringOr(), Qt::ISODate).toUTC();
    host.keyOnMachine = json[key::kKeyOnMachine].booleanOr();
    host.setUpBy = json[key::kSetUpBy].stringOr();
    const JsonReader endpoint = json[key::kEndpoint];
    const Result<Endpoint> parsed = Endpoint::parse(endpoint.string());
    if (!parsed)
        endpoint.fail(parsed.error().detail);
    else
        host.endpoint = *parsed;
    if (host.id.isEmpty())
        json[key::kId].fail(u"is empty"_s);
    return json.finish(std::move(host));
}

QJsonObject Host::toJson() const
{
    QJsonObject json { { key::kId, id.text() },
                       { key::kName, name },
                       { key::kEndpoint, endpoint.toString() } };
    const auto addUnlessEmpty = [&json](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    addUnlessEmpty(key::kIdentity, identityId);
    addUnlessEmpty(key::kAuthority, authorityId);
    addUnlessEmpty(key::kMachine, machineId);
    addUnlessEmpty(key::kSetUpBy, setUpBy);
    if (!alsoTrusted.isEmpty())
        json.insert(key::kAlsoTrusted, QJsonArray::fromStringList(alsoTrusted));
    if (accessUntil.isValid())
        json.insert(key::kAccessUntil, accessUntil.toUTC().toString(Qt::ISODate));
    if (keyOnMachine)
        json.insert(key::kKeyOnMachine, true);
    return json;
}

} // namespace slipway::docker

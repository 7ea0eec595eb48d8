// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/sizes.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/paging.h"

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

const auto kSkus = u"/subscriptions/%1/providers/Microsoft.Compute/skus"_s;
const auto kUsages = u"/subscriptions/%1/providers/Microsoft.Compute/locations/%2/usages"_s;
constexpr auto kName = "name"_L1;

bool isSame(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/// One row of the list, which has disks and the like, too.
struct Sku
{
    bool isOffered = false; ///< a machine can have it here
    MachineSize size {};
};

/// A restriction of a whole location: the list was asked for one alone. Those of a zone leave the others.
bool isRestricted(JsonReader json)
{
    const QList<JsonReader> rows = json.fieldIgnoringCase("restrictions"_L1).items();
    return std::any_of(rows.cbegin(), rows.cend(), [](const JsonReader &row) {
        return isSame(row.fieldIgnoringCase("type"_L1).stringOr(), "Location"_L1);
    });
}

void readCapability(MachineSize &size, JsonReader json)
{
    const QString name = json.fieldIgnoringCase(kName).stringOr();
    const JsonReader field = json.fieldIgnoringCase("value"_L1);
    const QString value = field.stringOr();
    bool isNumber = true;
    if (isSame(name, "vCPUs"_L1))
        size.cores = value.toInt(&isNumber);
    else if (isSame(name, "MemoryGB"_L1))
        size.memoryGiB = value.toDouble(&isNumber);
    else if (isSame(name, "CpuArchitectureType"_L1))
        size.isArm64 = isSame(value, "Arm64"_L1);
    else if (isSame(name, "PremiumIO"_L1))
        size.takesPremiumDisks = isSame(value, "True"_L1);
    if (!isNumber)
        field.fail(u"is not a number"_s);
}

Sku skuFrom(JsonReader json)
{
    if (!isSame(json.fieldIgnoringCase("resourceType"_L1).stringOr(), "virtualMachines"_L1)
        || isRestricted(json))
        return {};
    Sku sku { .isOffered = true,
              .size = { .name = json.fieldIgnoringCase(kName).string(),
                        .family = json.fieldIgnoringCase("family"_L1).stringOr() } };
    const QList<JsonReader> capabilities = json.fieldIgnoringCase("capabilities"_L1).items();
    for (const JsonReader &one : capabilities)
        readCapability(sku.size, one);
    return sku;
}

Usage usageFrom(JsonReader json)
{
    return { .name = json.fieldIgnoringCase(kName).fieldIgnoringCase("value"_L1).string(),
             .current = json.fieldIgnoringCase("currentValue"_L1).integer(),
             .limit = json.fieldIgnoringCase("limit"_L1).integer() };
}

} // namespace

qint64 machinesLeft(const MachineSize &size, const QList<Usage> &usages, qint64 atMost)
{
    qint64 left = atMost;
    for (const Usage &usage : usages) {
        const bool isOfCores = isSame(usage.name, "cores"_L1)
            || (!size.family.isEmpty() && usage.name.compare(size.family, Qt::CaseInsensitive) == 0);
        if (isOfCores)
            left = std::min(left, usage.left() / std::max(1, size.cores));
        else if (isSame(usage.name, "virtualMachines"_L1))
            left = std::min(left, usage.left());
    }
    return left;
}

Sizes::Sizes(net::HttpTransport &arm, QUrl endpoint)
    : m_arm(arm)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<QList<MachineSize>>> Sizes::offered(QString subscription, QString location,
                                                std::stop_token stop) const
{
    if (!isPathSegment(subscription) || !isPathSegment(location) || location.contains(u'\''))
        co_return invalidId(u"location"_s);
    const QUrl url = armUrl(m_endpoint, kSkus.arg(subscription), apiversion::kSkus,
                            { { u"$filter"_s, u"location eq '%1'"_s.arg(location) } });
    net::HttpRequest request = armRequest("GET", url, kSkus.arg(u"{id}"_s));
    const Result<QList<Sku>> found =
        co_await listPages<Sku>(m_arm, std::move(request), &skuFrom, std::move(stop));
    if (!found)
        co_return found.error();
    QList<MachineSize> sizes;
    for (const Sku &sku : *found) {
        if (sku.isOffered)
            sizes.append(sku.size);
    }
    co_return sizes;
}

Task<Result<QList<Usage>>> Sizes::usages(QString subscription, QString location, std::stop_token stop) const
{
    if (!isPathSegment(subscription) || !isPathSegment(location))
        co_return invalidId(u"location"_s);
    net::HttpRequest request =
        armRequest("GET", armUrl(m_endpoint, kUsages.arg(subscription, location), apiversion::kCompute),
                   kUsages.arg(u"{id}"_s, u"{location}"_s));
    const Result<QList<Usage>> found =
        co_await listPages<Usage>(m_arm, std::move(request), &usageFrom, std::move(stop));
    co_return found;
}

} // namespace slipway::azure

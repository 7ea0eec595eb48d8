// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes that machines can have, how many of them are left, and what they cost.
#include "sandbox/arm/sizes.h"

#include "sandbox/arm/answers.h"
#include "sandbox/arm/service.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Size
{
    const char *name;
    const char *family;
    const char *familyName;
    int processors;
    const char *memory; ///< GB
    const char *architecture;
};
constexpr std::array kSizes = {
    Size { "Standard_B2s", "standardBSFamily", "Standard BS Family vCPUs", 2, "4", "x64" },
    Size { "Standard_D2s_v3", "standardDSv3Family", "Standard DSv3 Family vCPUs", 2, "8", "x64" },
    Size { "Standard_D2s_v5", "standardDSv5Family", "Standard DSv5 Family vCPUs", 2, "8", "x64" },
    Size { "Standard_D4s_v5", "standardDSv5Family", "Standard DSv5 Family vCPUs", 4, "16", "x64" },
    Size { "Standard_D4ps_v5", "standardDPSv5Family", "Standard DPSv5 Family vCPUs", 4, "16", "Arm64" },
    Size { "Standard_DS1_v2", "standardDSv2Family", "Standard DSv2 Family vCPUs", 1, "3.5", "x64" },
    Size { "Standard_E4s_v5", "standardESv5Family", "Standard ESv5 Family vCPUs", 4, "32", "x64" },
};

/// Nobody gets this size here, as happens where a location is full.
constexpr auto kRestrictedSize = "Standard_DS1_v2"_L1;
constexpr auto kRestrictedLocation = "westeurope"_L1;
/// Nothing is left of this family anywhere.
constexpr auto kUsedUpFamily = "standardDPSv5Family"_L1;
constexpr int kQuotaStep = 100; ///< quotas are round numbers
constexpr double kPricePerProcessor = 0.048; ///< of an hour, in any currency
constexpr double kWindowsFactor = 1.8;
constexpr double kSpotFactor = 0.2;

bool isSame(const QString &left, QLatin1StringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QJsonObject capability(const QString &name, const QString &value)
{
    return { { u"name"_s, name }, { u"value"_s, value } };
}

QJsonArray restrictionsOf(const QString &name, const QString &location)
{
    if (name != kRestrictedSize || location != kRestrictedLocation)
        return {};
    return { QJsonObject {
        { u"type"_s, u"Location"_s },
        { u"values"_s, QJsonArray { location } },
        { u"restrictionInfo"_s, QJsonObject { { u"locations"_s, QJsonArray { location } } } },
        { u"reasonCode"_s, u"NotAvailableForSubscription"_s } } };
}

QJsonObject sizeJson(const Size &size, const QString &location)
{
    const QString name = text(size.name);
    const QJsonObject info { { u"location"_s, location },
                             { u"zones"_s, QJsonArray { u"1"_s, u"2"_s, u"3"_s } } };
    const QJsonArray capabilities { capability(u"vCPUs"_s, QString::number(size.processors)),
                                    capability(u"MemoryGB"_s, text(size.memory)),
                                    capability(u"HyperVGenerations"_s, u"V1,V2"_s),
                                    capability(u"PremiumIO"_s, u"True"_s),
                                    capability(u"CpuArchitectureType"_s, text(size.architecture)) };
    return { { u"resourceType"_s, u"virtualMachines"_s },
             { u"name"_s, name },
             { u"tier"_s, u"Standard"_s },
             { u"size"_s, name.section(u'_', 1) },
             { u"family"_s, text(size.family) },
             { u"locations"_s, QJsonArray { location } },
             { u"locationInfo"_s, QJsonArray { info } },
             { u"capabilities"_s, capabilities },
             { u"restrictions"_s, restrictionsOf(name, location) } };
}

/// A kind of disk, which is in the same list.
QJsonObject diskJson(const QString &location)
{
    return { { u"resourceType"_s, u"disks"_s },
             { u"name"_s, u"Premium_LRS"_s },
             { u"tier"_s, u"Premium"_s },
             { u"size"_s, u"P10"_s },
             { u"locations"_s, QJsonArray { location } },
             { u"restrictions"_s, QJsonArray() } };
}

HttpResponse sizes(const ArmCall &call)
{
    // The only filter that there is: location eq 'westeurope'
    const QString wanted = call.request.query(u"$filter").value_or(QString()).section(u'\'', 1, 1);
    QJsonArray rows;
    for (const auto location :
         { "westeurope"_L1, "northeurope"_L1, "westus"_L1, "eastus2"_L1, "japaneast"_L1 }) {
        if (!wanted.isEmpty() && !isSame(wanted, location))
            continue;
        for (const Size &size : kSizes)
            rows.append(sizeJson(size, location));
        rows.append(diskJson(location));
    }
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

QJsonObject usageRow(const QString &name, const QString &shown, int current, int limit)
{
    return {
        { u"unit"_s, u"Count"_s },
        { u"currentValue"_s, current },
        { u"limit"_s, limit },
        { u"name"_s, QJsonObject { { u"value"_s, name }, { u"localizedValue"_s, shown } } },
    };
}

/// A quota that leaves something.
int roomy(int current)
{
    return (current / kQuotaStep + 1) * kQuotaStep + kQuotaStep;
}

HttpResponse usages(const World &world, const ArmCall &call)
{
    QMap<QString, int> used;
    int machines = 0;
    int cores = 0;
    for (const auto &[key, machine] : world.machines) {
        if (machine.location.compare(call.parameter(u"location"_s), Qt::CaseInsensitive) != 0)
            continue;
        ++machines;
        const QString &wanted = machine.size;
        const auto *const size = std::find_if(kSizes.begin(), kSizes.end(), [&wanted](const Size &one) {
            return isSame(wanted, QLatin1StringView(one.name));
        });
        if (size == kSizes.end())
            continue;
        cores += size->processors;
        used[text(size->family)] += size->processors;
    }
    QJsonArray rows { usageRow(u"cores"_s, u"Total Regional vCPUs"_s, cores, roomy(cores)),
                      usageRow(u"virtualMachines"_s, u"Virtual Machines"_s, machines, roomy(machines)) };
    QStringList told;
    for (const Size &size : kSizes) {
        const QString family = text(size.family);
        if (told.contains(family))
            continue;
        told.append(family);
        const int current = used.value(family);
        const int limit = family == kUsedUpFamily ? current : roomy(current);
        rows.append(usageRow(family, text(size.familyName), current, limit));
    }
    return HttpResponse::json(200, { { u"value"_s, rows } });
}

/// 'value' of "name eq 'value'" in a filter.
QString filtered(const QString &filter, const QString &name)
{
    const QRegularExpression expression(name + u"\\s+eq\\s+'([^']*)'"_s);
    return expression.match(filter).captured(1);
}

struct PriceKind
{
    QString product {};
    QString sku {};
    double factor = 1;
};

} // namespace

HttpResponse retailPrices(const HttpRequest &request)
{
    const QString filter = request.query(u"$filter").value_or(QString());
    const QString wanted = filtered(filter, u"armSkuName"_s);
    const QString location = filtered(filter, u"armRegionName"_s);
    const QString currency = request.query(u"currencyCode").value_or(u"USD"_s).remove(u'\'');
    QJsonArray rows;
    for (const Size &size : kSizes) {
        if (text(size.name) != wanted || location.isEmpty())
            continue;
        const QString series = u"Virtual Machines %1 Series"_s.arg(text(size.name).section(u'_', 1, 1));
        const QString meter = text(size.name).section(u'_', 1).replace(u'_', u' ');
        const double hour = size.processors * kPricePerProcessor;
        for (const PriceKind &kind :
             { PriceKind { series + u" Windows"_s, meter, kWindowsFactor },
               PriceKind { series, meter + u" Spot"_s, kSpotFactor }, PriceKind { series, meter } }) {
            rows.append(QJsonObject { { u"currencyCode"_s, currency },
                                      { u"retailPrice"_s, hour * kind.factor },
                                      { u"unitPrice"_s, hour * kind.factor },
                                      { u"armRegionName"_s, location },
                                      { u"meterName"_s, kind.sku },
                                      { u"productName"_s, kind.product },
                                      { u"skuName"_s, kind.sku },
                                      { u"serviceName"_s, u"Virtual Machines"_s },
                                      { u"unitOfMeasure"_s, u"1 Hour"_s },
                                      { u"type"_s, u"Consumption"_s },
                                      { u"armSkuName"_s, wanted } });
        }
    }
    return HttpResponse::json(200,
                              { { u"BillingCurrency"_s, currency },
                                { u"CustomerEntityType"_s, u"Retail"_s },
                                { u"Items"_s, rows },
                                { u"NextPageLink"_s, QJsonValue() },
                                { u"Count"_s, rows.size() } });
}

void addSizeRoutes(ArmRouter &router, ArmContext &context)
{
    const QString compute = u"/subscriptions/{sub}/providers/Microsoft.Compute"_s;
    router.add("GET", compute + u"/skus"_s, sizes);
    router.add("GET", compute + u"/locations/{location}/usages"_s,
               [&context](const ArmCall &call) { return usages(context.world, call); });
}

} // namespace slipway::sandbox

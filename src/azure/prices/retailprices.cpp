// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/prices/retailprices.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"

#include <QRegularExpression>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kVersion = "2023-01-01-preview"_L1;
const auto kPath = u"/api/retail/prices"_s;
const auto kFilter =
    u"serviceName eq 'Virtual Machines' and priceType eq 'Consumption' and armRegionName eq '%1' "
    "and armSkuName eq '%2'"_s;

/// Sizes, locations and currencies are words; anything else would be a filter of its own.
bool isWord(const QString &text)
{
    static const QRegularExpression word(u"\\A[A-Za-z0-9_.-]{1,64}\\z"_s);
    return word.match(text).hasMatch();
}

/// The list has Windows, spot and low-priority machines of the same size, too.
bool isPlainLinux(JsonReader row)
{
    const QString product = row["productName"_L1].stringOr();
    const QString sku = row["skuName"_L1].stringOr();
    return row["unitOfMeasure"_L1].stringOr() == "1 Hour"_L1 && row["type"_L1].stringOr() == "Consumption"_L1
        && !product.contains("Windows"_L1) && !product.contains("CloudServices"_L1)
        && !sku.contains("Spot"_L1) && !sku.contains("Low Priority"_L1);
}

std::optional<RetailPrice> priceFrom(JsonReader json)
{
    std::optional<RetailPrice> best;
    const QList<JsonReader> rows = json["Items"_L1].items();
    for (const JsonReader &row : rows) {
        if (!isPlainLinux(row))
            continue;
        const RetailPrice price { .perHour = row["retailPrice"_L1].number(),
                                  .currency = row["currencyCode"_L1].string() };
        if (price.perHour > 0 && (!best || price.perHour < best->perHour))
            best = price;
    }
    return best;
}

} // namespace

RetailPrices::RetailPrices(net::HttpTransport &plain, QUrl service)
    : m_plain(plain)
    , m_service(std::move(service))
{
}

Task<Result<std::optional<RetailPrice>>> RetailPrices::ofSize(QString size, QString location,
                                                              QString currency, std::stop_token stop) const
{
    if (!isOn())
        co_return std::optional<RetailPrice>();
    if (!isWord(size) || !isWord(location) || !isWord(currency))
        co_return invalidId(u"size"_s);
    const QUrl url = armUrl(
        m_service, kPath, kVersion,
        { { u"currencyCode"_s, u'\'' + currency + u'\'' }, { u"$filter"_s, kFilter.arg(location, size) } });
    net::HttpRequest request = armRequest("GET", url, kPath);
    const Result<std::optional<RetailPrice>> found =
        co_await fetchOne(m_plain, std::move(request), &priceFrom, std::move(stop));
    co_return found;
}

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Resource Graph: one query over the resources of many subscriptions.
#include "sandbox/arm/answers.h"
#include "sandbox/arm/machinejson.h"
#include "sandbox/arm/networkjson.h"
#include "sandbox/arm/service.h"
#include "sandbox/graph/query.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <list>
#include <memory>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestPage = 1000;
constexpr int kQueriesPerWindow = 15;
constexpr qint64 kWindowMs = 5000;
constexpr qint64 kKeptMs = 60'000; ///< how long the pages after the first come from the same result
constexpr std::size_t kKeptResults = 2;

/// A resource as the table has it: types and groups in lower case.
QJsonObject row(const World &world, QJsonObject json)
{
    const QStringList parts = json.value(u"id"_s).toString().split(u'/');
    json.insert(u"type"_s, json.value(u"type"_s).toString().toLower());
    json.insert(u"subscriptionId"_s, parts.value(2));
    json.insert(u"resourceGroup"_s, parts.value(4).toLower());
    json.insert(u"tenantId"_s, world.tenantId);
    json.insert(u"kind"_s, QString());
    json.remove(u"etag"_s);
    for (const auto &name : { u"tags"_s, u"zones"_s, u"sku"_s, u"plan"_s, u"identity"_s }) {
        if (!json.contains(name))
            json.insert(name, QJsonValue());
    }
    return json;
}

QJsonObject machineRow(const World &world, const Machine &machine)
{
    QJsonObject json = machineJson(world, machine);
    const QJsonObject view = machineInstanceView(world, machine);
    QJsonObject shown { { u"powerState"_s, view.value(u"statuses"_s).toArray().last() } };
    for (const auto &key : { u"computerName"_s, u"osName"_s, u"osVersion"_s, u"hyperVGeneration"_s }) {
        if (view.contains(key))
            shown.insert(key, view.value(key));
    }
    QJsonObject properties = json.value(u"properties"_s).toObject();
    properties.insert(u"extended"_s, QJsonObject { { u"instanceView"_s, shown } });
    json.insert(u"properties"_s, properties);
    return row(world, json);
}

HttpResponse refusal(const QString &problem)
{
    const QJsonObject detail { { u"code"_s, u"InvalidQuery"_s }, { u"message"_s, problem } };
    return HttpResponse::json(400,
                              { { u"error"_s,
                                  QJsonObject { { u"code"_s, u"BadRequest"_s },
                                                { u"message"_s, u"The query is invalid."_s },
                                                { u"details"_s, QJsonArray { detail } } } } });
}

class ResourceGraph final
{
public:
    explicit ResourceGraph(World &world)
        : m_world(world)
    {
    }

    HttpResponse answer(const ArmCall &call);

private:
    struct Kept
    {
        QString key {};
        QList<QJsonObject> rows {};
        QElapsedTimer age {};
    };

    template <typename Map, typename Make>
    void eachOf(const Map &map, const QStringList &subscriptions, Make make,
                const std::function<void(const QJsonObject &)> &sink) const
    {
        for (const QString &subscription : subscriptions) {
            const QString prefix = u"/subscriptions/%1/"_s.arg(subscription.toLower());
            for (auto at = map.lower_bound(prefix); at != map.end() && at->first.startsWith(prefix); ++at)
                sink(make(at->second));
        }
    }
    RowSource tableOf(const QStringList &subscriptions) const;
    QStringList subscriptionsOf(const ArmCall &call) const;
    bool takeQuota(HttpResponse &answer);
    HttpResponse page(const QList<QJsonObject> &rows, const QJsonObject &options) const;

    World &m_world; // outlives this: both owned by the core
    std::list<Kept> m_kept;
    QElapsedTimer m_window;
    int m_used = 0;
};

RowSource ResourceGraph::tableOf(const QStringList &subscriptions) const
{
    return [this, subscriptions](const auto &wants, const auto &sink) {
        World &world = m_world;
        const auto plain = [&world](auto make) {
            return [&world, make](const auto &thing) { return row(world, make(world, thing)); };
        };
        if (wants(u"microsoft.compute/virtualmachines"_s)) {
            eachOf(
                world.machines, subscriptions,
                [&world](const Machine &one) { return machineRow(world, one); }, sink);
        }
        if (wants(u"microsoft.network/networkinterfaces"_s)) {
            eachOf(world.nics, subscriptions,
                   plain([](World &all, const NetworkInterface &nic) { return nicJson(all, nic, false); }),
                   sink);
        }
        if (wants(u"microsoft.network/publicipaddresses"_s))
            eachOf(world.addresses, subscriptions, plain(addressJson), sink);
        if (wants(u"microsoft.network/networksecuritygroups"_s))
            eachOf(world.securityGroups, subscriptions, plain(securityGroupJson), sink);
        if (wants(u"microsoft.network/virtualnetworks"_s))
            eachOf(world.networks, subscriptions, plain(networkJson), sink);
    };
}

/// Those that were named and exist; all when none were named.
QStringList ResourceGraph::subscriptionsOf(const ArmCall &call) const
{
    QStringList named;
    const QJsonArray given = call.body.value(u"subscriptions"_s).toArray();
    named.reserve(given.size());
    for (const auto &id : given)
        named.append(id.toString().toLower());
    QStringList found;
    for (const Subscription &subscription : std::as_const(m_world.subscriptions)) {
        if (named.isEmpty() || named.contains(subscription.id.toLower()))
            found.append(subscription.id);
    }
    return found;
}

/// Fifteen queries in five seconds, as the service gives everybody.
bool ResourceGraph::takeQuota(HttpResponse &answer)
{
    if (!m_window.isValid() || m_window.elapsed() >= kWindowMs) {
        m_window.start();
        m_used = 0;
    }
    const qint64 left = (kWindowMs - m_window.elapsed() + 999) / 1000;
    const bool isAllowed = m_used < kQueriesPerWindow;
    if (isAllowed)
        ++m_used;
    else
        answer = armError(429, u"RateLimiting"_s, u"Please retry after the quota has been reset."_s);
    answer.fields.add("x-ms-user-quota-remaining", QByteArray::number(kQueriesPerWindow - m_used));
    answer.fields.add("x-ms-user-quota-resets-after", "00:00:0" + QByteArray::number(left));
    if (!isAllowed)
        answer.fields.add("Retry-After", QByteArray::number(left));
    return isAllowed;
}

HttpResponse ResourceGraph::page(const QList<QJsonObject> &rows, const QJsonObject &options) const
{
    const QByteArray token = QByteArray::fromBase64(options.value(u"$skipToken"_s).toString().toLatin1());
    const int start = token.isEmpty() ? options.value(u"$skip"_s).toInt() : token.toInt();
    const int size = std::clamp(options.value(u"$top"_s).toInt(kLargestPage), 1, kLargestPage);
    const auto end = std::min<qsizetype>(rows.size(), start + size);
    QJsonArray data;
    for (qsizetype i = start; i < end; ++i)
        data.append(rows.at(i));
    // Without an id the service cannot tell where a page ends.
    const bool goesOn = end < rows.size() && rows.first().contains(u"id"_s);
    QJsonObject body { { u"totalRecords"_s, rows.size() },
                       { u"count"_s, data.size() },
                       { u"resultTruncated"_s, end < rows.size() && !goesOn ? u"true"_s : u"false"_s },
                       { u"facets"_s, QJsonArray() },
                       { u"data"_s, data } };
    if (goesOn)
        body.insert(u"$skipToken"_s, QString::fromLatin1(QByteArray::number(end).toBase64()));
    return HttpResponse::json(200, body);
}

HttpResponse ResourceGraph::answer(const ArmCall &call)
{
    HttpResponse quota;
    if (!takeQuota(quota))
        return quota;
    const QStringList subscriptions = subscriptionsOf(call);
    const QString text = call.body.value(u"query"_s).toString();
    const QJsonObject options = call.body.value(u"options"_s).toObject();
    const QString key = subscriptions.join(u',') + u'|' + text;
    m_kept.remove_if([](const Kept &kept) { return kept.age.elapsed() > kKeptMs; });
    auto kept =
        std::find_if(m_kept.begin(), m_kept.end(), [&key](const Kept &one) { return one.key == key; });
    if (kept != m_kept.end() && !options.contains(u"$skipToken"_s)) {
        m_kept.erase(kept);
        kept = m_kept.end();
    }
    if (kept == m_kept.end()) {
        QueryResult result = runQuery(text, tableOf(subscriptions));
        if (text.isEmpty() || !result.problem.isEmpty())
            return refusal(result.problem);
        m_kept.push_front({ .key = key, .rows = std::move(result.rows) });
        kept = m_kept.begin();
        kept->age.start();
        while (m_kept.size() > kKeptResults)
            m_kept.pop_back();
    }
    HttpResponse answer = page(kept->rows, options);
    for (const auto &[name, value] : quota.fields)
        answer.fields.add(name, value);
    return answer;
}

} // namespace

void addResourceGraphRoutes(ArmRouter &router, ArmContext &context)
{
    const auto graph = std::make_shared<ResourceGraph>(context.world);
    router.add("POST", u"/providers/Microsoft.ResourceGraph/resources"_s,
               [graph](const ArmCall &call) { return graph->answer(call); });
}

} // namespace slipway::sandbox

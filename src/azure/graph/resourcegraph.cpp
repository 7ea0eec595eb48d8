// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/graph/resourcegraph.h"

#include "azure/arm/armanswer.h"
#include "azure/arm/armjson.h"
#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"
#include "azure/compute/machinejson.h"
#include "base/async/inthreadpool.h"

#include <QJsonArray>
#include <QSet>
#include <QTime>

#include <algorithm>
#include <utility>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPath = ResourceGraph::kPath;
constexpr int kPageSize = 1000; ///< the most that it gives
constexpr auto kQuotaLeft = "x-ms-user-quota-remaining";
constexpr auto kQuotaResets = "x-ms-user-quota-resets-after";
constexpr qsizetype kMostSubscriptions = 1000; ///< that it takes in one query

/// The rows have the shape of a machine in ARM, so that one decoder reads both.
constexpr auto kQuery =
    "Resources | where type =~ 'microsoft.compute/virtualmachines'"
    " | extend nics=array_length(properties.networkProfile.networkInterfaces)"
    " | mv-expand nic=properties.networkProfile.networkInterfaces"
    " | where nics == 1 or nic.properties.primary =~ 'true' or isempty(nic)"
    " | project id, name, location, tags, properties, nicId=tolower(tostring(nic.id))"
    " | join kind=leftouter (Resources | where type =~ 'microsoft.network/networkinterfaces'"
    " | extend n=array_length(properties.ipConfigurations) | mv-expand c=properties.ipConfigurations"
    " | where n == 1 or c.properties.primary =~ 'true'"
    " | project nicId=tolower(id), privateIp=tostring(c.properties.privateIPAddress),"
    " ipId=tolower(tostring(c.properties.publicIPAddress.id))) on nicId"
    " | join kind=leftouter (Resources | where type =~ 'microsoft.network/publicipaddresses'"
    " | project ipId=tolower(id), publicIp=tostring(properties.ipAddress),"
    " dnsName=tostring(properties.dnsSettings.fqdn),"
    " allocation=tostring(properties.publicIPAllocationMethod)) on ipId"
    " | project-away nicId1, ipId1 | order by id asc"_L1;

struct GraphPage
{
    QList<SharedMachine> machines {};
    QString skipToken {};
};

SharedMachine graphMachineFrom(JsonReader row)
{
    SharedMachine shared = machineFrom(row).machine;
    Machine &machine = shared.edit();
    machine.power = powerFromCode(row.fieldIgnoringCase("properties"_L1)
                                      .fieldIgnoringCase("extended"_L1)
                                      .fieldIgnoringCase("instanceView"_L1)
                                      .fieldIgnoringCase("powerState"_L1)
                                      .fieldIgnoringCase("code"_L1)
                                      .stringOr());
    machine.privateAddress = row.fieldIgnoringCase("privateIp"_L1).stringOr();
    machine.publicAddress = row.fieldIgnoringCase("publicIp"_L1).stringOr();
    machine.dnsName = row.fieldIgnoringCase("dnsName"_L1).stringOr();
    machine.addressIsStatic =
        row.fieldIgnoringCase("allocation"_L1).stringOr().compare("Static"_L1, Qt::CaseInsensitive) == 0;
    return shared;
}

GraphPage pageFrom(JsonReader root)
{
    const JsonReader data = root.fieldIgnoringCase("data"_L1);
    if (data.isMissing())
        root.fail(u"is no table: it has no \"data\""_s);
    GraphPage page;
    for (const JsonReader &row : data.items())
        page.machines.append(graphMachineFrom(row));
    page.skipToken = root.fieldIgnoringCase("$skipToken"_L1).stringOr();
    return page;
}

/// How long to wait before the next query: until the quota is given anew ("00:00:05") where none is left.
std::chrono::seconds pauseAfter(const net::HttpHeaders &headers)
{
    bool isNumber = false;
    const int left = headers.value(kQuotaLeft).trimmed().toInt(&isNumber);
    if (!isNumber || left > 0)
        return std::chrono::seconds(0);
    const QString text = QString::fromLatin1(headers.value(kQuotaResets).trimmed());
    const QTime resets = QTime::fromString(text, u"hh:mm:ss"_s);
    const std::chrono::seconds pause(resets.isValid() ? QTime(0, 0).secsTo(resets) : 0);
    return std::min(pause, ResourceGraph::kLongestPause);
}

net::HttpRequest pageRequest(const QUrl &endpoint, const QStringList &subscriptions, const QString &skipToken)
{
    QJsonObject options { { u"$top"_s, kPageSize }, { u"resultFormat"_s, u"objectArray"_s } };
    if (!skipToken.isEmpty())
        options.insert(u"$skipToken"_s, skipToken);
    net::HttpRequest request = armRequest("POST", armUrl(endpoint, kPath, apiversion::kResourceGraph), kPath,
                                          { { u"subscriptions"_s, QJsonArray::fromStringList(subscriptions) },
                                            { u"query"_s, QString(kQuery) },
                                            { u"options"_s, options } });
    request.idempotent = true; // it only reads
    return request;
}

} // namespace

ResourceGraph::ResourceGraph(net::HttpTransport &arm, Clock &clock, QUrl endpoint)
    : m_arm(arm)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<>> ResourceGraph::machines(QStringList subscriptions,
                                       std::function<void(const QList<SharedMachine> &)> arrived,
                                       std::stop_token stop) const
{
    for (qsizetype done = 0; done < subscriptions.size(); done += kMostSubscriptions) {
        QStringList some = subscriptions.mid(done, kMostSubscriptions);
        const Result<> read = co_await table(std::move(some), arrived, stop);
        if (!read)
            co_return read.error();
    }
    co_return Result<>();
}

Task<Result<>> ResourceGraph::table(QStringList subscriptions,
                                    std::function<void(const QList<SharedMachine> &)> arrived,
                                    std::stop_token stop) const
{
    QString skipToken;
    QSet<QString> seen;
    for (;;) {
        net::HttpRequest request = pageRequest(m_endpoint, subscriptions, skipToken);
        const QString subject = subjectOf(request.url);
        const Result<net::HttpResponse> response = co_await m_arm.send(std::move(request), stop);
        if (!response)
            co_return response.error();
        if (!response->isSuccess())
            co_return armError(*response, subject);
        auto work = [body = response->body, subject] {
            return decodeAnswer<GraphPage>(body, subject, &pageFrom);
        };
        const Result<GraphPage> page = co_await inThreadPool(std::move(work));
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
        if (!page)
            co_return page.error();
        arrived(page->machines);
        skipToken = page->skipToken;
        if (skipToken.isEmpty())
            co_return Result<>();
        if (seen.contains(skipToken))
            co_return Error { .kind = ErrorKind::Protocol,
                              .code = u"paging.repeated"_s,
                              .subject = subject,
                              .detail = u"the table's next page is one that was already read"_s };
        seen.insert(skipToken);
        if (const std::chrono::seconds pause = pauseAfter(response->headers); pause.count() > 0)
            co_await m_clock.sleep(pause, stop);
    }
}

} // namespace slipway::azure

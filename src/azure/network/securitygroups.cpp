// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/network/securitygroups.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/fetch.h"
#include "azure/arm/longrunning.h"
#include "azure/arm/removal.h"
#include "azure/network/networkjson.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTemplate = "/{group}/providers/Microsoft.Network/networkSecurityGroups/{name}"_L1;
constexpr auto kRules = "securityRules"_L1;
constexpr int kLowestPriority = 100;
constexpr int kHighestPriority = 4096;
constexpr std::chrono::minutes kLongest { 30 };

QList<SecurityRule> rulesFrom(JsonReader group)
{
    const QList<JsonReader> rows = group.fieldIgnoringCase("properties"_L1).fieldIgnoringCase(kRules).items();
    QList<SecurityRule> rules;
    rules.reserve(rows.size());
    for (const JsonReader &json : rows)
        rules.append(securityRuleFrom(json));
    return rules;
}

/// What must not be left to defaults: an empty source could mean everybody.
bool isComplete(const SecurityRule &rule)
{
    const bool hasSources = !rule.sources.isEmpty() || !rule.sourceGroups.isEmpty();
    return hasSources && !rule.sources.contains(QString()) && !rule.destinationPorts.isEmpty()
        && !rule.destinationPorts.contains(QString()) && rule.priority >= kLowestPriority
        && rule.priority <= kHighestPriority;
}

} // namespace

SecurityGroups::SecurityGroups(net::HttpTransport &arm, Clock &clock, QUrl endpoint)
    : m_arm(arm)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
{
}

Task<Result<QList<SecurityRule>>> SecurityGroups::rules(ArmId group, std::stop_token stop) const
{
    if (group.isEmpty())
        co_return invalidId(u"security group"_s);
    net::HttpRequest request =
        armRequest("GET", armUrl(m_endpoint, group.text(), apiversion::kNetwork), kTemplate);
    const Result<QList<SecurityRule>> found =
        co_await fetchOne(m_arm, std::move(request), &rulesFrom, std::move(stop));
    co_return found;
}

Task<Result<SecurityRule>> SecurityGroups::putRule(ArmId group, SecurityRule rule, std::stop_token stop) const
{
    const ArmId id = group.child(kRules, rule.name);
    if (id.isEmpty())
        co_return invalidId(u"security rule"_s);
    if (!isComplete(rule)) {
        co_return Error { .kind = ErrorKind::Invalid,
                          .code = u"rule.incomplete"_s,
                          .subject = rule.name,
                          .detail = u"a rule needs sources, ports and a priority from 100 to 4096"_s };
    }
    const QUrl url = armUrl(m_endpoint, id.text(), apiversion::kNetwork);
    net::HttpRequest request =
        armRequest("PUT", url, kTemplate + u"/securityRules/{name}"_s, securityRuleToJson(rule));
    LongRunning operation(m_arm, m_clock, { .longest = kLongest });
    LongRunning::Resumable nobody;
    const Result<OperationOutcome> outcome =
        co_await operation.run(std::move(request), std::move(nobody), std::move(stop));
    if (!outcome)
        co_return outcome.error();
    co_return decodeAnswer(outcome->finalBody, id.text(), &securityRuleFrom);
}

Task<Result<>> SecurityGroups::removeRule(ArmId group, QString name, std::stop_token stop) const
{
    const ArmId id = group.child(kRules, name);
    if (id.isEmpty())
        co_return invalidId(u"security rule"_s);
    const QUrl url = armUrl(m_endpoint, id.text(), apiversion::kNetwork);
    net::HttpRequest request = armRequest("DELETE", url, kTemplate + u"/securityRules/{name}"_s);
    const Result<> removed =
        co_await removeResource(m_arm, m_clock, std::move(request), { .longest = kLongest }, std::move(stop));
    co_return removed;
}

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/rulechange.h"

#include "azure/network/networkjson.h"
#include "azure/network/reach.h"
#include "provisioning/names.h"
#include "provisioning/shellwords.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHighestPriority = 100; ///< that Azure lets people give
constexpr int kLastPriority = 4096;
constexpr qsizetype kLongestRuleName = 80;
constexpr qsizetype kDigits = 8; ///< of a digest, where a name is cut

QStringList command(QLatin1StringView verb, const azure::ArmId &group, const azure::SecurityRule &rule)
{
    return QStringList { u"az"_s, u"network"_s, u"nsg"_s, u"rule"_s, QString(verb) }
    << u"--subscription"_s << group.subscription() << u"--resource-group"_s << group.resourceGroup()
    << u"--nsg-name"_s << group.name() << u"--name"_s << rule.name;
}

Change changeOf(const azure::ArmId &group, const azure::SecurityRule &rule)
{
    return { .step = StepKind::NetworkRule,
             .target = group.name(),
             .facts =
                 QStringList { rule.name, QString::number(rule.priority), rule.destinationPorts.value(0) }
                 + rule.sources,
             .armPath = ruleId(group, rule).text() + u"?api-version="_s + names::kNetworkApi };
}

} // namespace

azure::ArmId ruleId(const azure::ArmId &group, const azure::SecurityRule &rule)
{
    return group.child(u"securityRules"_s, rule.name);
}

QString ruleNameFor(quint16 port)
{
    return names::kRulePrefix + QString::number(port);
}

QString ruleNameFor(quint16 port, const QString &machine)
{
    QString name = ruleNameFor(port) + u'-' + machine;
    if (name.size() <= kLongestRuleName)
        return name;
    const QByteArray digest =
        QCryptographicHash::hash(machine.toLower().toUtf8(), QCryptographicHash::Sha256).toHex();
    return name.left(kLongestRuleName - kDigits - 1) + u'-' + QString::fromLatin1(digest.left(kDigits));
}

azure::SecurityRule ownRule(const QString &name, quint16 port, int priority, const QStringList &sources)
{
    return { .name = name,
             .description = names::kRuleDescription,
             .priority = priority,
             .protocol = u"Tcp"_s,
             .sources = sources,
             .destinationPorts = { QString::number(port) } };
}

Change putRuleChange(const azure::ArmId &group, const azure::SecurityRule &rule)
{
    Change change = changeOf(group, rule);
    change.armMethod = "PUT";
    change.armBody = QJsonDocument(azure::securityRuleToJson(rule)).toJson(QJsonDocument::Indented);
    change.azCommand = shellCommand(command("create"_L1, group, rule)
                                    << u"--priority"_s << QString::number(rule.priority) << u"--direction"_s
                                    << u"Inbound"_s << u"--access"_s << u"Allow"_s << u"--protocol"_s
                                    << rule.protocol << u"--destination-port-ranges"_s
                                    << rule.destinationPorts << u"--source-address-prefixes"_s << rule.sources
                                    << u"--description"_s << rule.description);
    return change;
}

Change removeRuleChange(const azure::ArmId &group, const azure::SecurityRule &rule)
{
    Change change = changeOf(group, rule);
    change.armMethod = "DELETE";
    change.azCommand = shellCommand(command("delete"_L1, group, rule));
    return change;
}

namespace {

/// The priority of the first rule that makes ours useless; behind the last one when there is none.
int firstShutting(const QList<azure::SecurityRule> &rules, const RuleNeed &need)
{
    int first = kLastPriority + 1;
    for (const azure::SecurityRule &rule : rules) {
        const bool isShut =
            std::any_of(need.sources.cbegin(), need.sources.cend(), [&](const QString &source) {
                return azure::shutsOut(
                    rule, { .source = source, .destination = need.destination, .port = need.port });
            });
        if (isShut)
            first = std::min(first, rule.priority);
    }
    return first;
}

} // namespace

Result<int> rulePriority(const QList<azure::SecurityRule> &rules, const RuleNeed &need, int planned)
{
    const int end = firstShutting(rules, need);
    const auto isFree = [&rules](int priority) {
        return std::none_of(rules.cbegin(), rules.cend(), [priority](const azure::SecurityRule &rule) {
            return rule.inbound && rule.priority == priority;
        });
    };
    for (int priority = planned; priority < end; ++priority) {
        if (isFree(priority))
            return priority;
    }
    for (int priority = std::min(planned, end) - 1; priority >= kHighestPriority; --priority) {
        if (isFree(priority))
            return priority;
    }
    const auto shutting = std::find_if(rules.cbegin(), rules.cend(), [end](const azure::SecurityRule &rule) {
        return rule.inbound && rule.priority == end;
    });
    if (end > kLastPriority || shutting == rules.cend())
        return Error { .kind = ErrorKind::Invalid, .code = u"plan.no-priority"_s };
    return Error { .kind = ErrorKind::Invalid, .code = u"rule.denied-before"_s, .subject = shutting->name };
}

Error inGroup(Error error, const azure::ArmId &group)
{
    if (error.subject.isEmpty())
        error.subject = group.text();
    return error;
}

QList<azure::SecurityRule> withoutRule(QList<azure::SecurityRule> rules, const QString &name)
{
    rules.removeIf([&name](const azure::SecurityRule &rule) {
        return rule.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return rules;
}

} // namespace slipway::provisioning

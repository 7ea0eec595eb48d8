// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/outbound.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <optional>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kArchivePorts = { 443, 80 };

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

bool isAnywhere(const QString &prefix)
{
    return prefix == "*"_L1 || isWord(prefix, "Any"_L1) || prefix == "0.0.0.0/0"_L1;
}

bool isFromMachine(const azure::SecurityRule &rule, const QHostAddress &machine)
{
    return rule.sourceGroups.isEmpty() && rule.sourcePorts.isEmpty()
        && std::any_of(rule.sources.cbegin(), rule.sources.cend(), [&machine](const QString &prefix) {
               const QPair<QHostAddress, int> network = QHostAddress::parseSubnet(prefix);
               return isAnywhere(prefix) || isWord(prefix, "VirtualNetwork"_L1)
                   || (!network.first.isNull() && machine.isInSubnet(network));
           });
}

bool isToInternet(const azure::SecurityRule &rule)
{
    return rule.destinationGroups.isEmpty()
        && (rule.destinations.isEmpty()
            || std::any_of(rule.destinations.cbegin(), rule.destinations.cend(), [](const QString &prefix) {
                   return isAnywhere(prefix) || isWord(prefix, "Internet"_L1);
               }));
}

/// What decides first about the whole Internet; nullopt where Azure's defaults do, which let it out.
std::optional<QString> denyingRule(const QList<azure::SecurityRule> &sorted, const QHostAddress &machine,
                                   int port)
{
    const auto first =
        std::find_if(sorted.cbegin(), sorted.cend(), [&machine, port](const azure::SecurityRule &rule) {
            return !rule.inbound && azure::isForPort(rule, port) && isToInternet(rule)
                && isFromMachine(rule, machine);
        });
    return first == sorted.cend() || first->allow ? std::nullopt : std::optional(first->name);
}

void look(QList<OutboundDenial> &found, const azure::ArmId &group, QList<azure::SecurityRule> rules,
          const QHostAddress &machine)
{
    std::stable_sort(
        rules.begin(), rules.end(),
        [](const azure::SecurityRule &a, const azure::SecurityRule &b) { return a.priority < b.priority; });
    for (const int port : kArchivePorts) {
        const std::optional<QString> rule = denyingRule(rules, machine, port);
        if (!rule)
            continue;
        if (!found.isEmpty() && found.constLast().group == group && found.constLast().rule == *rule)
            found.last().ports.append(port);
        else
            found.append({ .group = group, .rule = *rule, .ports = { port } });
    }
}

} // namespace

QList<OutboundDenial> outboundDenials(const azure::MachineAccess &access)
{
    const azure::Machine &machine = access.machine;
    const QHostAddress address(machine.privateAddress);
    QList<OutboundDenial> found;
    if (access.interfaceRules)
        look(found, machine.interfaceSecurityGroup, *access.interfaceRules, address);
    if (access.subnetRules && machine.subnetSecurityGroup != machine.interfaceSecurityGroup)
        look(found, machine.subnetSecurityGroup, *access.subnetRules, address);
    return found;
}

} // namespace slipway::provisioning

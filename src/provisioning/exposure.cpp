// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/exposure.h"

#include "provisioning/sources.h"

#include <algorithm>
#include <optional>

namespace slipway::provisioning {

namespace {

constexpr int kPlainPort = 2375;
constexpr int kTlsPort = 2376;

/// The rule that lets everybody in, unless one before denies everybody.
std::optional<QString> openingRule(QList<azure::SecurityRule> rules, int port)
{
    std::stable_sort(
        rules.begin(), rules.end(),
        [](const azure::SecurityRule &a, const azure::SecurityRule &b) { return a.priority < b.priority; });
    for (const azure::SecurityRule &rule : std::as_const(rules)) {
        const bool isForEverybody = std::any_of(rule.sources.cbegin(), rule.sources.cend(), isEverybody);
        if (!isForEverybody || !azure::concernsPort(rule, port))
            continue;
        if (rule.allow)
            return rule.name;
        if (rule.destinations.isEmpty())
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QList<Exposure> exposures(const azure::MachineAccess &access, int port)
{
    QList<int> ports { kPlainPort, kTlsPort };
    if (!ports.contains(port))
        ports.append(port);
    QList<Exposure> found;
    found.reserve(2 * ports.size());
    for (const int each : std::as_const(ports)) {
        const auto byInterface =
            access.interfaceRules ? openingRule(*access.interfaceRules, each) : std::nullopt;
        const auto bySubnet = access.subnetRules ? openingRule(*access.subnetRules, each) : std::nullopt;
        if (byInterface) {
            found.append({ .port = each,
                           .group = access.machine.interfaceSecurityGroup,
                           .rule = *byInterface,
                           .isHeldBack = access.subnetRules && !bySubnet });
        }
        if (bySubnet) {
            found.append({ .port = each,
                           .group = access.machine.subnetSecurityGroup,
                           .rule = *bySubnet,
                           .isHeldBack = access.interfaceRules && !byInterface });
        }
    }
    return found;
}

} // namespace slipway::provisioning

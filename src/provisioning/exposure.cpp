// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/exposure.h"

#include "provisioning/sources.h"

#include <algorithm>
#include <optional>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlainPort = 2375;
constexpr int kTlsPort = 2376;

constexpr auto kAnybody = "192.0.2.1"_L1; ///< of a network that is nobody's (RFC 5737)

/// What a rule says about this machine, were it for everybody: others may stand behind the same group.
azure::ReachAnswer saysOf(azure::SecurityRule rule, const QString &machine, int port)
{
    rule.sources = QStringList { u"*"_s };
    return azure::reachThrough({ rule }, { kAnybody, machine, port });
}

/// Perhaps is enough for a warning.
bool letsEverybodyIn(const azure::SecurityRule &rule, const QString &machine, int port)
{
    return rule.allow && azure::concernsPort(rule, port)
        && std::any_of(rule.sources.cbegin(), rule.sources.cend(), isEverybody)
        && saysOf(rule, machine, port).reach != azure::Reach::Denied;
}

/// Perhaps is not enough to leave a warning out.
bool keepsEverybodyOut(const azure::SecurityRule &rule, const QString &machine, int port)
{
    return azure::shutsOut(rule, { u"*"_s, machine, port })
        && saysOf(rule, machine, port) == azure::ReachAnswer { azure::Reach::Denied, rule.name };
}

/// The rule that lets everybody in, unless one before denies everybody.
std::optional<QString> openingRule(QList<azure::SecurityRule> rules, const QString &machine, int port)
{
    std::stable_sort(
        rules.begin(), rules.end(),
        [](const azure::SecurityRule &a, const azure::SecurityRule &b) { return a.priority < b.priority; });
    for (const azure::SecurityRule &rule : std::as_const(rules)) {
        if (keepsEverybodyOut(rule, machine, port))
            return std::nullopt;
        if (letsEverybodyIn(rule, machine, port))
            return rule.name;
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
    const QString &machine = access.machine.privateAddress;
    for (const int each : std::as_const(ports)) {
        const auto byInterface =
            access.interfaceRules ? openingRule(*access.interfaceRules, machine, each) : std::nullopt;
        const auto bySubnet =
            access.subnetRules ? openingRule(*access.subnetRules, machine, each) : std::nullopt;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostaccess.h"

#include "provisioning/exposure.h"
#include "provisioning/ruleplan.h"

#include <algorithm>

namespace slipway::ui {

namespace {

bool isOpenByOurs(const azure::MachineAccess &access, int port, const QList<provisioning::RuleEdit> &ours)
{
    const QList<provisioning::Exposure> open = provisioning::exposures(access, port);
    return std::any_of(open.cbegin(), open.cend(), [&ours, port](const provisioning::Exposure &exposure) {
        return exposure.port == port
            && std::any_of(ours.cbegin(), ours.cend(), [&exposure](const provisioning::RuleEdit &own) {
                   return own.group == exposure.group && own.before->name == exposure.rule;
               });
    });
}

RuleStanding standingOf(const azure::MachineAccess &access, int port, const QString &own,
                        const QList<provisioning::RuleEdit> &ours)
{
    if (!access.interfaceRules && !access.subnetRules)
        return RuleStanding::NoGroup;
    if (isOpenByOurs(access, port, ours))
        return RuleStanding::Everybody;
    if (own.isEmpty())
        return ours.isEmpty() ? RuleStanding::Missing : RuleStanding::Unknown;
    const azure::Reach reach =
        azure::reachOf(access, { .source = own, .destination = access.machine.privateAddress, .port = port });
    if (reach == azure::Reach::Allowed)
        return ours.isEmpty() ? RuleStanding::OtherRule : RuleStanding::LetsIn;
    if (ours.isEmpty())
        return RuleStanding::Missing;
    return reach == azure::Reach::Denied ? RuleStanding::KeepsOut : RuleStanding::Unknown;
}

} // namespace

RuleFacts ruleFacts(const azure::MachineAccess &access, int port, const QString &own)
{
    const QList<provisioning::RuleEdit> ours = provisioning::ownRules(access, static_cast<quint16>(port));
    RuleFacts facts { .standing = standingOf(access, port, own, ours) };
    for (const provisioning::RuleEdit &rule : ours) {
        for (const QString &source : rule.before->sources) {
            if (!facts.sources.contains(source))
                facts.sources.append(source);
        }
    }
    return facts;
}

StateShape shapeOf(RuleStanding standing)
{
    switch (standing) {
    case RuleStanding::LetsIn:
        return StateShape::Running;
    case RuleStanding::Everybody:
    case RuleStanding::NoGroup:
    case RuleStanding::OtherRule:
        return StateShape::Warning;
    case RuleStanding::KeepsOut:
        return StateShape::Failed;
    case RuleStanding::Missing:
        return StateShape::Stopped;
    case RuleStanding::Unknown:
        break;
    }
    return StateShape::Unknown;
}

} // namespace slipway::ui

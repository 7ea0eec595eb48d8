// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "provisioning/newmachine/newmachine.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace slipway::test {

using namespace Qt::StringLiterals;

/// In the group of another one, and reached by a name that is known before it is there.
inline provisioning::NewMachineChoices machineBeside(const azure::Machine &neighbour, const QString &name)
{
    // A public key of nobody: its private half was thrown away.
    return { .name = name,
             .subscription = neighbour.id.subscription(),
             .group = neighbour.id.resourceGroup(),
             .makesGroup = false,
             .location = neighbour.location,
             .size = u"Standard_B2s"_s,
             .sshKey = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB6KfQ5nCcVYNp0xuzIlGg4DE1DqQ8wc1n7GmB4vTq2h "
                       "nobody@example"_s,
             .dnsLabel = name,
             .addresses = { u"203.0.113.7"_s },
             .newAuthorityName = u"Cloud"_s,
             .identityName = u"me"_s };
}

/// The template that Slipway exports for a plan, after somebody has changed what it says of the machine.
inline azure::DeploymentRequest exportedMachine(const provisioning::NewMachinePlan &plan,
                                                const std::function<void(QJsonObject &properties)> &change)
{
    azure::DeploymentRequest request = plan.request();
    QJsonArray resources = request.deploymentTemplate.value(u"resources"_s).toArray();
    for (auto &&one : resources) {
        QJsonObject resource = one.toObject();
        if (resource.value(u"type"_s).toString() != "Microsoft.Compute/virtualMachines"_L1)
            continue;
        QJsonObject properties = resource.value(u"properties"_s).toObject();
        change(properties);
        resource.insert(u"properties"_s, properties);
        one = resource;
    }
    request.deploymentTemplate.insert(u"resources"_s, resources);
    return request;
}

} // namespace slipway::test

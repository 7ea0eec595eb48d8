// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "azure/resources/deployment.h"
#include "provisioning/handedover.h"
#include "provisioning/newmachine/choices.h"

#include <optional>

namespace slipway::provisioning {

/// A new machine as one deployment: a network with a subnet, a security group, a public address, an
/// interface, and the machine; where Docker is part of it, the rule for it and the extension that brings it
/// (docs/adr/0042), or the custom data that does (docs/adr/0039). What is secret is a parameter of the
/// template that Azure keeps for nobody, and masked here. Pure: the same choices give the same.
struct NewMachine
{
    azure::ArmId group {};
    azure::ArmId machine {};
    QString deployment {}; ///< its name
    azure::DeploymentRequest request {};
    /// All that the deployment makes, in the order in which it can be taken away. The system disk goes with
    /// the machine.
    QList<azure::ArmId> resources {};

    /// Names and values for somebody who deploys it by other means; pretty JSON.
    QByteArray templateFile() const;
    QByteArray parametersFile() const; ///< without what is secret: the template can do without
};

// What follows from choices without problems before there is a template, and costs nothing to ask for again
// and again. Of choices that name no group or machine: empty.
azure::ArmId groupOf(const NewMachineChoices &choices);
azure::ArmId machineOf(const NewMachineChoices &choices);
QString deploymentOf(const NewMachineChoices &choices); ///< its name
/// As in NewMachine.
QList<azure::ArmId> resourcesOf(const NewMachineChoices &choices);

/// The machine as it will be, where its name is known beforehand: enough to plan a set-up for it.
azure::Machine foretoldMachine(const NewMachineChoices &choices);

/// \return Invalid (code "newmachine.problem") when problemsOf() is not empty
Result<NewMachine> planNewMachine(const NewMachineChoices &choices);

/// Puts what a set-up sends to the machine into the parameters of a request of planNewMachine().
void fillIn(azure::DeploymentRequest &request, const HandedOver &install);

/// A script for POSIX shells that makes the same by the Azure CLI: the group where it is new, and the
/// deployment. \param install what a set-up sends to the machine, where that is part of the deployment;
/// without it, secrets are masked \return as planNewMachine()
Result<QString> newMachineScript(const NewMachineChoices &choices, const HandedOver *install = nullptr);

} // namespace slipway::provisioning

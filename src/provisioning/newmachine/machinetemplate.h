// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/resources/deployment.h"
#include "provisioning/newmachine/choices.h"

namespace slipway::provisioning {

/// A new machine as one deployment: a network with a subnet, a security group, a public address, an
/// interface, and the machine. Nothing in it is secret (docs/adr/0033): Docker and its certificates come
/// afterwards, by a set-up of the machine like any other. Pure: the same choices give the same.
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
    QByteArray parametersFile() const;
};

// What follows from choices without problems before there is a template, and costs nothing to ask for again
// and again. Of choices that name no group or machine: empty.
azure::ArmId groupOf(const NewMachineChoices &choices);
azure::ArmId machineOf(const NewMachineChoices &choices);
QString deploymentOf(const NewMachineChoices &choices); ///< its name
/// As in NewMachine.
QList<azure::ArmId> resourcesOf(const NewMachineChoices &choices);

/// \return Invalid (code "newmachine.problem") when problemsOf() is not empty
Result<NewMachine> planNewMachine(const NewMachineChoices &choices);

/// A script for POSIX shells that makes the same by the Azure CLI: the group where it is new, and the
/// deployment. \return as planNewMachine()
Result<QString> newMachineScript(const NewMachineChoices &choices);

} // namespace slipway::provisioning

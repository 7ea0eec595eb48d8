// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/machinechange.h"
#include "azure/machine.h"
#include "base/secret.h"

#include <QDate>

namespace slipway::azure {

/// What the VMAccess extensions can do with the way into a machine.
enum class AccessAction {
    SetPassword, ///< of a user of Linux, who is made if there is none
    SetKey, ///< likewise: an SSH key
    ResetSsh, ///< the configuration of sshd, to what VMAccess thinks is right
    RemoveUser,
    ResetAdministrator, ///< Windows: name and password of the local administrator
    ResetRemoteDesktop, ///< Windows
};

struct AccessRequest
{
    AccessAction action = AccessAction::SetPassword;
    QString user {};
    Secret password {};
    QString key {}; ///< SetKey
    bool removeOtherKeys = false; ///< SetKey
    QDate expires {}; ///< SetPassword, SetKey: of the account; invalid: never
};

enum class AccessProblem {
    NoUser,
    BadUser, ///< not a name that a system takes
    NoPassword,
    WeakPassword, ///< not 12 to 72 characters of three kinds
    NoKey,
    EcdsaKey, ///< VMAccess takes it for a certificate, and fails
    PrivateKey, ///< somebody pasted the wrong half
    UnknownKey,
    ExpiresInPast,
};

/// What VMAccess would stumble over; empty when it can be sent. Pure.
/// Source: Azure/azure-linux-extensions, VMAccess (vmaccess.py); Azure's rules for passwords of machines.
QList<AccessProblem> accessProblems(const AccessRequest &request, QDate today);

/// The change that asks for it. \param location of the machine
/// \param updateTag new each time: VMAccess does the same thing twice only when it differs
MachineChange accessChange(const ArmId &machine, const QString &location, const AccessRequest &request,
                           const QString &updateTag);

} // namespace slipway::azure

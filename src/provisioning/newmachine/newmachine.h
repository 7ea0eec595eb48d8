// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/resources/deployment.h"
#include "base/id.h"
#include "provisioning/handedover.h"
#include "provisioning/newmachine/choices.h"
#include "provisioning/progress.h"

#include <QDateTime>

#include <chrono>

namespace slipway::provisioning {

using NewMachineId = Id<struct NewMachineIdTag>;

/// What the making of a new machine consists of, in this order; the first only where the group is new.
enum class NewMachineStep { Group, Deployment, Docker };

/// One change that the plan makes, readable before it is made.
struct NewMachineChange
{
    NewMachineStep step = NewMachineStep::Group;
    QString target {}; ///< the group, the machine
    /// Values for the words. Group: location. Deployment: size, image's name, user, disk ("30 GiB, ..." or
    /// its kind), DNS label or nothing, then who comes in by SSH ("*": everybody; none: nobody). Docker:
    /// port, authority's name or id, "new" or "existing", identity's name, then who reaches the port.
    QStringList facts {};
    QByteArray armMethod {};
    QString armPath {}; ///< with api-version
    QByteArray armBody {}; ///< pretty JSON; nothing in it is secret
    QString azCommand {};
    bool isTogether = false; ///< Docker is part of the deployment
    Route route = Route::CustomScript; ///< of Docker
    bool keyOnMachine = false; ///< of Docker
    QDateTime until {}; ///< of Docker: NewMachineChoices::accessUntil
    QString project {}; ///< of Docker: that of the compose file; empty: none
    QStringList services {}; ///< of Docker: servicesOf() the compose file
};

/// The exact making of a new machine: nothing is read or random in it but its id. Docker comes by a set-up
/// like any other. Where its certificates can be made before the machine is there, the rule and the script of
/// that set-up are part of the deployment; else it follows when the machine is there (docs/adr/0042).
struct NewMachinePlan
{
    NewMachineId id {};
    QDateTime created {}; ///< UTC
    NewMachineChoices choices {};

    azure::ArmId group() const;
    azure::ArmId machine() const;
    QString deployment() const; ///< its name
    /// Whether the deployment ends with Docker running.
    bool isOneDeployment() const;
    /// Where Docker is part of it, secrets are masked: to be shown, and asked about.
    azure::DeploymentRequest request() const;
    /// With what the set-up sends to the machine. Its parameters hold a private key: it is sent, never kept.
    azure::DeploymentRequest requestWith(const HandedOver &install) const;
    /// What has to be taken away of what the deployment makes, in the order in which it can be: an extension
    /// goes with its machine, a rule with its group.
    QList<azure::ArmId> resources() const;
    QList<azure::ArmId> made() const; ///< resources(), and the extension where there is one
    QList<NewMachineStep> steps() const;
    QList<NewMachineChange> changes() const;

    // For whoever makes it by other means.
    QByteArray templateFile() const; ///< an ARM template, JSON
    QByteArray parametersFile() const; ///< its parameters, JSON
    QString azScript() const; ///< for POSIX shells with the Azure CLI, secrets masked
    /// The same to be run. Where Docker is part of the deployment it holds a private key.
    Secret azScriptWith(const HandedOver &install) const;
    /// Whether the user data for cloud-init does the whole set-up, and so holds a private key.
    bool isByCloudInit() const;
    /// User data for a machine of the same image: brings the engine with the chosen options, and opens
    /// nothing. Certificates are never in it.
    QByteArray cloudInitFile() const;

    /// Without the text of the compose file.
    QJsonObject toJson() const;
    static Result<NewMachinePlan> fromJson(const JsonReader &json);
};

/// A plan with a random id. \return Invalid "newmachine.problem" when problemsOf() is not empty, Invalid
/// "newmachine.no-name" when cloud-init is to bring Docker in a cloud whose names are not known, Invalid
/// "plan.day-over" as checkReminder() does
Result<NewMachinePlan> planFor(const NewMachineChoices &choices, const QDateTime &now);

struct NewMachineStepProgress
{
    NewMachineStep step = NewMachineStep::Group;
    StepState state = StepState::Pending;
    std::chrono::milliseconds took { 0 };
    QString said {}; ///< what Azure said last, redacted
    std::optional<Error> error {};
    friend bool operator==(const NewMachineStepProgress &, const NewMachineStepProgress &) = default;
};

/// A making that is not over, found after a restart.
struct InterruptedNewMachine
{
    NewMachineId id {};
    QString name {};
    QString group {};
    QDateTime started {};
    QList<NewMachineStepProgress> steps {};
};

} // namespace slipway::provisioning

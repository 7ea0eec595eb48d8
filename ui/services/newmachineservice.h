// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/machinesize.h"
#include "azure/machine.h"
#include "azure/prices/retailprice.h"
#include "azure/resources/deployment.h"
#include "azure/resources/resourcegroup.h"
#include "base/async/task.h"
#include "docker/host.h"
#include "provisioning/newmachine/newmachine.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace slipway::ui {

/// One new machine on its way. Lives until the program ends, also when its window is closed.
class NewMachineRun : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Running, Succeeded, Failed, Cancelled, Undoing, Undone };
    using QObject::QObject;
    virtual const provisioning::NewMachinePlan &plan() const = 0;
    virtual Phase phase() const = 0;
    virtual QList<provisioning::NewMachineStepProgress> steps() const = 0;
    virtual QList<azure::DeployedResource> resources() const = 0; ///< of the deployment, each with its state
    virtual QList<provisioning::StepProgress> dockerSteps() const = 0; ///< of its set-up; empty before that
    virtual std::optional<Error> error() const = 0; ///< of Failed
    virtual docker::HostId host() const = 0; ///< of Succeeded
    virtual azure::ArmId machine() const = 0; ///< known from the plan on
    virtual bool isGroupKept() const = 0; ///< of Undone: something else is in it

    virtual void cancel() = 0; ///< Azure begins with nothing more; what it has begun is finished and stays
    virtual void retry() = 0; ///< goes on where it ended
    virtual void undo() = 0; ///< takes away exactly what was made

signals:
    void changed();
};

/// A size, and how many machines of it the quota still allows; 0: it cannot be chosen.
struct SizeOffer
{
    azure::MachineSize size {};
    qint64 left = 0;
};

/// Where a machine can be made in a subscription.
struct NewMachinePlaces
{
    QList<azure::ResourceGroup> groups {};
    QList<azure::Location> locations {};
};

/// A public SSH key of this computer.
struct PublicKeyFile
{
    QString path {};
    QString line {}; ///< what stands in it
};

/// What Azure says of a plan before anything is made.
struct NewMachinePreview
{
    QList<azure::ForeseenChange> changes {};
    bool isOfAzure = true; ///< else who signed in may not ask it about a group that is not there yet
};

/// New machines, as their page needs it. Implemented by app.
class NewMachineService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Task<Result<QList<azure::Subscription>>> subscriptions(std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<NewMachinePlaces>> places(QString subscription,
                                                                std::stop_token stop) = 0;
    /// Those that are offered there, by cores, memory and name.
    [[nodiscard]] virtual Task<Result<QList<SizeOffer>>> sizes(QString subscription, QString location,
                                                               std::stop_token stop) = 0;
    /// Nothing where the price list has none, or the cloud has no price list.
    [[nodiscard]] virtual Task<Result<std::optional<azure::RetailPrice>>>
    price(QString size, QString location, std::stop_token stop) = 0;
    /// Whether nobody has the DNS label in this location.
    [[nodiscard]] virtual Task<Result<bool>> isDnsLabelFree(QString subscription, QString location,
                                                            QString label, std::stop_token stop) = 0;

    /// Public keys in ~/.ssh that Azure takes.
    virtual QList<PublicKeyFile> sshKeys() const = 0;
    /// Makes an Ed25519 pair: the private one at `path` (0600, OpenSSH's format, without a passphrase), the
    /// public one beside it. \return Conflict "sshkey.exists": nothing is overwritten; Local "sshkey.failed"
    [[nodiscard]] virtual Task<Result<PublicKeyFile>> makeSshKey(QString path, std::stop_token stop) = 0;
    virtual QString suggestedKeyPath(const QString &machine) const = 0;

    /// Looks whether the names are free, then builds the plan. \return Conflict "newmachine.group-exists" or
    /// "newmachine.name-taken"; NotFound "newmachine.group-gone"; Invalid "newmachine.problem"
    [[nodiscard]] virtual Task<Result<provisioning::NewMachinePlan>>
    plan(provisioning::NewMachineChoices choices, std::stop_token stop) = 0;
    /// Asks Azure whether it would take the plan, and what it would do; up to two minutes. In a group that is
    /// still to be made Azure cannot be asked: then it is all that the template makes.
    [[nodiscard]] virtual Task<Result<NewMachinePreview>> preview(provisioning::NewMachinePlan plan,
                                                                  std::stop_token stop) = 0;

    /// Writes a script for the Azure CLI that makes the same, for the user alone to read (0600). Where Docker
    /// is part of the deployment it holds a private key: certificates are made for it, and a set-up waits
    /// under Activity to be continued when the script has run.
    [[nodiscard]] virtual Task<Result<>> saveScript(provisioning::NewMachinePlan plan, QString path,
                                                    std::stop_token stop) = 0;
    /// The same for user data that does the whole set-up (NewMachinePlan::isByCloudInit()): it always holds a
    /// private key.
    [[nodiscard]] virtual Task<Result<>> saveCloudInit(provisioning::NewMachinePlan plan, QString path,
                                                       std::stop_token stop) = 0;

    /// Starts; the service owns the run. nullptr when nobody is signed in.
    virtual NewMachineRun *start(const provisioning::NewMachinePlan &plan) = 0;
    virtual QList<NewMachineRun *> runs() const = 0;

    /// Those that an earlier run of the program did not finish.
    virtual QList<provisioning::InterruptedNewMachine> interrupted() const = 0;
    /// Both: nullptr when its record cannot be read, or nobody is signed in.
    virtual NewMachineRun *resume(const provisioning::NewMachineId &id) = 0;
    virtual NewMachineRun *undoInterrupted(const provisioning::NewMachineId &id) = 0;

signals:
    void runsChanged(); ///< another run, or another phase of one
};

} // namespace slipway::ui

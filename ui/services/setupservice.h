// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/host.h"
#include "provisioning/plan.h"
#include "provisioning/progress.h"
#include "provisioning/rotation.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <stop_token>

namespace slipway::ui {

/// One running or finished set-up. Emits from the GUI thread; lives until forgotten, also when its window is
/// closed.
class SetupRun : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Waiting, ///< for its turn, of several; cancel() is heard
        Running,
        Succeeded,
        Failed,
        Cancelled,
        Undoing,
        Undone
    };
    using QObject::QObject;

    virtual const provisioning::Plan &plan() const = 0;
    virtual Phase phase() const = 0;
    virtual QList<provisioning::StepProgress> steps() const = 0;
    virtual std::optional<Error> error() const = 0; ///< of Failed
    virtual docker::HostId host() const = 0; ///< of Succeeded
    virtual QString engineVersion() const = 0;
    /// What is going on has taken so far, or what went on last took in the end.
    virtual std::chrono::milliseconds took() const = 0;
    virtual bool broughtEngine() const = 0; ///< its script has brought Docker, which undo() leaves there
    virtual bool removesEngine() const = 0; ///< of Undoing and Undone: by undoWithEngine()

    virtual void cancel() = 0; ///< stops after what cannot be stopped; can be retried or undone
    virtual void retry() = 0; ///< from Failed or Cancelled: goes on where it stopped
    virtual void undo() = 0; ///< from Failed, Cancelled or Succeeded
    /// The same, and takes Docker from the machine, which the set-up has brought. What is on its disk stays.
    virtual void undoWithEngine() = 0;

signals:
    void changed();
};

/// What several runs do one after the other.
enum class RunAction { Retry, Undo };

/// What becomes of an engine's containers while the engine is started anew.
enum class ContainersThen {
    Unknown, ///< the engine was not to be asked
    KeepRunning, ///< it has "live-restore"
    Stop, ///< and start again only where their restart policy says so
};

/// What putting new certificates on a host's machine would do.
struct ReplacementOffer
{
    docker::Host host {};
    std::optional<provisioning::Plan> plan {};
    std::optional<Error> error {}; ///< why there is no plan
    ContainersThen containers = ContainersThen::Unknown;
    qint64 running = 0; ///< containers
};

/// What an engine says of itself now.
struct EngineNow
{
    provisioning::EngineOptions options {};
    qint64 running = 0; ///< containers
};

/// Setting up Docker, as the wizard needs it, and putting other certificates where it was set up. Implemented
/// by app.
class SetupService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Authorities to choose from: id and name.
    virtual QList<std::pair<QString, QString>> authorities() const = 0;
    /// Asks Azure for the machine as it is now and for what its location offers: which routes are open, and
    /// why the others are not.
    [[nodiscard]] virtual Task<Result<provisioning::Verdict>> verdict(azure::ArmId machine,
                                                                      std::stop_token stop) = 0;
    /// Asks Azure for what the plan depends on (security group's rules), then builds it.
    [[nodiscard]] virtual Task<Result<provisioning::Plan>> plan(provisioning::PlanChoices choices,
                                                                std::stop_token stop) = 0;
    /// This computer's address as the Internet sees it, by asking the service of the settings. In the
    /// sandbox: an example.
    [[nodiscard]] virtual Task<Result<QString>> findMyAddress(std::stop_token stop) = 0;

    /// Starts; the service owns the run.
    virtual SetupRun *start(const provisioning::Plan &plan) = 0;
    /// Several machines, a few at a time; one that fails does not stop the others. In the order of `plans`.
    virtual QList<SetupRun *> startAll(const QList<provisioning::Plan> &plans) = 0;
    /// Some of runs(), a few at a time; those that are busy are left alone. A run that is
    /// cancelled before its turn is what it was before.
    virtual void runInTurn(const QList<SetupRun *> &runs, RunAction action) = 0;
    virtual QList<SetupRun *> runs() const = 0;

    /// Set-ups that an earlier run of the program did not finish.
    virtual QList<provisioning::InterruptedSetup> interrupted() const = 0;
    virtual SetupRun *
    resume(const provisioning::PlanId &plan) = 0; ///< nullptr when its journal cannot be read
    virtual SetupRun *undoInterrupted(const provisioning::PlanId &plan) = 0;

    /// Asks Azure for the machines as they are today, and the engines what a start anew does to containers.
    /// Changes nothing; start() takes the plans.
    [[nodiscard]] virtual Task<QList<ReplacementOffer>> offerReplacements(QList<docker::HostId> hosts,
                                                                          std::stop_token stop) = 0;

    /// Asks the engine what it has, before something is done to it.
    [[nodiscard]] virtual Task<Result<EngineNow>> engineNow(docker::HostId host, std::stop_token stop) = 0;

    /// Authorities that are being replaced, or were.
    virtual QList<provisioning::Rotation> rotations() const = 0;
    /// Writes one down for the hosts of this authority. \return its id; Conflict: there is one already
    [[nodiscard]] virtual Task<Result<QString>> beginRotation(QString authority, std::stop_token stop) = 0;
    /// Does what can be done now, host by host, until it is done or paused. \param dropsOld from now on the
    /// old authority may go
    /// \return why it cannot go on now: Conflict "rotation.running" while it does, or an engine is asked
    virtual Result<> continueRotation(const QString &id, bool dropsOld) = 0;
    /// Somebody has changed this host's engine by hand: asks the engine, and notes it when it is so.
    [[nodiscard]] virtual Task<Result<>> acceptByHand(QString rotation, docker::HostId host,
                                                      std::stop_token stop) = 0;
    /// Writes what this host's engine needs next into a folder, for somebody who changes it by hand: ca.pem,
    /// server-cert.pem, server-key.pem.
    /// \return their paths. Conflict, code "export.exists", with all that are there already as lines of the
    /// subject, when not to be overwritten; nothing is written then
    [[nodiscard]] virtual Task<Result<QStringList>> filesByHand(QString rotation, docker::HostId host,
                                                                QString folder, bool overwrite,
                                                                std::stop_token stop) = 0;
    /// The host keeps the old authority. While the rotation does not run. \return why it could not be noted
    [[nodiscard]] virtual Task<Result<>> leaveOut(QString rotation, docker::HostId host,
                                                  std::stop_token stop) = 0;
    /// After the host that is being changed.
    virtual void pauseRotation(const QString &id) = 0;
    virtual bool isRotating(const QString &id) const = 0;
    /// Why the last continuing ended without having done anything; of single hosts see there.
    virtual std::optional<Error> rotationError(const QString &id) const = 0;

signals:
    void runsChanged(); ///< another run, or another phase of one
    void rotationsChanged();
};

} // namespace slipway::ui

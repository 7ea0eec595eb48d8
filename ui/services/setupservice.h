// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/host.h"
#include "provisioning/plan.h"
#include "provisioning/progress.h"

#include <QList>
#include <QObject>

#include <stop_token>

namespace slipway::ui {

/// One running or finished set-up. Emits from the GUI thread; lives until forgotten, also when its window is
/// closed.
class SetupRun : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Running, Succeeded, Failed, Cancelled, Undoing, Undone };
    using QObject::QObject;

    virtual const provisioning::Plan &plan() const = 0;
    virtual Phase phase() const = 0;
    virtual QList<provisioning::StepProgress> steps() const = 0;
    virtual std::optional<Error> error() const = 0; ///< of Failed
    virtual docker::HostId host() const = 0; ///< of Succeeded
    virtual QString engineVersion() const = 0;

    virtual void cancel() = 0; ///< stops after what cannot be stopped; can be retried or undone
    virtual void retry() = 0; ///< from Failed or Cancelled: goes on where it stopped
    virtual void undo() = 0; ///< from Failed, Cancelled or Succeeded

signals:
    void changed();
};

/// Setting up Docker, as the wizard needs it. Implemented by app.
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
    virtual QList<SetupRun *> runs() const = 0;

    /// Set-ups that an earlier run of the program did not finish.
    virtual QList<provisioning::InterruptedSetup> interrupted() const = 0;
    virtual SetupRun *
    resume(const provisioning::PlanId &plan) = 0; ///< nullptr when its journal cannot be read
    virtual SetupRun *undoInterrupted(const provisioning::PlanId &plan) = 0;

signals:
    void runsChanged();
};

} // namespace slipway::ui

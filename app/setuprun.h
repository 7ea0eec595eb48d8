// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "provisioning/runner.h"
#include "ui/services/setupservice.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <optional>

namespace slipway::app {

/// One set-up on its way: walks its plan by a Runner of its own and keeps what windows show of it.
class SetupRun final : public ui::SetupRun, private provisioning::ProgressSink
{
    Q_OBJECT

public:
    /// Called before a run: certificates can be written from then on.
    using OpenStore = std::function<Task<Result<>>(std::stop_token stop)>;
    /// What it works with; asked each time that it goes on, as somebody may have signed out and in again.
    using Services = std::function<provisioning::RunnerServices()>;

    // outlives: what `services` gives refers to what is owned by World
    SetupRun(provisioning::Plan plan, Services services, OpenStore openStore,
             QList<provisioning::StepProgress> steps, QObject *parent = nullptr);
    ~SetupRun() override;

    const provisioning::Plan &plan() const override { return m_plan; }
    Phase phase() const override { return m_phase; }
    QList<provisioning::StepProgress> steps() const override { return m_steps; }
    std::optional<Error> error() const override { return m_error; }
    docker::HostId host() const override { return m_host; }
    QString engineVersion() const override { return m_engineVersion; }
    std::chrono::milliseconds took() const override;
    bool broughtEngine() const override { return m_broughtEngine; }
    bool removesEngine() const override { return m_removesEngine; }

    /// Instead of going at once: writes its journal and waits for goOn(). Nothing happens while it is busy.
    void wait(ui::RunAction action);
    /// Its turn has come.
    void goOn();
    void cancel() override;
    void retry() override;
    void undo() override;
    void undoWithEngine() override;

signals:
    void phaseChanged(); ///< besides changed(), which also tells of each step's words
    /// Hosts, certificates or machines may look different now.
    void worldTouched();

private:
    void stepChanged(const provisioning::StepProgress &step) override;
    void go();
    bool isMoving() const;
    [[nodiscard]] Task<Result<>> noted();
    [[nodiscard]] Task<Result<provisioning::SetupOutcome>> runOpened(std::stop_token stop);
    [[nodiscard]] Task<Result<>> takeBack(bool withEngine, std::stop_token stop);
    void takeBackNow(bool withEngine);
    provisioning::Runner runner() const { return provisioning::Runner(m_services()); }
    void setPhase(Phase phase);

    provisioning::Plan m_plan;
    Services m_services;
    OpenStore m_openStore;
    Phase m_phase = Phase::Waiting;
    std::optional<ui::RunAction> m_next; ///< of Waiting
    Phase m_beforeWaiting = Phase::Cancelled;
    QElapsedTimer m_since; ///< since it began to do something
    std::chrono::milliseconds m_took { 0 };
    QList<provisioning::StepProgress> m_steps;
    std::optional<Error> m_error;
    docker::HostId m_host;
    QString m_engineVersion;
    bool m_broughtEngine = false;
    bool m_removesEngine = false;
    TaskScope m_notes; ///< of one that waits
    TaskScope m_tasks;
};

} // namespace slipway::app

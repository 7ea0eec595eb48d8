// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rotationruns.h"
#include "app/setuprun.h"
#include "app/storekeeper.h"
#include "app/world.h"
#include "provisioning/catalogue.h"
#include "ui/services/settings.h"
#include "ui/services/setupservice.h"

#include <memory>

namespace slipway::app {

/// Plans and runs set-ups in the world of now.
class SetupController final : public ui::SetupService
{
    Q_OBJECT

public:
    // outlives: all are owned by Application
    SetupController(World &world, StoreKeeper &keeper, const provisioning::Catalogue &catalogue,
                    const ui::Settings &settings, QObject *parent = nullptr);
    ~SetupController() override;

    QList<std::pair<QString, QString>> authorities() const override;
    [[nodiscard]] Task<Result<provisioning::Verdict>> verdict(azure::ArmId machine,
                                                              std::stop_token stop) override;
    [[nodiscard]] Task<Result<provisioning::Plan>> plan(provisioning::PlanChoices choices,
                                                        std::stop_token stop) override;
    [[nodiscard]] Task<Result<QString>> findMyAddress(std::stop_token stop) override;
    ui::SetupRun *start(const provisioning::Plan &plan) override;
    QList<ui::SetupRun *> startAll(const QList<provisioning::Plan> &plans) override;
    void runInTurn(const QList<ui::SetupRun *> &runs, ui::RunAction action) override;
    QList<ui::SetupRun *> runs() const override;
    QList<provisioning::InterruptedSetup> interrupted() const override;
    ui::SetupRun *resume(const provisioning::PlanId &plan) override;
    ui::SetupRun *undoInterrupted(const provisioning::PlanId &plan) override;
    [[nodiscard]] Task<QList<ui::ReplacementOffer>> offerReplacements(QList<docker::HostId> hosts,
                                                                      std::stop_token stop) override;
    [[nodiscard]] Task<Result<ui::EngineNow>> engineNow(docker::HostId host, std::stop_token stop) override;
    QList<provisioning::Rotation> rotations() const override;
    [[nodiscard]] Task<Result<QString>> beginRotation(QString authority, std::stop_token stop) override;
    Result<> continueRotation(const QString &id, bool dropsOld) override;
    Task<Result<>> acceptByHand(QString rotation, docker::HostId host, std::stop_token stop) override;
    Task<Result<QStringList>> filesByHand(QString rotation, docker::HostId host, QString folder,
                                          bool overwrite, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> leaveOut(QString rotation, docker::HostId host,
                                          std::stop_token stop) override;
    void pauseRotation(const QString &id) override { m_rotations.pause(id); }
    bool isRotating(const QString &id) const override { return m_rotations.isRunning(id); }
    std::optional<Error> rotationError(const QString &id) const override { return m_rotations.error(id); }

    /// What a run needs; only while somebody is signed in.
    provisioning::RunnerServices services() const;
    /// The same in a certain session and folder.
    // outlives: both are owned by World, also when they are left
    provisioning::RunnerServices services(Session &session, Workspace &workspace) const;

signals:
    /// Hosts, certificates or machines may look different now.
    void worldTouched();

private:
    void startWaiting();
    SetupRun *add(const provisioning::Plan &plan, const QList<provisioning::StepProgress> &steps);
    Session &anySession() const;
    provisioning::Rotator rotator() const;
    Result<provisioning::Rotation> pausedRotation(const QString &id) const;
    provisioning::Route replacementRoute(const azure::Machine &machine, const docker::Host &host) const;
    // outlives: `session` is owned by World, also when it is left
    [[nodiscard]] Task<provisioning::Plan> withRule(Session &session, provisioning::Plan plan,
                                                    std::stop_token stop);
    [[nodiscard]] Task<ui::ReplacementOffer> offerFor(docker::Host host, std::stop_token stop);
    SetupRun *loadInterrupted(const provisioning::PlanId &plan);

    World &m_world;
    StoreKeeper &m_keeper;
    const provisioning::Catalogue &m_catalogue;
    const ui::Settings &m_settings;
    /// For the address service: no token, no identity, and no proxy, because Docker hosts are reached
    /// without.
    net::QnamTransport m_anonymous;
    std::shared_ptr<provisioning::Turns> m_turns = std::make_shared<provisioning::Turns>();
    QList<SetupRun *> m_runs;
    QList<SetupRun *> m_queued; ///< those that wait for their turn, or have it
    mutable std::unique_ptr<Session> m_nobody; ///< while nobody is signed in
    RotationRuns m_rotations;
};

} // namespace slipway::app

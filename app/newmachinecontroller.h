// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/newmachinerun.h"
#include "app/setupcontroller.h"

namespace slipway::app {

/// Plans and makes machines in the world of now.
class NewMachineController final : public ui::NewMachineService
{
    Q_OBJECT

public:
    // outlives: all are owned by Application
    NewMachineController(World &world, StoreKeeper &keeper, const provisioning::Catalogue &catalogue,
                         SetupController &setups, QObject *parent = nullptr);
    ~NewMachineController() override;

    [[nodiscard]] Task<Result<QList<azure::Subscription>>> subscriptions(std::stop_token stop) override;
    [[nodiscard]] Task<Result<ui::NewMachinePlaces>> places(QString subscription,
                                                            std::stop_token stop) override;
    [[nodiscard]] Task<Result<QList<ui::SizeOffer>>> sizes(QString subscription, QString location,
                                                           std::stop_token stop) override;
    [[nodiscard]] Task<Result<std::optional<azure::RetailPrice>>> price(QString size, QString location,
                                                                        std::stop_token stop) override;
    [[nodiscard]] Task<Result<bool>> isDnsLabelFree(QString subscription, QString location, QString label,
                                                    std::stop_token stop) override;
    QList<ui::PublicKeyFile> sshKeys() const override;
    [[nodiscard]] Task<Result<ui::PublicKeyFile>> makeSshKey(QString path, std::stop_token stop) override;
    QString suggestedKeyPath(const QString &machine) const override;
    [[nodiscard]] Task<Result<provisioning::NewMachinePlan>> plan(provisioning::NewMachineChoices choices,
                                                                  std::stop_token stop) override;
    [[nodiscard]] Task<Result<ui::NewMachinePreview>> preview(provisioning::NewMachinePlan plan,
                                                              std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> saveScript(provisioning::NewMachinePlan plan, QString path,
                                            std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> saveCloudInit(provisioning::NewMachinePlan plan, QString path,
                                               std::stop_token stop) override;
    ui::NewMachineRun *start(const provisioning::NewMachinePlan &plan) override;
    QList<ui::NewMachineRun *> runs() const override;
    QList<provisioning::InterruptedNewMachine> interrupted() const override;
    ui::NewMachineRun *resume(const provisioning::NewMachineId &id) override;
    ui::NewMachineRun *undoInterrupted(const provisioning::NewMachineId &id) override;

signals:
    /// Hosts, certificates or machines may look different now.
    void worldTouched();

private:
    /// What is written, by a runner.
    using Export = Task<Result<Secret>> (provisioning::NewMachineRunner::*)(provisioning::NewMachinePlan,
                                                                            provisioning::ProgressSink &,
                                                                            std::stop_token);

    [[nodiscard]] Task<Result<>> save(Export what, provisioning::NewMachinePlan plan, QString path,
                                      std::stop_token stop);
    // outlives: both are owned by World, also when they are left
    provisioning::NewMachineServices services(Session &session, Workspace &workspace) const;
    NewMachineRun *add(const provisioning::NewMachinePlan &plan,
                       const QList<provisioning::NewMachineStepProgress> &steps);
    NewMachineRun *loadInterrupted(const provisioning::NewMachineId &id);
    QUrl priceService() const;

    World &m_world;
    StoreKeeper &m_keeper;
    const provisioning::Catalogue &m_catalogue;
    SetupController &m_setups;
    QList<NewMachineRun *> m_runs;
};

} // namespace slipway::app

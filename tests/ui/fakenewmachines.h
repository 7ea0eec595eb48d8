// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "ui/services/newmachineservice.h"

#include <memory>
#include <vector>

namespace slipway::test {

class FakeNewMachineRun final : public ui::NewMachineRun
{
    Q_OBJECT

public:
    provisioning::NewMachinePlan thePlan {};
    Phase thePhase = Phase::Running;
    QList<provisioning::NewMachineStepProgress> theSteps {};
    QList<azure::DeployedResource> theResources {};
    QList<provisioning::StepProgress> theDockerSteps {};
    std::optional<Error> theError {};
    docker::HostId theHost {};
    bool groupKept = false;
    QStringList calls {};

    const provisioning::NewMachinePlan &plan() const override { return thePlan; }
    Phase phase() const override { return thePhase; }
    QList<provisioning::NewMachineStepProgress> steps() const override { return theSteps; }
    QList<azure::DeployedResource> resources() const override { return theResources; }
    QList<provisioning::StepProgress> dockerSteps() const override { return theDockerSteps; }
    std::optional<Error> error() const override { return theError; }
    docker::HostId host() const override { return theHost; }
    azure::ArmId machine() const override { return {}; }
    bool isGroupKept() const override { return groupKept; }
    void cancel() override { calls.append(QStringLiteral("cancel")); }
    void retry() override { calls.append(QStringLiteral("retry")); }
    void undo() override { calls.append(QStringLiteral("undo")); }
};

/// Answers at once with what the test put into it; the sizes wait for it when `holdsSizes`.
class FakeNewMachines final : public ui::NewMachineService
{
    Q_OBJECT

public:
    Result<QList<azure::Subscription>> subscriptionsOutcome { QList<azure::Subscription> {
        { .id = QStringLiteral("s1"), .name = QStringLiteral("Production") } } };
    Result<ui::NewMachinePlaces> placesOutcome { examplePlaces() };
    Result<QList<ui::SizeOffer>> sizesOutcome { exampleSizes() };
    Result<std::optional<azure::RetailPrice>> priceOutcome {};
    QHash<QString, double> prices {}; ///< of an hour, of single sizes: before priceOutcome
    Result<bool> labelOutcome { true };
    QList<ui::PublicKeyFile> keys { exampleKey() };
    Result<ui::PublicKeyFile> keyOutcome { exampleKey() };
    Result<provisioning::NewMachinePlan> planOutcome {}; ///< a good one gets the choices
    Result<ui::NewMachinePreview> previewOutcome {};
    QList<provisioning::InterruptedNewMachine> broken {};
    std::vector<std::unique_ptr<FakeNewMachineRun>> all {};
    provisioning::NewMachineChoices lastChoices {};
    QStringList calls {};
    bool holdsSizes = false;
    bool isSignedOut = false;

    static ui::NewMachinePlaces examplePlaces();
    static QList<ui::SizeOffer> exampleSizes();
    static ui::PublicKeyFile exampleKey();
    void releaseSizes(); ///< those that were asked for last

    Task<Result<QList<azure::Subscription>>> subscriptions(std::stop_token stop) override;
    Task<Result<ui::NewMachinePlaces>> places(QString subscription, std::stop_token stop) override;
    Task<Result<QList<ui::SizeOffer>>> sizes(QString subscription, QString location,
                                             std::stop_token stop) override;
    Task<Result<std::optional<azure::RetailPrice>>> price(QString size, QString location,
                                                          std::stop_token stop) override;
    Task<Result<bool>> isDnsLabelFree(QString subscription, QString location, QString label,
                                      std::stop_token stop) override;
    QList<ui::PublicKeyFile> sshKeys() const override { return keys; }
    Task<Result<ui::PublicKeyFile>> makeSshKey(QString path, std::stop_token stop) override;
    QString suggestedKeyPath(const QString &machine) const override;
    Task<Result<provisioning::NewMachinePlan>> plan(provisioning::NewMachineChoices choices,
                                                    std::stop_token stop) override;
    Task<Result<ui::NewMachinePreview>> preview(provisioning::NewMachinePlan plan,
                                                std::stop_token stop) override;
    Task<Result<>> saveScript(provisioning::NewMachinePlan plan, QString path, std::stop_token stop) override;
    Task<Result<>> saveCloudInit(provisioning::NewMachinePlan plan, QString path,
                                 std::stop_token stop) override;
    ui::NewMachineRun *start(const provisioning::NewMachinePlan &plan) override;
    QList<ui::NewMachineRun *> runs() const override;
    QList<provisioning::InterruptedNewMachine> interrupted() const override { return broken; }
    ui::NewMachineRun *resume(const provisioning::NewMachineId &id) override;
    ui::NewMachineRun *undoInterrupted(const provisioning::NewMachineId &id) override;

private:
    Event *m_sizes = nullptr;
};

} // namespace slipway::test

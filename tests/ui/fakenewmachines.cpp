// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakenewmachines.h"

namespace slipway::test {

using namespace Qt::StringLiterals;

ui::NewMachinePlaces FakeNewMachines::examplePlaces()
{
    return { .groups = { { .name = u"web"_s, .location = u"northeurope"_s } },
             .locations = {
                 { .name = u"westeurope"_s, .displayName = u"West Europe"_s, .isRecommended = true },
                 { .name = u"northeurope"_s, .displayName = u"North Europe"_s, .isRecommended = true } } };
}

QList<ui::SizeOffer> FakeNewMachines::exampleSizes()
{
    const auto offer = [](const QString &name, int cores, double memory, bool isArm64, qint64 left) {
        return ui::SizeOffer { { .name = name,
                                 .family = u"family"_s,
                                 .cores = cores,
                                 .memoryGiB = memory,
                                 .isArm64 = isArm64,
                                 .takesPremiumDisks = true },
                               left };
    };
    return { offer(u"Standard_B1s"_s, 1, 1, false, 10),      offer(u"Standard_B2s"_s, 2, 4, false, 5),
             offer(u"Standard_D2ps_v5"_s, 2, 8, true, 5),    offer(u"Standard_D4s_v5"_s, 4, 16, false, 2),
             offer(u"Standard_D16s_v5"_s, 16, 64, false, 1), offer(u"Standard_M128"_s, 128, 2048, false, 0) };
}

ui::PublicKeyFile FakeNewMachines::exampleKey()
{
    return {
        u"/home/someone/.ssh/id_ed25519.pub"_s,
        u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB6KfQ5nCcVYNp0xuzIlGg4DE1DqQ8wc1n7GmB4vTq2h someone@laptop"_s
    };
}

void FakeNewMachines::releaseSizes()
{
    if (m_sizes)
        m_sizes->fire();
}

Task<Result<QList<azure::Subscription>>> FakeNewMachines::subscriptions(std::stop_token /*stop*/)
{
    calls.append(u"subscriptions"_s);
    co_return subscriptionsOutcome;
}

Task<Result<ui::NewMachinePlaces>> FakeNewMachines::places(QString subscription, std::stop_token /*stop*/)
{
    calls.append(u"places "_s + subscription);
    co_return placesOutcome;
}

Task<Result<QList<ui::SizeOffer>>> FakeNewMachines::sizes(QString /*subscription*/, QString location,
                                                          std::stop_token /*stop*/)
{
    calls.append(u"sizes "_s + location);
    if (holdsSizes) {
        Event released;
        m_sizes = &released;
        co_await released;
        m_sizes = nullptr;
    }
    co_return sizesOutcome;
}

Task<Result<std::optional<azure::RetailPrice>>> FakeNewMachines::price(QString size, QString /*location*/,
                                                                       std::stop_token /*stop*/)
{
    calls.append(u"price "_s + size);
    if (prices.contains(size))
        co_return std::optional(azure::RetailPrice { .perHour = prices.value(size), .currency = u"EUR"_s });
    co_return priceOutcome;
}

Task<Result<bool>> FakeNewMachines::isDnsLabelFree(QString /*subscription*/, QString /*location*/,
                                                   QString label, std::stop_token /*stop*/)
{
    calls.append(u"label "_s + label);
    co_return labelOutcome;
}

Task<Result<ui::PublicKeyFile>> FakeNewMachines::makeSshKey(QString path, std::stop_token /*stop*/)
{
    calls.append(u"key "_s + path);
    co_return keyOutcome;
}

QString FakeNewMachines::suggestedKeyPath(const QString &machine) const
{
    return u"/home/someone/.ssh/slipway-"_s + machine;
}

Task<Result<provisioning::NewMachinePlan>> FakeNewMachines::plan(provisioning::NewMachineChoices choices,
                                                                 std::stop_token /*stop*/)
{
    calls.append(u"plan"_s);
    lastChoices = choices;
    if (!planOutcome)
        co_return planOutcome.error();
    provisioning::NewMachinePlan made = *planOutcome;
    made.choices = choices;
    made.choices.dnsSuffix = u"cloudapp.azure.com"_s;
    co_return made;
}

Task<Result<>> FakeNewMachines::saveScript(provisioning::NewMachinePlan /*plan*/, QString path,
                                           std::stop_token /*stop*/)
{
    calls.append(u"script "_s + path);
    co_return Result<>();
}

Task<Result<>> FakeNewMachines::saveCloudInit(provisioning::NewMachinePlan /*plan*/, QString path,
                                              std::stop_token /*stop*/)
{
    calls.append(u"cloudInit "_s + path);
    co_return Result<>();
}

Task<Result<ui::NewMachinePreview>> FakeNewMachines::preview(provisioning::NewMachinePlan /*plan*/,
                                                             std::stop_token /*stop*/)
{
    calls.append(u"preview"_s);
    co_return previewOutcome;
}

ui::NewMachineRun *FakeNewMachines::start(const provisioning::NewMachinePlan &plan)
{
    calls.append(u"start"_s);
    if (isSignedOut)
        return nullptr;
    all.push_back(std::make_unique<FakeNewMachineRun>());
    all.back()->thePlan = plan;
    emit runsChanged();
    return all.back().get();
}

QList<ui::NewMachineRun *> FakeNewMachines::runs() const
{
    QList<ui::NewMachineRun *> list;
    for (const auto &run : all)
        list.append(run.get());
    return list;
}

ui::NewMachineRun *FakeNewMachines::resume(const provisioning::NewMachineId &id)
{
    calls.append(u"resume "_s + id.text());
    return all.empty() ? nullptr : all.back().get();
}

ui::NewMachineRun *FakeNewMachines::undoInterrupted(const provisioning::NewMachineId &id)
{
    calls.append(u"undo "_s + id.text());
    return all.empty() ? nullptr : all.back().get();
}

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "newmachine.h"

#include "ui/newmachine/newmachinewizard.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

void showProgress(ui::NewMachineWizard &wizard, FakeNewMachineRun &run, const SavePicture &save)
{
    using provisioning::StepState;
    const auto id = [](const QString &type, const QString &name) {
        return *azure::ArmId::parse(
            u"/subscriptions/s1/resourceGroups/web-03-group/providers/Microsoft.%1/%2"_s.arg(type, name));
    };
    run.theSteps = { { .step = provisioning::NewMachineStep::Group,
                       .state = StepState::Done,
                       .took = std::chrono::milliseconds(1400) },
                     { .step = provisioning::NewMachineStep::Deployment, .state = StepState::Running },
                     { .step = provisioning::NewMachineStep::Docker } };
    run.theResources = { { .id = id(u"Network"_s, u"virtualNetworks/web-03-net"_s),
                           .state = azure::OperationState::Succeeded },
                         { .id = id(u"Network"_s, u"publicIPAddresses/web-03-ip"_s),
                           .state = azure::OperationState::Succeeded },
                         { .id = id(u"Compute"_s, u"virtualMachines/web-03"_s),
                           .state = azure::OperationState::Running } };
    emit run.changed();
    save(wizard, u"new-making"_s);
    run.thePhase = ui::NewMachineRun::Phase::Failed;
    run.theSteps[1].state = StepState::Failed;
    run.theResources[2].state = azure::OperationState::Failed;
    run.theError =
        Error { .kind = ErrorKind::Service,
                .code = u"SkuNotAvailable"_s,
                .subject = u"web-03"_s,
                .detail = u"The requested size is currently not available in location westeurope."_s };
    emit run.changed();
    save(wizard, u"new-failed"_s);
    run.thePhase = ui::NewMachineRun::Phase::Succeeded;
    run.theSteps[1].state = run.theSteps[2].state = StepState::Done;
    run.theResources[2].state = azure::OperationState::Succeeded;
    emit run.changed();
    save(wizard, u"new-made"_s);
}

} // namespace

void showNewMachine(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    fakes.newMachines.planOutcome = provisioning::NewMachinePlan();
    fakes.newMachines.previewOutcome = ui::NewMachinePreview {};
    fakes.newMachines.priceOutcome =
        std::optional(azure::RetailPrice { .perHour = 0.0416, .currency = u"EUR"_s });
    ui::NewMachineWizard wizard(fakes.services, nullptr, &window);
    wizard.show();
    const auto write = [&wizard](const QString &field, const QString &text) {
        wizard.findChild<QLineEdit *>(field)->setText(text);
    };
    write(u"machineName"_s, u"web-03"_s);
    write(u"dnsLabel"_s, u"Web 03"_s);
    save(wizard, u"new-basics"_s);
    write(u"dnsLabel"_s, u"web-03"_s);
    wizard.findChild<QPushButton *>(u"next"_s)->click();
    save(wizard, u"new-straight-review"_s);
    wizard.findChild<QPushButton *>(u"back"_s)->click();
    for (const QString &page :
         { u"size"_s, u"system"_s, u"engine"_s, u"reach"_s, u"review"_s, u"progress"_s }) {
        wizard.findChild<QPushButton *>(page == "size"_L1 ? u"moreOptions"_s : u"next"_s)->click();
        save(wizard, u"new-"_s + page);
        if (page == "engine"_L1) {
            auto *route = wizard.findChild<QComboBox *>(u"route"_s);
            QTest::keyClick(route, Qt::Key_Down);
            save(wizard, u"new-cloud-init"_s);
        }
    }
    if (!fakes.newMachines.all.empty())
        showProgress(wizard, *fakes.newMachines.all.back(), save);
    wizard.hide();
    window.openPage(ui::PageId::Activity);
    save(window, u"new-activity"_s);
}

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup.h"

#include "ui/setup/setupwizard.h"
#include "ui/shell/mainwindow.h"

#include <QPushButton>
#include <QRadioButton>

namespace slipway::test {

using namespace Qt::StringLiterals;

void showWizard(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    using provisioning::Route;
    using provisioning::RouteObstacle;
    ui::MachineRow row;
    row.machine.edit().name = u"web-02"_s;
    row.verdict = { .kind = provisioning::VerdictKind::CanGetDocker,
                    .routes = { Route::DockerExtension, Route::ManagedRunCommand },
                    .closed = { { Route::CustomScript, RouteObstacle::HandlerInUse, u"bootstrap"_s } },
                    .distribution = u"Ubuntu 24.04"_s };
    fakes.setup.verdictOutcome = row.verdict;
    ui::SetupWizard wizard(fakes.services, row, &window);
    wizard.show();
    wizard.findChild<QPushButton *>(u"next"_s)->click();
    save(wizard, u"wizard-docker"_s);
    wizard.findChild<QPushButton *>(u"advanced"_s)->click();
    save(wizard, u"wizard-options"_s);
    wizard.findChild<QPushButton *>(u"next"_s)->click();
    save(wizard, u"wizard-certificates"_s);
    wizard.findChild<QPushButton *>(u"next"_s)->click();
    save(wizard, u"wizard-access"_s);
    wizard.close();
}

void showSeveral(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    using Phase = ui::SetupRun::Phase;
    QList<ui::MachineRow> rows;
    for (const QString &name : { u"web-01"_s, u"web-02"_s, u"db-01"_s, u"win-01"_s }) {
        ui::MachineRow row;
        row.machine.edit().id = azure::ArmId::parse(u"/subscriptions/s/resourceGroups/g/providers/"
                                                    "Microsoft.Compute/virtualMachines/"_s
                                                    + name)
                                    .value_or(azure::ArmId());
        row.machine.edit().name = name;
        row.verdict = { .kind = provisioning::VerdictKind::CanGetDocker,
                        .routes = { provisioning::Route::CustomScript },
                        .distribution = u"Ubuntu 24.04"_s };
        rows.append(row);
    }
    rows[3].verdict = { .obstacles = { { provisioning::Obstacle::NotLinux, {} } } };
    fakes.setup.verdictOutcome = rows.constFirst().verdict;
    fakes.setup.plansFollowChoices = true;
    fakes.setup.refused = { { u"db-01"_s, Error { .kind = ErrorKind::Forbidden, .subject = u"db-01"_s } } };
    ui::SetupWizard wizard(fakes.services, rows, &window);
    wizard.show();
    save(wizard, u"several-machines"_s);
    const auto next = [&wizard] { wizard.findChild<QPushButton *>(u"next"_s)->click(); };
    for (int page = 0; page < 3; ++page)
        next();
    wizard.findChild<QRadioButton *>(u"nobody"_s)->click();
    next();
    save(wizard, u"several-review"_s);
    const std::size_t before = fakes.setup.all.size();
    next();
    if (fakes.setup.all.size() == before + 2) {
        FakeRun &failed = *fakes.setup.all.at(before);
        failed.thePhase = Phase::Failed;
        failed.theError = Error { .kind = ErrorKind::Timeout, .subject = u"web-01"_s };
        failed.theTime = std::chrono::seconds(134);
        failed.theSteps = { { .kind = provisioning::StepKind::Certificates,
                              .state = provisioning::StepState::Done,
                              .took = std::chrono::milliseconds(410) },
                            { .kind = provisioning::StepKind::Install,
                              .state = provisioning::StepState::Failed,
                              .took = std::chrono::seconds(133) } };
        emit failed.changed();
        FakeRun &going = *fakes.setup.all.at(before + 1);
        going.thePhase = Phase::Running;
        going.theTime = std::chrono::seconds(48);
        going.theSteps = { { .kind = provisioning::StepKind::Install,
                             .state = provisioning::StepState::Running } };
        emit going.changed();
    }
    save(wizard, u"several-progress"_s);
    wizard.hide();
    fakes.setup.refused.clear();
    fakes.setup.plansFollowChoices = false;
}

} // namespace slipway::test

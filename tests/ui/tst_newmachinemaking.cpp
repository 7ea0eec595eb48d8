// SPDX-License-Identifier: GPL-3.0-or-later
#include "newmachinebench.h"
#include "support/warnings.h"
#include "ui/activity/activitypage.h"
#include "ui/common/banner.h"
#include "ui/common/wizardrail.h"
#include "ui/delegates/stateicon.h"
#include "ui/home/homepage.h"
#include "ui/models/roles.h"

#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

using Phase = NewMachineRun::Phase;

} // namespace

/// A new machine from its review on: what is shown and asked for, and what is left when its window is closed.
class TestNewMachineMaking : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void review_showsPlanAndAzuresAnswer_andExports()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(5));
        QTRY_VERIFY(bench.canGoOn());
        QVERIFY(bench.find<QTreeWidget>(u"newMachineChanges"_s)->topLevelItemCount() > 0);
        const auto *foreseen = bench.find<QTreeWidget>(u"foreseenChanges"_s);
        QCOMPARE(foreseen->topLevelItemCount(), 2);
        QVERIFY(foreseen->topLevelItem(0)->text(0).contains(u"Virtual network: web-03-net"_s));
        QCOMPARE(foreseen->topLevelItem(1)->child(0)->text(0), u"it depends"_s);
        QVERIFY(bench.find<QPlainTextEdit>(u"armTemplate"_s)->toPlainText().contains(u"schema"_s));
        QVERIFY(!bench.find<QPlainTextEdit>(u"azScript"_s)->toPlainText().isEmpty());
        QVERIFY(!bench.find<QLabel>(u"cost"_s)->text().isEmpty());
        const QList<QAction *> exports = bench.find<QPushButton>(u"export"_s)->menu()->actions();
        QCOMPARE(exports.size(), 4);
        exports.at(3)->trigger();
        auto *chooser = bench.find<QFileDialog>(u"exportNewMachine"_s);
        QVERIFY(chooser);
        emit chooser->fileSelected(u"/tmp/cloud-init.yaml"_s);
        chooser->close();
        QCOMPARE(bench.fake.logs.savedPath, u"/tmp/cloud-init.yaml"_s);
        QVERIFY(bench.fake.logs.savedText.startsWith("#cloud-config"));
    }

    void review_scriptWithAKey_isExportedAfterAQuestion()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(5));
        QTRY_VERIFY(bench.canGoOn());
        QVERIFY(!bench.find<QPlainTextEdit>(u"azScript"_s)->toPlainText().contains(u"PRIVATE"_s));
        bench.find<QPushButton>(u"export"_s)->menu()->actions().at(2)->trigger();
        QVERIFY2(!bench.find<QFileDialog>(u"exportNewMachine"_s), "it is asked first");
        auto *question = bench.wizard->findChild<QDialog *>();
        QVERIFY(question && question->isVisible());
        question->accept();
        auto *chooser = bench.find<QFileDialog>(u"exportNewMachine"_s);
        QVERIFY(chooser);
        emit chooser->fileSelected(u"/tmp/create.sh"_s);
        chooser->close();
        QVERIFY(bench.fake.newMachines.calls.contains(u"script /tmp/create.sh"_s));
        QVERIFY2(bench.fake.logs.savedPath.isEmpty(), "it is not written like a log");
    }

    void review_saysWhetherItIsOneDeployment()
    {
        NewMachineBench bench;
        bench.open();
        bench.write(u"machineName"_s, u"web-03"_s);
        bench.write(u"dnsLabel"_s, {});
        QVERIFY(bench.goTo(5));
        QTRY_VERIFY(bench.canGoOn());
        const auto says = [&bench](const QString &words) {
            const auto labels = bench.find<QWidget>(u"newMachineReview"_s)->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&words](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(says(u"Docker follows in a second step"_s));
        bench.find<QPushButton>(u"export"_s)->menu()->actions().at(2)->trigger();
        QVERIFY2(bench.find<QFileDialog>(u"exportNewMachine"_s), "nothing in it is secret");
    }

    void review_azureRefuses_holdsAndCanBeAskedAgain()
    {
        NewMachineBench bench;
        const Result<NewMachinePreview> good = bench.fake.newMachines.previewOutcome;
        bench.fake.newMachines.previewOutcome =
            Error { .kind = ErrorKind::Invalid, .code = u"SkuNotAvailable"_s };
        bench.open();
        QVERIFY(bench.goTo(5));
        auto *banner = bench.find<Banner>(u"reviewBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!bench.canGoOn());
        QVERIFY(bench.button(u"export"_s)->isEnabled());
        bench.fake.newMachines.previewOutcome = good;
        banner->findChild<QAbstractButton *>(u"bannerAction"_s)->click();
        QTRY_VERIFY(bench.canGoOn());
        QCOMPARE(bench.fake.newMachines.calls.count(u"plan"_s), 1);
    }

    void review_planFails_holds()
    {
        NewMachineBench bench;
        bench.fake.newMachines.planOutcome =
            Error { .kind = ErrorKind::Conflict, .code = u"newmachine.name-taken"_s, .subject = u"web-03"_s };
        bench.open();
        QVERIFY(bench.goTo(5));
        QTRY_VERIFY(bench.find<Banner>(u"reviewBanner"_s)->isVisible());
        QVERIFY(!bench.canGoOn());
        QVERIFY(!bench.button(u"export"_s)->isEnabled());
        QVERIFY(bench.button(u"back"_s)->isEnabled());
    }

    void signedOutMeanwhile_isSaid()
    {
        NewMachineBench bench;
        bench.fake.newMachines.isSignedOut = true;
        bench.open();
        QVERIFY(bench.goTo(5));
        QTRY_VERIFY(bench.canGoOn());
        bench.button(u"next"_s)->click();
        QVERIFY(bench.shows(u"newMachineReview"_s));
        QVERIFY(bench.find<Banner>(u"reviewBanner"_s)->isVisible());
    }

    void progress_byKeyboard_fromStartToContainers()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(5));
        QTRY_VERIFY(bench.canGoOn());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.shows(u"newMachineProgress"_s));
        FakeNewMachineRun &run = *bench.fake.newMachines.all.back();
        using provisioning::StepState;
        run.theSteps = { { .step = provisioning::NewMachineStep::Group,
                           .state = StepState::Done,
                           .took = std::chrono::milliseconds(1500) },
                         { .step = provisioning::NewMachineStep::Deployment, .state = StepState::Running },
                         { .step = provisioning::NewMachineStep::Docker } };
        run.theResources = { { .id = idOf(u"g"_s, u"Network"_s, u"publicIPAddresses/web-03-ip"_s),
                               .type = u"Microsoft.Network/publicIPAddresses"_s,
                               .state = azure::OperationState::Succeeded },
                             { .id = idOf(u"g"_s, u"Compute"_s, u"virtualMachines/web-03"_s),
                               .type = u"Microsoft.Compute/virtualMachines"_s,
                               .state = azure::OperationState::Running } };
        emit run.changed();
        const auto *tree = bench.find<QTreeWidget>(u"newMachineSteps"_s);
        QCOMPARE(tree->topLevelItemCount(), 3);
        QCOMPARE(tree->topLevelItem(1)->childCount(), 2);
        QCOMPARE(tree->topLevelItem(1)->child(0)->text(0), u"Public IP address: web-03-ip"_s);
        QCOMPARE(tree->topLevelItem(1)->data(1, StateRole).value<StateShape>(), StateShape::Changing);
        QVERIFY(!bench.find<QLabel>(u"elapsed"_s)->text().isEmpty());
        QVERIFY(!bench.canGoOn());
        bench.button(u"cancel"_s)->click();
        QCOMPARE(run.calls, QStringList { u"cancel"_s });
        run.thePhase = Phase::Succeeded;
        run.theHost = docker::HostId(u"h1"_s);
        run.theSteps[1].state = StepState::Done;
        run.theSteps[2].state = StepState::Done;
        emit run.changed();
        QTRY_VERIFY(bench.button(u"openContainers"_s)->hasFocus());
        QSignalSpy opened(bench.wizard.get(), &NewMachineWizard::openContainersRequested);
        bench.press(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(!bench.wizard->isVisible());
    }

    void progress_failed_explainsAndOffersRetryAndTakeBack()
    {
        NewMachineBench bench;
        FakeNewMachineRun run;
        run.thePlan.choices.name = u"web-03"_s;
        run.thePlan.choices.group = u"web-03-group"_s;
        run.thePhase = Phase::Failed;
        run.theError =
            Error { .kind = ErrorKind::Service, .code = u"DeploymentFailed"_s, .subject = u"web-03"_s };
        run.theResources = { { .id = idOf(u"g"_s, u"Compute"_s, u"virtualMachines/web-03"_s),
                               .state = azure::OperationState::Failed,
                               .detail = u"no capacity"_s } };
        bench.open(&run);
        QVERIFY(bench.shows(u"newMachineProgress"_s));
        QVERIFY(bench.find<QWidget>(u"newMachineProgress"_s)->findChild<Banner *>()->isVisible());
        QVERIFY(bench.button(u"retry"_s)->hasFocus());
        bench.press(Qt::Key_Space);
        QCOMPARE(run.calls, QStringList { u"retry"_s });
        bench.button(u"takeBack"_s)->click();
        auto *question = bench.wizard->findChild<QDialog *>();
        QVERIFY(question && question->isVisible());
        QVERIFY(question->findChild<QLabel *>(u"targets"_s)->text().contains(u"web-03"_s));
        QCOMPARE(run.calls.size(), 1);
        question->accept();
        QCOMPARE(run.calls, (QStringList { u"retry"_s, u"undo"_s }));
        run.thePhase = Phase::Undone;
        run.groupKept = true;
        emit run.changed();
        QVERIFY(bench.find<QLabel>(u"outcome"_s)->text().contains(u"resource group stays"_s));
        QVERIFY(!bench.button(u"takeBack"_s)->isVisible());
        QVERIFY2(!bench.fake.newMachines.calls.contains(u"subscriptions"_s), "nothing is asked anew");
    }

    void progress_headingAndRail_tellHowItStands()
    {
        NewMachineBench bench;
        FakeNewMachineRun run;
        run.thePlan.choices.name = u"web-03"_s;
        bench.open(&run);
        const auto shown = [&](Phase phase) {
            run.thePhase = phase;
            emit run.changed();
            const auto rail = bench.wizard->findChild<WizardRail *>()->findChildren<StateLabel *>();
            return std::pair { bench.find<QWidget>(u"newMachineProgress"_s)->accessibleName(),
                               rail.constLast()->shape() };
        };
        using Shown = std::pair<QString, StateShape>;
        QCOMPARE(shown(Phase::Running), (Shown { u"Making web-03"_s, StateShape::Changing }));
        QCOMPARE(shown(Phase::Succeeded), (Shown { u"web-03 is ready"_s, StateShape::Running }));
        QCOMPARE(shown(Phase::Failed), (Shown { u"web-03 could not be made"_s, StateShape::Failed }));
        QCOMPARE(shown(Phase::Cancelled), (Shown { u"Making web-03 was stopped"_s, StateShape::Stopped }));
        QCOMPARE(shown(Phase::Undoing), (Shown { u"Taking web-03 back"_s, StateShape::Changing }));
        QCOMPARE(shown(Phase::Undone), (Shown { u"web-03 was taken back"_s, StateShape::Stopped }));
    }

    void close_withAnswersOrWhileMaking_asksFirst()
    {
        NewMachineBench bench;
        bench.open();
        bench.write(u"machineName"_s, u"web-03"_s);
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.wizard->isVisible());
        auto *question = bench.wizard->findChild<QDialog *>();
        QVERIFY(question && question->isVisible());
        question->accept();
        QVERIFY(!bench.wizard->isVisible());

        FakeNewMachineRun run;
        bench.open(&run);
        bench.wizard->close();
        QVERIFY(bench.wizard->isVisible());
        QVERIFY(run.calls.isEmpty());
        question = bench.wizard->findChild<QDialog *>();
        question->accept();
        QVERIFY(!bench.wizard->isVisible());
        QVERIFY(run.calls.isEmpty());
    }

    void activity_listsRunsAndInterrupted()
    {
        FakeServices fake;
        fake.account.become(AccountState::SignedIn, true, u"sandbox"_s);
        fake.newMachines.broken = { { .id = provisioning::NewMachineId(u"n1"_s),
                                      .name = u"web-09"_s,
                                      .started = QDateTime::currentDateTimeUtc().addSecs(-7200) } };
        ActivityPage page(fake.services);
        page.show();
        page.activated();
        auto *open = page.findChild<QAbstractButton *>(u"openNewMachine"_s);
        QVERIFY(open && open->isVisible());
        open->click();
        QVERIFY(fake.newMachines.calls.contains(u"resume n1"_s));
        page.findChild<QAbstractButton *>(u"takeBackNewMachine"_s)->click();
        QVERIFY(fake.newMachines.calls.contains(u"undo n1"_s));
        fake.newMachines.broken.clear();
        QSignalSpy shown(&page, &ActivityPage::newMachineRequested);
        NewMachineRun *run = fake.newMachines.start({});
        const auto visibleButton = [&page]() -> QAbstractButton * {
            for (auto *each : page.findChildren<QAbstractButton *>(u"openNewMachine"_s)) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY(visibleButton());
        visibleButton()->click();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<NewMachineRun *>(), run);
    }

    void home_namesWhatWasInterrupted()
    {
        FakeServices fake;
        fake.newMachines.broken = { { .id = provisioning::NewMachineId(u"n1"_s), .name = u"web-09"_s } };
        HomePage page(fake.services);
        page.show();
        page.activated();
        auto *show = page.findChild<QAbstractButton *>(u"showNewMachine"_s);
        QVERIFY(show && show->isVisible());
        QSignalSpy asked(&page, &HomePage::activityRequested);
        show->click();
        QCOMPARE(asked.size(), 1);
        auto *newMachine = page.findChild<QAbstractButton *>(u"newMachine"_s);
        QVERIFY(!newMachine->isVisible());
        fake.account.become(AccountState::SignedIn, true, u"sandbox"_s);
        QVERIFY(newMachine->isVisible());
        QSignalSpy wanted(&page, &HomePage::newMachineRequested);
        newMachine->click();
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestNewMachineMaking)
#include "tst_newmachinemaking.moc"

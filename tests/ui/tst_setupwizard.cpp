// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/setupflow.h"
#include "ui/setup/composerow.h"
#include "ui/setup/setupwizard.h"
#include "ui/setup/steprail.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

MachineRow readyMachine()
{
    MachineRow row;
    azure::Machine &vm = row.machine.edit();
    vm.id = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/web-02"_s);
    vm.name = u"web-02"_s;
    vm.os = azure::OsType::Linux;
    vm.power = azure::PowerState::Running;
    vm.publicAddress = u"203.0.113.20"_s;
    vm.interfaceSecurityGroup = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/networkSecurityGroups/nsg"_s);
    row.verdict = { .kind = provisioning::VerdictKind::CanGetDocker,
                    .routes = { provisioning::Route::CustomScript },
                    .distribution = u"Ubuntu 24.04"_s };
    return row;
}

/// Two that can get Docker, one only by a Run Command, and one that cannot.
QList<MachineRow> severalMachines()
{
    QList<MachineRow> rows;
    for (const QString &name : { u"web-01"_s, u"web-02"_s, u"dev-01"_s, u"win-01"_s }) {
        MachineRow row = readyMachine();
        row.machine.edit().id = *azure::ArmId::parse(
            u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/"_s + name);
        row.machine.edit().name = name;
        rows.append(row);
    }
    rows[2].verdict.routes = { provisioning::Route::ManagedRunCommand };
    rows[3].verdict = { .obstacles = { { provisioning::Obstacle::NotLinux, {} } } };
    return rows;
}

QAbstractButton *button(const SetupWizard &wizard, const QString &name)
{
    return wizard.findChild<QAbstractButton *>(name);
}

void pressReturn(SetupWizard &wizard)
{
    QTest::keyClick(wizard.focusWidget() ? wizard.focusWidget() : &wizard, Qt::Key_Return);
}

/// By keyboard, with what the program suggests, to the page of who may reach the engine.
void goToAccess(SetupWizard &wizard)
{
    for (int page = 0; page < 3; ++page)
        pressReturn(wizard);
}

/// The same, and on with one address, until what is reviewed can be started.
bool goToReview(SetupWizard &wizard)
{
    goToAccess(wizard);
    wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"203.0.113.7"_s);
    pressReturn(wizard);
    return QTest::qWaitFor([&wizard] { return button(wizard, u"next"_s)->isEnabled(); });
}

/// The same, and starts it.
bool goToProgress(SetupWizard &wizard)
{
    if (!goToReview(wizard))
        return false;
    button(wizard, u"next"_s)->click();
    return wizard.findChild<QWidget *>(u"progressStep"_s)->isVisible();
}

} // namespace

/// What the wizard lets people do next, and what it asks of the services.
class TestSetupWizard : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void flow_emptyNames_holdTheirPage()
    {
        SetupFlow flow(readyMachine(), {});
        flow.next();
        QCOMPARE(flow.page(), SetupPage::Docker);
        flow.next();
        QCOMPARE(flow.page(), SetupPage::Certificates);
        flow.useNewAuthority(u"  "_s);
        flow.setIdentityName(u"me"_s);
        QVERIFY(!flow.canGoNext());
        flow.next();
        QCOMPARE(flow.page(), SetupPage::Certificates);
        flow.useNewAuthority(u"mine"_s);
        QVERIFY(flow.canGoNext());
    }

    void wizard_first_isNoWiderThanAsked()
    {
        FakeServices fake;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wizard));
        const auto *progress = wizard.findChild<QWidget *>(u"progressStep"_s);
        const QList<Button *> buttons =
            progress->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(buttons.size() > 5);
        for (const Button *each : buttons) // nothing can be done yet: no room is kept for it
            QVERIFY2(each->isHidden(), qPrintable(each->objectName()));
    }

    void flow_addresses_areJudged_data()
    {
        QTest::addColumn<slipway::ui::AccessChoice>("access");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::newRow("one address") << AccessChoice::ThisComputer << u"203.0.113.7"_s << true;
        QTest::newRow("none") << AccessChoice::ThisComputer << QString() << false;
        QTest::newRow("no address") << AccessChoice::ThisComputer << u"home"_s << false;
        QTest::newRow("several") << AccessChoice::TheseAddresses << u"203.0.113.7, 198.51.100.0/24"_s << true;
        QTest::newRow("everybody in disguise") << AccessChoice::TheseAddresses << u"0.0.0.0/0"_s << false;
        QTest::newRow("nobody") << AccessChoice::Nobody << QString() << true;
        QTest::newRow("everybody, not confirmed") << AccessChoice::Everybody << u"web"_s << false;
        QTest::newRow("everybody, confirmed") << AccessChoice::Everybody << u"web-02"_s << true;
    }
    void flow_addresses_areJudged()
    {
        QFETCH(AccessChoice, access);
        QFETCH(QString, typed);
        QFETCH(bool, good);
        SetupFlow flow(readyMachine(), {});
        flow.setAccess(
            { .choice = access, .thisComputer = typed, .theseAddresses = typed, .confirmation = typed });
        QCOMPARE(flow.problems(SetupPage::Access).isEmpty(), good);
    }

    void flow_changedChoice_dropsThePlan()
    {
        SetupFlow flow(readyMachine(), {});
        flow.setPlans({ provisioning::Plan() });
        flow.setPort(2377);
        QVERIFY(flow.plans().isEmpty());
    }

    void flow_newVerdict_keepsTheRouteWhileItIsOpen()
    {
        using provisioning::Route;
        SetupFlow flow(readyMachine(), {});
        provisioning::Verdict verdict = readyMachine().verdict;
        verdict.routes = { Route::CustomScript, Route::ManagedRunCommand };
        flow.setVerdict(verdict);
        QCOMPARE(flow.choices().route, Route::CustomScript);
        flow.setRoute(Route::ManagedRunCommand);
        flow.setVerdict(verdict);
        QCOMPARE(flow.choices().route, Route::ManagedRunCommand);
        verdict.routes = { Route::DockerExtension };
        flow.setVerdict(verdict);
        QCOMPARE(flow.choices().route, Route::DockerExtension);
    }

    void dockerStep_routes_areWhatAzureSaysNow()
    {
        using provisioning::Route;
        using provisioning::RouteObstacle;
        FakeServices fake;
        provisioning::Verdict verdict = readyMachine().verdict;
        verdict.routes = { Route::ManagedRunCommand, Route::DockerExtension };
        verdict.closed = { { Route::CustomScript, RouteObstacle::HandlerInUse, u"bootstrap"_s } };
        fake.setup.verdictOutcome = verdict;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        pressReturn(wizard);
        auto *routes = wizard.findChild<QComboBox *>(u"route"_s);
        QTRY_COMPARE(routes->count(), 2);
        QCOMPARE(routes->currentText(), u"Run Command"_s);
        const auto *closed = wizard.findChild<QLabel *>(u"closedRoutes"_s);
        QVERIFY(closed->isVisible());
        QVERIFY2(closed->text().contains(u"\"bootstrap\""_s), qPrintable(closed->text()));
        const auto *hint = wizard.findChild<QLabel *>(u"routeHint"_s);
        const QString before = hint->text();
        QTest::keyClick(routes, Qt::Key_Down);
        QCOMPARE(routes->currentText(), u"Docker Extension (retired)"_s);
        QVERIFY(hint->text() != before && hint->text().contains(u"retired"_s));
        QVERIFY2(!button(wizard, u"advanced"_s)->isVisible(), "it takes no engine options");
        QTest::keyClick(routes, Qt::Key_Up);
        QVERIFY(button(wizard, u"advanced"_s)->isVisible());
    }

    void dockerStep_engineOptions_arePartOfTheChoices()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        pressReturn(wizard);
        auto *panel = wizard.findChild<QWidget *>(u"engineOptions"_s);
        QVERIFY(!panel->isVisible());
        button(wizard, u"advanced"_s)->click();
        QVERIFY(panel->isVisible());
        auto *size = wizard.findChild<QSpinBox *>(u"logSize"_s);
        QVERIFY2(!size->isEnabled(), "no file, no rotation");
        wizard.findChild<QComboBox *>(u"logDriver"_s)->setCurrentText(u"local"_s);
        QVERIFY(size->isEnabled());
        size->setValue(20);
        wizard.findChild<QLineEdit *>(u"labels"_s)->setText(u"stage=test, owner=the team"_s);
        auto *mirrors = wizard.findChild<QLineEdit *>(u"registryMirrors"_s);
        QTest::keyClicks(mirrors, u"mirror.example"_s);
        QVERIFY(!button(wizard, u"next"_s)->isEnabled());
        const auto *problem = wizard.findChild<QWidget *>(u"dockerStep"_s)->findChild<QLabel *>(u"problem"_s);
        QVERIFY(problem->text().contains(u"mirror.example"_s));
        QTest::keyClick(mirrors, Qt::Key_Home);
        QTest::keyClicks(mirrors, u"https://"_s);
        QVERIFY(button(wizard, u"next"_s)->isEnabled());
        wizard.findChild<QAbstractButton *>(u"liveRestore"_s)->click();
        button(wizard, u"next"_s)->click();
        button(wizard, u"next"_s)->click();
        wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"203.0.113.7"_s);
        button(wizard, u"next"_s)->click();
        QTRY_VERIFY(fake.setup.calls.contains(u"plan"_s));
        const provisioning::EngineOptions wanted { .registryMirrors = { u"https://mirror.example"_s },
                                                   .logDriver = u"local"_s,
                                                   .logSize = 20,
                                                   .liveRestore = true,
                                                   .labels = { u"stage=test"_s, u"owner=the team"_s } };
        QCOMPARE(fake.setup.lastChoices.options, wanted);
    }

    void certificatesStep_keyOnMachine_byKeyboard_isPartOfTheChoices()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QApplication::setActiveWindow(&wizard);
        pressReturn(wizard);
        pressReturn(wizard);
        for (int i = 0; i < 12 && wizard.focusWidget()->objectName() != u"keyOnMachine"_s; ++i)
            QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
        QCOMPARE(wizard.focusWidget()->objectName(), u"keyOnMachine"_s);
        QVERIFY2(!button(wizard, u"keyOnMachine"_s)->isChecked(), "as before, unless somebody says so");
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Space);
        pressReturn(wizard);
        QTest::keyClicks(wizard.focusWidget(), u"203.0.113.7"_s);
        pressReturn(wizard);
        QTRY_VERIFY(fake.setup.calls.contains(u"plan"_s));
        QVERIFY(fake.setup.lastChoices.keyOnMachine);
    }

    void certificatesStep_dockerExtension_saysWhyTheKeyIsSent()
    {
        using provisioning::Route;
        FakeServices fake;
        provisioning::Verdict verdict = readyMachine().verdict;
        verdict.routes = { Route::CustomScript, Route::DockerExtension };
        fake.setup.verdictOutcome = verdict;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        pressReturn(wizard);
        auto *routes = wizard.findChild<QComboBox *>(u"route"_s);
        QTRY_COMPARE(routes->count(), 2);
        button(wizard, u"next"_s)->click();
        auto *key = button(wizard, u"keyOnMachine"_s);
        key->click();
        QVERIFY(key->isChecked());
        button(wizard, u"back"_s)->click();
        QTest::keyClick(routes, Qt::Key_Down);
        button(wizard, u"next"_s)->click();
        QVERIFY(!key->isEnabled() && !key->isChecked());
        const auto *hint = wizard.findChild<QLabel *>(u"keyHint"_s);
        QVERIFY2(hint->text().contains(u"Docker extension"_s), qPrintable(hint->text()));
        QVERIFY2(button(wizard, u"next"_s)->isEnabled(), "it is not asked for any more");
    }

    void dockerStep_composeFile_isPartOfTheChoices()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        pressReturn(wizard);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"Stall"_s));
        const QString path = folder.filePath(u"Stall/compose.yaml"_s);
        const auto write = [&path](const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        auto *row = wizard.findChild<ComposeRow *>(u"compose"_s);
        const auto *state = wizard.findChild<QLabel *>(u"composeState"_s);
        QVERIFY(!button(wizard, u"removeCompose"_s)->isVisible());

        QVERIFY(write("services: { web: { build: . } }\n"));
        row->take(path);
        QVERIFY2(state->text().contains(u"services.web.build"_s), qPrintable(state->text()));
        QVERIFY(row->file().isEmpty());
        row->take(folder.filePath(u"none"_s));
        QVERIFY2(state->text().contains(u"none"_s), qPrintable(state->text()));

        QVERIFY(write("services: { web: { image: nginx }, db: { image: redis } }\n"));
        row->take(path);
        QVERIFY2(state->text().contains(u"stall"_s) && state->text().contains(u"web"_s),
                 qPrintable(state->text()));
        auto *remove = button(wizard, u"removeCompose"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(row->file().isEmpty());

        row->take(path);
        button(wizard, u"next"_s)->click();
        button(wizard, u"next"_s)->click();
        wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"203.0.113.7"_s);
        button(wizard, u"next"_s)->click();
        QTRY_VERIFY(fake.setup.calls.contains(u"plan"_s));
        QCOMPARE(fake.setup.lastChoices.compose.project, u"stall"_s);
    }

    void wizard_byKeyboard_startsThePlanThatWasReviewed()
    {
        FakeServices fake;
        fake.account.current = AccountState::SignedIn;
        provisioning::Plan plan;
        plan.id = provisioning::PlanId(u"p1"_s);
        plan.choices.machine = readyMachine().machine;
        fake.setup.planOutcome = plan;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QVERIFY(goToReview(wizard));
        QCOMPARE(fake.setup.lastChoices.addresses, QStringList { u"203.0.113.7"_s });
        QCOMPARE(button(wizard, u"next"_s)->text(), u"Set Up Docker"_s);
        button(wizard, u"next"_s)->click();
        QVERIFY(wizard.findChild<QWidget *>(u"progressStep"_s)->isVisible());
        QCOMPARE(fake.setup.calls.last(), u"start"_s);

        FakeRun &run = *fake.setup.all.back();
        QCOMPARE(run.thePlan.id, plan.id);
        button(wizard, u"cancel"_s)->click();
        QCOMPARE(run.calls, QStringList { u"cancel"_s });
        run.thePhase = SetupRun::Phase::Failed;
        run.theError = Error { .kind = ErrorKind::Timeout, .subject = u"web-02"_s };
        emit run.changed();
        QVERIFY(button(wizard, u"retry"_s)->isVisible());
        QVERIFY(!button(wizard, u"openContainers"_s)->isVisible());
        button(wizard, u"retry"_s)->click();
        button(wizard, u"undo"_s)->click();
        QCOMPARE(run.calls, (QStringList { u"cancel"_s, u"retry"_s, u"undo"_s }));
        run.thePhase = SetupRun::Phase::Succeeded;
        run.theHost = docker::HostId(u"h1"_s);
        emit run.changed();
        QSignalSpy opened(&wizard, &SetupWizard::openContainersRequested);
        button(wizard, u"openContainers"_s)->click();
        QCOMPARE(opened.size(), 1);
    }

    /// Which of them can be pressed, and which are there at all, from the first page to the end.
    void buttons_followWhatGoesOn()
    {
        FakeServices fake;
        fake.account.current = AccountState::SignedIn;
        fake.setup.planOutcome = provisioning::Plan();
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QCOMPARE(button(wizard, u"next"_s)->text(), u"Next"_s);
        QVERIFY(!button(wizard, u"back"_s)->isEnabled());
        pressReturn(wizard);
        QVERIFY(button(wizard, u"back"_s)->isEnabled());
        button(wizard, u"back"_s)->click();
        QVERIFY(!button(wizard, u"leave"_s)->isVisible());
        QVERIFY(goToProgress(wizard));
        FakeRun &run = *fake.setup.all.back();
        QVERIFY(!button(wizard, u"back"_s)->isVisible());
        QVERIFY(!button(wizard, u"next"_s)->isVisible());
        QCOMPARE(button(wizard, u"cancel"_s)->text(), u"Cancel"_s);
        const auto become = [&run](SetupRun::Phase phase) {
            run.thePhase = phase;
            emit run.changed();
        };
        const auto canCancel = [&wizard] {
            return button(wizard, u"cancel"_s)->isVisible() && button(wizard, u"cancel"_s)->isEnabled();
        };
        for (const SetupRun::Phase phase : { SetupRun::Phase::Waiting, SetupRun::Phase::Running }) {
            become(phase);
            QVERIFY(canCancel());
            QVERIFY(!button(wizard, u"leave"_s)->isEnabled());
        }
        become(SetupRun::Phase::Undoing);
        QVERIFY2(button(wizard, u"cancel"_s)->isVisible() && !canCancel(), "it is being taken back already");
        QVERIFY(!button(wizard, u"leave"_s)->isEnabled());
        become(SetupRun::Phase::Undone);
        QVERIFY(!button(wizard, u"cancel"_s)->isVisible());
        QVERIFY(button(wizard, u"leave"_s)->isEnabled());
        button(wizard, u"leave"_s)->click();
        QVERIFY(!wizard.isVisible());
    }

    void cancel_beforeTheStart_closes()
    {
        FakeServices fake;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        pressReturn(wizard);
        button(wizard, u"cancel"_s)->click();
        QVERIFY(!wizard.isVisible());
    }

    void escape_beforeTheStart_closesAndSaysSo()
    {
        FakeServices fake;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        const QSignalSpy rejected(&wizard, &QDialog::rejected);
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QVERIFY(!wizard.isVisible());
        QCOMPARE(rejected.size(), 1);
    }

    void openContainers_closesTheWizard()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QVERIFY(goToProgress(wizard));
        FakeRun &run = *fake.setup.all.back();
        run.thePhase = SetupRun::Phase::Succeeded;
        run.theHost = docker::HostId(u"h1"_s);
        emit run.changed();
        const QSignalSpy opened(&wizard, &SetupWizard::openContainersRequested);
        button(wizard, u"openContainers"_s)->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<docker::HostId>(), run.theHost);
        QVERIFY(!wizard.isVisible());
    }

    void rail_marksThePageThatIsAsked()
    {
        FakeServices fake;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        const auto marked = [&wizard] {
            QList<int> pages;
            const QList<StateLabel *> labels = wizard.findChild<StepRail *>()->findChildren<StateLabel *>();
            for (int page = 0; page < labels.size(); ++page) {
                if (labels.at(page)->font().weight() == QFont::DemiBold)
                    pages.append(page);
            }
            return pages;
        };
        QCOMPARE(marked(), QList<int> { 0 });
        pressReturn(wizard);
        QCOMPARE(marked(), QList<int> { 1 });
    }

    void progress_headingAndRail_tellHowItStands()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QVERIFY(goToProgress(wizard));
        FakeRun &run = *fake.setup.all.back();
        const auto *step = wizard.findChild<QWidget *>(u"progressStep"_s);
        const auto shown = [&](SetupRun::Phase phase) {
            run.thePhase = phase;
            emit run.changed();
            const QList<StateLabel *> rail = wizard.findChild<StepRail *>()->findChildren<StateLabel *>();
            return std::pair { step->accessibleName(), rail.constLast()->shape() };
        };
        using Shown = std::pair<QString, StateShape>;
        const Shown isRunning { u"Setting up Docker on web-02"_s, StateShape::Changing };
        QCOMPARE(shown(SetupRun::Phase::Running), isRunning);
        QCOMPARE(shown(SetupRun::Phase::Succeeded),
                 (Shown { u"Docker is set up on web-02"_s, StateShape::Running }));
        QCOMPARE(shown(SetupRun::Phase::Undoing),
                 (Shown { u"Taking back the set-up of web-02"_s, StateShape::Changing }));
        QCOMPARE(shown(SetupRun::Phase::Undone),
                 (Shown { u"The set-up of web-02 was taken back"_s, StateShape::Stopped }));
        QCOMPARE(shown(SetupRun::Phase::Failed),
                 (Shown { u"Docker could not be set up on web-02"_s, StateShape::Failed }));
        QCOMPARE(shown(SetupRun::Phase::Running), isRunning);
        QCOMPARE(shown(SetupRun::Phase::Cancelled),
                 (Shown { u"Setting up Docker on web-02 was stopped"_s, StateShape::Stopped }));
    }

    void progress_atTheEnd_hasOneMainActionAndNamesTheEngine()
    {
        FakeServices fake;
        fake.account.current = AccountState::SignedIn;
        fake.setup.planOutcome = provisioning::Plan {};
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QVERIFY(goToProgress(wizard));
        FakeRun &run = *fake.setup.all.back();
        run.thePhase = SetupRun::Phase::Succeeded;
        run.theSteps = { { .kind = provisioning::StepKind::Verify,
                           .state = provisioning::StepState::Done,
                           .took = std::chrono::seconds(133),
                           .said = u"26.1.5"_s } };
        emit run.changed();
        QStringList accents;
        for (const Button *each : wizard.findChildren<Button *>()) {
            if (each->kind() == ButtonKind::Accent && each->isVisible())
                accents.append(each->objectName());
        }
        QCOMPARE(accents, QStringList { u"openContainers"_s });
        const QList<ElidedLabel *> said = wizard.findChildren<ElidedLabel *>();
        QVERIFY(std::any_of(said.cbegin(), said.cend(),
                            [](const ElidedLabel *label) { return label->text() == u"Docker 26.1.5"_s; }));
        const QList<QLabel *> labels = wizard.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [](const QLabel *label) { return label->text() == u"2 min 13 s"_s; }));
    }

    void wizard_reminder_byKeyboard_isPartOfTheChoices()
    {
        FakeServices fake;
        fake.account.current = AccountState::SignedIn;
        fake.setup.planOutcome = provisioning::Plan();
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QApplication::setActiveWindow(&wizard);
        goToAccess(wizard);
        QTest::keyClicks(wizard.focusWidget(), u"203.0.113.7"_s);
        for (int i = 0; i < 12 && wizard.focusWidget()->objectName() != u"remind"_s; ++i)
            QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
        QCOMPARE(wizard.focusWidget()->objectName(), u"remind"_s);
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Space);
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Up);
        const QDate day = wizard.findChild<QDateEdit *>(u"remindOn"_s)->date();
        pressReturn(wizard);
        QTRY_VERIFY(button(wizard, u"next"_s)->isEnabled());
        QVERIFY(wizard.findChild<QWidget *>(u"reviewStep"_s)->isVisible());
        QVERIFY(day > fake.certificates.now().toLocalTime().date().addDays(30));
        QCOMPARE(fake.setup.lastChoices.accessUntil.toLocalTime(), QDateTime(day, QTime(23, 59, 59)));

        button(wizard, u"back"_s)->click();
        button(wizard, u"nobody"_s)->click();
        button(wizard, u"next"_s)->click();
        QTRY_COMPARE(fake.setup.calls.count(u"plan"_s), 2);
        QVERIFY(!fake.setup.lastChoices.accessUntil.isValid());
    }

    void wizard_portOpenAlready_isWarnedOf()
    {
        FakeServices fake;
        const azure::SecurityRule rule { .name = u"oops"_s,
                                         .priority = 100,
                                         .protocol = u"Tcp"_s,
                                         .sources = { u"*"_s },
                                         .destinationPorts = { u"2376"_s } };
        fake.machines.accessOutcome =
            azure::MachineAccess { .machine = readyMachine().machine, .interfaceRules = QList { rule } };
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        goToAccess(wizard);
        auto *warning = wizard.findChild<Banner *>(u"exposureWarning"_s);
        QTRY_VERIFY(warning->isVisible());
        QVERIFY(warning->text().contains(u"oops"_s));
    }

    void wizard_privateAddressOnly_offersAJumpHost()
    {
        FakeServices fake;
        MachineRow row = readyMachine();
        row.machine.edit().publicAddress.clear();
        row.machine.edit().privateAddress = u"10.0.0.4"_s;
        row.machine.edit().adminUser = u"ada"_s;
        SetupWizard wizard(fake.services, row);
        wizard.show();
        goToAccess(wizard);
        auto *banner = wizard.findChild<Banner *>(u"privateOnly"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"web-02"_s));
        auto *bySsh = wizard.findChild<QCheckBox *>(u"bySsh"_s);
        bySsh->setFocus();
        QTest::keyClick(bySsh, Qt::Key_Space);
        auto *jump = wizard.findChild<QLineEdit *>(u"sshJump"_s);
        QTRY_VERIFY(jump->isVisible());
        jump->setFocus();
        QTest::keyClicks(jump, u"ops@bastion.example"_s);
        pressReturn(wizard);
        QTRY_VERIFY(!fake.setup.allChoices.isEmpty());
        const provisioning::PlanChoices &choices = fake.setup.allChoices.constLast();
        QCOMPARE(choices.sshUser, u"ada"_s);
        QCOMPARE(choices.sshJump, u"ops@bastion.example"_s);
        QCOMPARE(choices.access, provisioning::AccessKind::Nobody);
    }

    /// A rule for what the Internet sees of this computer would let nobody in there.
    void wizard_privateAddressOnly_letsInWhatTheMachineSees()
    {
        FakeServices fake;
        fake.account.become(AccountState::SignedIn, false, u"me"_s);
        fake.settings.addressServiceUrl = u"https://address.example"_s;
        MachineRow row = readyMachine();
        row.machine.edit().publicAddress.clear();
        row.machine.edit().dnsName.clear();
        row.machine.edit().privateAddress = u"127.0.0.1"_s; // there is always a way to it
        SetupWizard wizard(fake.services, row);
        wizard.show();
        goToAccess(wizard);
        QTRY_COMPARE(wizard.findChild<QLineEdit *>(u"address"_s)->text(), u"127.0.0.1"_s);
        QVERIFY(!fake.setup.calls.contains(u"findMyAddress"_s));
        pressReturn(wizard);
        QTRY_VERIFY(!fake.setup.allChoices.isEmpty());
        QCOMPARE(fake.setup.allChoices.constLast().addresses, QStringList { u"127.0.0.1"_s });
    }

    /// One address cannot be right for both: the one of the Internet is, and the others are named.
    void wizard_someReachedPrivately_areNamed_andTheInternetIsAsked()
    {
        FakeServices fake;
        fake.account.become(AccountState::SignedIn, false, u"me"_s);
        fake.settings.addressServiceUrl = u"https://address.example"_s;
        QList<MachineRow> rows = severalMachines();
        rows[0].machine.edit().publicAddress.clear();
        rows[0].machine.edit().dnsName.clear();
        rows[0].machine.edit().privateAddress = u"127.0.0.1"_s;
        SetupWizard wizard(fake.services, rows);
        wizard.show();
        goToAccess(wizard);
        QTRY_COMPARE(wizard.findChild<QLineEdit *>(u"address"_s)->text(), u"203.0.113.7"_s);
        const QString said = wizard.findChild<Banner *>(u"privateOnly"_s)->text();
        QVERIFY2(said.contains(u"web-01"_s) && !said.contains(u"web-02"_s), qPrintable(said));
    }

    void wizard_sshWithoutAUser_isNotGoneOnWith()
    {
        FakeServices fake;
        MachineRow row = readyMachine();
        row.machine.edit().adminUser.clear(); // made from a disk
        SetupWizard wizard(fake.services, row);
        wizard.show();
        for (int page = 0; page < 3; ++page)
            pressReturn(wizard);
        auto *bySsh = wizard.findChild<QCheckBox *>(u"bySsh"_s);
        QTRY_VERIFY(bySsh->isVisible());
        bySsh->setFocus();
        QTest::keyClick(bySsh, Qt::Key_Space);
        pressReturn(wizard);
        QVERIFY(bySsh->isVisible());
        QVERIFY(fake.setup.allChoices.isEmpty());
        auto *user = wizard.findChild<QLineEdit *>(u"sshUser"_s);
        user->setFocus();
        QTest::keyClicks(user, u"grace"_s);
        pressReturn(wizard);
        QTRY_VERIFY(!fake.setup.allChoices.isEmpty());
        QCOMPARE(fake.setup.allChoices.constLast().sshUser, u"grace"_s);
    }

    void wizard_endOfLife_isWarnedOfWithItsDay()
    {
        FakeServices fake;
        MachineRow row = readyMachine();
        row.verdict.packages = provisioning::PackageSource::Docker;
        SetupWizard fine(fake.services, row);
        fine.show();
        QVERIFY(fine.findChild<Banner *>(u"cautions"_s)->isHidden());
        row.verdict.cautions = { { .caution = provisioning::Caution::EndOfLife,
                                   .detail = u"Ubuntu 20.04"_s,
                                   .date = QDate(2025, 5, 31) } };
        SetupWizard wizard(fake.services, row);
        wizard.show();
        const QString text = wizard.findChild<Banner *>(u"cautions"_s)->text();
        QVERIFY2(text.contains(u"Ubuntu 20.04"_s), qPrintable(text));
        QVERIFY2(text.contains(QLocale().toString(QDate(2025, 5, 31), QLocale::ShortFormat)),
                 qPrintable(text));
    }

    void wizard_addressMayChange_canBeKept()
    {
        FakeServices fake;
        MachineRow row = readyMachine();
        fake.machines.publicAddressOutcome = azure::PublicAddress {
            .id = *azure::ArmId::parse(
                u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/publicIPAddresses/ip"_s),
            .address = u"203.0.113.20"_s
        };
        SetupWizard wizard(fake.services, row);
        wizard.show();
        for (int page = 0; page < 3; ++page)
            pressReturn(wizard);
        auto *banner = wizard.findChild<Banner *>(u"addressMayChange"_s);
        QTRY_VERIFY(banner->isVisible());
        emit banner->actionTriggered();
        auto *dialog = wizard.findChild<QDialog *>(u"addressDialog"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QAbstractButton *>(u"action"_s), Qt::Key_Space);
        QCOMPARE(fake.activity.addresses.size(), 1);
        row.machine.edit().addressIsStatic = true;
        fake.machines.list = { row };
        fake.activity.end(1);
        QTRY_VERIFY(banner->isHidden());
    }

    void wizard_addressOfSeveral_isSaidWithoutAnOffer()
    {
        FakeServices fake;
        SetupWizard wizard(fake.services, severalMachines());
        wizard.show();
        for (int page = 0; page < 3; ++page)
            pressReturn(wizard);
        auto *banner = wizard.findChild<Banner *>(u"addressMayChange"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->text().startsWith(u"web-01, web-02"_s));
        QVERIFY(banner->findChild<QAbstractButton *>(u"bannerAction"_s)->isHidden());
    }

    void several_portOpenAlready_isSaidOfEachMachine()
    {
        FakeServices fake;
        const azure::SecurityRule rule { .name = u"oops"_s,
                                         .priority = 100,
                                         .protocol = u"Tcp"_s,
                                         .sources = { u"*"_s },
                                         .destinationPorts = { u"2376"_s } };
        fake.machines.accessOutcome =
            azure::MachineAccess { .machine = *readyMachine().machine, .interfaceRules = QList { rule } };
        const QList<MachineRow> rows = severalMachines();
        SetupWizard wizard(fake.services, rows);
        wizard.show();
        goToAccess(wizard);
        auto *warning = wizard.findChild<Banner *>(u"exposureWarning"_s);
        QTRY_VERIFY(warning->isVisible());
        QTRY_COMPARE(warning->text().count(u"oops"_s), 3);
        QVERIFY(warning->text().contains(u"web-01: "_s));
    }

    void several_flow_leavesOutWhoCannot()
    {
        const QList<MachineRow> rows = severalMachines();
        SetupFlow flow(rows, {});
        QVERIFY(flow.isForSeveral());
        QCOMPARE(flow.machines().size(), 3);
        QCOMPARE(flow.leftOut().size(), 1);
        QCOMPARE(flow.leftOut().constFirst().machine->name, u"win-01"_s);
        flow.useNewAuthority(u"ours"_s);
        const provisioning::PlanChoices first = flow.choicesFor(0);
        const provisioning::PlanChoices taken = flow.choicesFor(2);
        QCOMPARE(first.machine.name, u"web-01"_s);
        QCOMPARE(first.route, provisioning::Route::CustomScript);
        QCOMPARE(taken.route, provisioning::Route::ManagedRunCommand); // the only one that is open there
        QVERIFY(!first.sharedAuthorityId.isEmpty());
        QCOMPARE(taken.sharedAuthorityId, first.sharedAuthorityId);
        QVERIFY(flow.problemsOf(2).contains(provisioning::PlanProblemFound {
            provisioning::PlanPart::Access, provisioning::PlanProblem::AddressMissing, {} }));
        // One that is left of a selection is set up as ever.
        SetupFlow alone({ rows.at(0), rows.at(3) }, {});
        QVERIFY(alone.isForSeveral());
        QVERIFY(alone.choicesFor(0).sharedAuthorityId.isEmpty());
    }

    void several_sharedAuthority_isForTheNamesOfAll()
    {
        QList<MachineRow> rows = severalMachines();
        for (qsizetype i = 0; i < rows.size(); ++i)
            rows[i].machine.edit().dnsName = u"vm%1.example.org"_s.arg(i);
        SetupFlow named(rows, {});
        named.useNewAuthority(u"ours"_s);
        QCOMPARE(named.choicesFor(1).sharedNames,
                 QStringList({ u"vm0.example.org"_s, u"vm1.example.org"_s, u"vm2.example.org"_s }));
        rows[1].machine.edit().dnsName.clear();
        SetupFlow unnamed(rows, {});
        unnamed.useNewAuthority(u"ours"_s);
        QVERIFY(unnamed.choicesFor(0).sharedNames.isEmpty());
    }

    void several_byKeyboard_onePlanForEach()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        fake.setup.verdictOutcome = readyMachine().verdict;
        fake.setup.refused = { { u"web-02"_s,
                                 Error { .kind = ErrorKind::Forbidden, .subject = u"web-02"_s } } };
        SetupWizard wizard(fake.services, severalMachines());
        wizard.show();
        const auto *list = wizard.findChild<QTreeWidget *>(u"machineList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->topLevelItemCount(), 4);
        QVERIFY(list->topLevelItem(3)->text(1).startsWith(u"Left out"_s));
        goToAccess(wizard);
        QVERIFY2(!button(wizard, u"everybody"_s)->isVisible(), "everybody is allowed machine by machine");
        wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"203.0.113.7"_s);
        pressReturn(wizard);
        QTRY_VERIFY(button(wizard, u"next"_s)->isEnabled());
        QCOMPARE(fake.setup.allChoices.size(), 3);
        const auto *changes = wizard.findChild<QTreeWidget *>(u"changes"_s);
        QCOMPARE(changes->topLevelItemCount(), 3);
        QCOMPARE(changes->topLevelItem(0)->text(0), u"web-01"_s);
        QVERIFY(changes->topLevelItem(0)->childCount() > 0);
        QVERIFY(changes->topLevelItem(1)->text(0).startsWith(u"web-02 is left out"_s));
        QVERIFY(wizard.findChild<QPlainTextEdit *>(u"azCommands"_s)->toPlainText().contains(u"# dev-01"_s));

        button(wizard, u"next"_s)->click();
        QCOMPARE(fake.setup.calls.last(), u"startAll"_s);
        QCOMPARE(fake.setup.all.size(), std::size_t(2));
        FakeRun &first = *fake.setup.all.at(0);
        FakeRun &second = *fake.setup.all.at(1);
        auto *runs = wizard.findChild<QTreeWidget *>(u"setupRuns"_s);
        QCOMPARE(runs->topLevelItemCount(), 2);
        QCOMPARE(runs->topLevelItem(1)->text(1), u"Waiting"_s);
        button(wizard, u"cancel"_s)->click();
        QCOMPARE(first.calls + second.calls, (QStringList { u"cancel"_s, u"cancel"_s }));

        // One fails, the other goes on; each has its own Retry and Undo.
        first.thePhase = SetupRun::Phase::Succeeded;
        emit first.changed();
        QVERIFY(button(wizard, u"openContainers"_s)->isVisible());
        QVERIFY(!button(wizard, u"retry"_s)->isVisible());
        second.thePhase = SetupRun::Phase::Failed;
        second.theError = Error { .kind = ErrorKind::Timeout, .subject = u"dev-01"_s };
        emit second.changed();
        runs->setCurrentItem(runs->topLevelItem(0));
        runs->setFocus();
        QTest::keyClick(runs, Qt::Key_Down);
        QVERIFY(button(wizard, u"retry"_s)->isVisible());
        button(wizard, u"retry"_s)->click();
        QCOMPARE(second.calls.last(), u"retry"_s);
        QCOMPARE(first.calls, QStringList { u"cancel"_s });
        QCOMPARE(runs->topLevelItem(1)->text(1), u"Failed"_s);
        QCOMPARE(wizard.findChild<QLabel *>(u"summaryOfAll"_s)->text(),
                 u"Done: 1 · Failed: 1 · Under way or waiting: 0"_s);
        QVERIFY2(!button(wizard, u"retryAll"_s)->isVisible(), "there is only one to retry");
    }

    /// Azure is asked about a few of many, and about the next as each of them is answered.
    void several_manyPlans_areAskedForAFewAtATime()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        fake.setup.verdictOutcome = readyMachine().verdict;
        fake.setup.holdsPlans = true;
        QList<MachineRow> rows;
        for (int i = 0; i < 5; ++i) {
            rows.append(readyMachine());
            rows.last().machine.edit().name = u"web-%1"_s.arg(i);
        }
        SetupWizard wizard(fake.services, rows);
        wizard.show();
        goToAccess(wizard);
        wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"203.0.113.7"_s);
        pressReturn(wizard);
        QTRY_COMPARE(fake.setup.held.size(), std::size_t(3));
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY(!button(wizard, u"next"_s)->isEnabled());
            fake.setup.held.at(i)->fire();
            QTRY_COMPARE(fake.setup.held.size(), std::min(std::size_t(5), i + 4));
        }
        QTRY_VERIFY(button(wizard, u"next"_s)->isEnabled());
        QCOMPARE(wizard.findChild<QTreeWidget *>(u"changes"_s)->topLevelItemCount(), 5);
    }

    /// The plan that is asked for when people go back is for choices that they then change.
    void review_leftWhileAsking_olderPlanIsNotTaken()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        fake.setup.holdsPlans = true;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        goToAccess(wizard);
        auto *address = wizard.findChild<QLineEdit *>(u"address"_s);
        address->setText(u"203.0.113.7"_s);
        pressReturn(wizard);
        QTRY_COMPARE(fake.setup.held.size(), std::size_t(1));
        button(wizard, u"back"_s)->click();
        address->setText(u"198.51.100.9"_s);
        fake.setup.held.at(0)->fire();
        QTest::qWait(0);
        pressReturn(wizard);
        QTRY_COMPARE(fake.setup.held.size(), std::size_t(2));
        const auto *changes = wizard.findChild<QTreeWidget *>(u"changes"_s);
        QVERIFY(!button(wizard, u"next"_s)->isEnabled());
        QCOMPARE(changes->topLevelItemCount(), 0);
        fake.setup.held.at(1)->fire();
        QTRY_VERIFY(button(wizard, u"next"_s)->isEnabled());
        button(wizard, u"next"_s)->click();
        QCOMPARE(fake.setup.all.back()->thePlan.choices.addresses, QStringList { u"198.51.100.9"_s });
    }

    void review_askedTwice_onlyTheNewerPlanCounts_data()
    {
        QTest::addColumn<bool>("isOlderFirst");
        QTest::newRow("the older answer comes first") << true;
        QTest::newRow("the older answer comes last") << false;
    }
    void review_askedTwice_onlyTheNewerPlanCounts()
    {
        QFETCH(bool, isOlderFirst);
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        fake.setup.holdsPlans = true;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        goToAccess(wizard);
        auto *address = wizard.findChild<QLineEdit *>(u"address"_s);
        address->setText(u"203.0.113.7"_s);
        pressReturn(wizard);
        button(wizard, u"back"_s)->click();
        address->setText(u"198.51.100.9"_s);
        pressReturn(wizard);
        QTRY_COMPARE(fake.setup.held.size(), std::size_t(2));
        fake.setup.held.at(isOlderFirst ? 0 : 1)->fire();
        QTest::qWait(0);
        QCOMPARE(button(wizard, u"next"_s)->isEnabled(), !isOlderFirst);
        fake.setup.held.at(isOlderFirst ? 1 : 0)->fire();
        QTest::qWait(0);
        QTRY_VERIFY(button(wizard, u"next"_s)->isEnabled());
        button(wizard, u"next"_s)->click();
        QCOMPARE(fake.setup.all.back()->thePlan.choices.addresses, QStringList { u"198.51.100.9"_s });
    }

    /// Nobody should take what is left of the former plan for the one that is being made.
    void review_askedAgain_olderPreviewHasGone()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QVERIFY(goToReview(wizard));
        const auto *review = wizard.findChild<QWidget *>(u"reviewStep"_s);
        const auto *changes = review->findChild<QTreeWidget *>(u"changes"_s);
        const auto *loading = review->findChild<LoadingBar *>();
        const QList<const QPlainTextEdit *> texts {
            review->findChild<QPlainTextEdit *>(u"armRequests"_s),
            review->findChild<QPlainTextEdit *>(u"azCommands"_s),
        };
        QVERIFY(changes->topLevelItemCount() > 0);
        QVERIFY(!loading->isActive());
        for (const QPlainTextEdit *text : texts)
            QVERIFY(!text->toPlainText().isEmpty());
        fake.setup.holdsPlans = true;
        button(wizard, u"back"_s)->click();
        wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"198.51.100.9"_s);
        pressReturn(wizard);
        QTRY_COMPARE(fake.setup.held.size(), std::size_t(1));
        QCOMPARE(changes->topLevelItemCount(), 0);
        QVERIFY(loading->isActive());
        for (const QPlainTextEdit *text : texts)
            QCOMPARE(text->toPlainText(), QString());
        fake.setup.held.front()->fire();
        QTRY_VERIFY(changes->topLevelItemCount() > 0);
        QVERIFY(!loading->isActive());
    }

    void review_language_isThatOfTheProgram()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QVERIFY(goToReview(wizard));
        auto *changes = wizard.findChild<QTreeWidget *>(u"changes"_s);
        const QString words = changes->topLevelItem(0)->text(0);
        changes->topLevelItem(0)->setText(0, u"in another language"_s);
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&wizard, &language);
        QCOMPARE(changes->topLevelItem(0)->text(0), words);
        QVERIFY2(button(wizard, u"next"_s)->isEnabled(), "the plan is the same");
    }

    /// As by the answer to Find My Address, when it comes after the page was left.
    void review_choicesChangeUnderIt_isAskedAnew()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QVERIFY(goToReview(wizard));
        wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"198.51.100.9"_s);
        QTRY_VERIFY(button(wizard, u"next"_s)->isEnabled());
        button(wizard, u"next"_s)->click();
        QCOMPARE(fake.setup.all.back()->thePlan.choices.addresses, QStringList { u"198.51.100.9"_s });
    }

    /// Of several, each is looked at closely first.
    void several_olderVerdicts_askForNoPlans()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        fake.setup.verdictOutcome = readyMachine().verdict;
        SetupWizard wizard(fake.services, severalMachines());
        wizard.show();
        goToAccess(wizard);
        fake.setup.holdsVerdicts = true;
        auto *address = wizard.findChild<QLineEdit *>(u"address"_s);
        address->setText(u"203.0.113.7"_s);
        pressReturn(wizard);
        button(wizard, u"back"_s)->click();
        address->setText(u"198.51.100.9"_s);
        pressReturn(wizard);
        QTRY_COMPARE(fake.setup.heldVerdicts.size(), std::size_t(6));
        for (std::size_t i = 0; i < 3; ++i)
            fake.setup.heldVerdicts.at(i)->fire();
        QTest::qWait(0);
        QCOMPARE(fake.setup.allChoices.size(), 0);
        QVERIFY(!button(wizard, u"next"_s)->isEnabled());
        for (std::size_t i = 3; i < 6; ++i)
            fake.setup.heldVerdicts.at(i)->fire();
        QTRY_VERIFY(button(wizard, u"next"_s)->isEnabled());
        QCOMPARE(fake.setup.allChoices.size(), 3);
        QCOMPARE(wizard.findChild<QTreeWidget *>(u"changes"_s)->topLevelItemCount(), 3);
    }

    /// Only the first was looked at closely when the wizard began.
    void several_plans_followWhatAzureSaysNow()
    {
        using provisioning::Route;
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        SetupWizard wizard(fake.services, severalMachines());
        wizard.show();
        goToAccess(wizard);
        provisioning::Verdict verdict = readyMachine().verdict;
        verdict.routes = { Route::ManagedRunCommand };
        fake.setup.verdictOutcome = verdict;
        wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"203.0.113.7"_s);
        pressReturn(wizard);
        QTRY_COMPARE(fake.setup.allChoices.size(), 3);
        QCOMPARE(fake.setup.allChoices.at(1).machine.name, u"web-02"_s);
        QCOMPARE(fake.setup.allChoices.at(1).route, Route::ManagedRunCommand);
    }

    void several_closedWhileRunning_saysHowMany()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        fake.setup.verdictOutcome = readyMachine().verdict;
        SetupWizard wizard(fake.services, severalMachines());
        wizard.show();
        QVERIFY(goToProgress(wizard));
        wizard.close();
        const auto *question = wizard.findChild<QLabel *>(u"question"_s);
        QVERIFY(question);
        QVERIFY2(question->text().contains(u"3 machine(s)"_s), qPrintable(question->text()));
    }

    void undone_afterAnInstallation_saysWhatStays()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        fake.setup.verdictOutcome = readyMachine().verdict;
        SetupWizard wizard(fake.services, severalMachines());
        wizard.show();
        QVERIFY(goToProgress(wizard));
        auto &run = *fake.setup.all.at(0);
        auto *outcome = wizard.findChild<QLabel *>(u"outcome"_s);
        const auto undone = [&run](provisioning::StepState state) {
            run.thePhase = SetupRun::Phase::Undone;
            run.theSteps = { { .kind = provisioning::StepKind::Install, .state = state } };
            emit run.changed();
        };
        undone(provisioning::StepState::Pending);
        QCOMPARE(outcome->text(), u"Everything that was set up has been taken back."_s);
        undone(provisioning::StepState::Undone);
        QVERIFY2(outcome->text().contains(u"Docker stays on the machine"_s), qPrintable(outcome->text()));
    }

    /// Only where the set-up itself has brought it, and after a question.
    void undo_dockerThatTheSetUpBrought_canGoToo()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QVERIFY(goToProgress(wizard));
        FakeRun &run = *fake.setup.all.back();
        auto *both = button(wizard, u"undoWithEngine"_s);
        const auto become = [&run](SetupRun::Phase phase) {
            run.thePhase = phase;
            emit run.changed();
        };
        become(SetupRun::Phase::Succeeded);
        QVERIFY2(!both->isVisible(), "Docker was there before");
        run.hasBrought = true;
        become(SetupRun::Phase::Running);
        QVERIFY(!both->isVisible());
        become(SetupRun::Phase::Succeeded);
        QVERIFY(both->isVisible());
        both->setFocus();
        QTest::keyClick(both, Qt::Key_Space);
        QVERIFY(run.calls.isEmpty());
        auto *confirm = wizard.findChild<QPushButton *>(u"confirm"_s);
        QVERIFY(confirm && !confirm->isDefault());
        confirm->click();
        QCOMPARE(run.calls, QStringList { u"undo with engine"_s });
        run.isRemoving = true;
        run.theSteps = { { .kind = provisioning::StepKind::Install,
                           .state = provisioning::StepState::Undone } };
        become(SetupRun::Phase::Undone);
        const QString outcome = wizard.findChild<QLabel *>(u"outcome"_s)->text();
        QVERIFY2(outcome.contains(u"Docker was removed"_s) && outcome.contains(u"volumes are still"_s),
                 qPrintable(outcome));
        QVERIFY(!both->isVisible());
    }

    void several_whenAllHaveEnded_canBeRetriedOrUndoneTogether()
    {
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        fake.setup.verdictOutcome = readyMachine().verdict;
        SetupWizard wizard(fake.services, severalMachines());
        wizard.show();
        QVERIFY(goToProgress(wizard));
        QCOMPARE(fake.setup.all.size(), std::size_t(3));
        const auto end = [&fake](std::size_t run, SetupRun::Phase phase) {
            fake.setup.all.at(run)->thePhase = phase;
            fake.setup.all.at(run)->theTime = std::chrono::seconds(65);
            fake.setup.all.at(run)->theSteps = { { .kind = provisioning::StepKind::Install,
                                                   .state = phase == SetupRun::Phase::Failed
                                                       ? provisioning::StepState::Failed
                                                       : provisioning::StepState::Done } };
            emit fake.setup.all.at(run)->changed();
        };
        // The machine that waits can be left out while the others go on.
        auto *runs = wizard.findChild<QTreeWidget *>(u"setupRuns"_s);
        QCOMPARE(button(wizard, u"cancel"_s)->text(), u"Cancel All"_s);
        runs->setCurrentItem(runs->topLevelItem(2));
        button(wizard, u"cancelOne"_s)->click();
        QCOMPARE(fake.setup.all.at(2)->calls, QStringList { u"cancel"_s });
        QVERIFY(fake.setup.all.at(0)->calls.isEmpty());

        end(2, SetupRun::Phase::Cancelled);
        end(0, SetupRun::Phase::Succeeded);
        QVERIFY(!button(wizard, u"undoAll"_s)->isVisible());
        const auto *step = wizard.findChild<QWidget *>(u"progressStep"_s);
        QCOMPARE(step->accessibleName(), u"Setting up Docker on 3 machine(s)"_s);
        end(1, SetupRun::Phase::Failed);
        QCOMPARE(step->accessibleName(), u"Setting up Docker on 3 machine(s) has ended"_s);
        QCOMPARE(wizard.findChild<StepRail *>()->findChildren<StateLabel *>().constLast()->shape(),
                 StateShape::Failed);
        QCOMPARE(runs->currentItem(), runs->topLevelItem(1)); // what failed is looked at
        QVERIFY(!runs->currentItem()->text(2).isEmpty());
        QVERIFY(!runs->currentItem()->text(3).isEmpty());
        button(wizard, u"retryAll"_s)->click();
        QCOMPARE(fake.setup.calls.mid(fake.setup.calls.size() - 2),
                 (QStringList { u"retry in turn: web-02"_s, u"retry in turn: dev-01"_s }));
        button(wizard, u"undoAll"_s)->click();
        QCOMPARE(fake.setup.calls.last(), u"retry in turn: dev-01"_s);
        auto *confirm = wizard.findChild<QPushButton *>(u"confirm"_s);
        QVERIFY(confirm);
        confirm->click();
        QCOMPARE(fake.setup.calls.mid(fake.setup.calls.size() - 3),
                 (QStringList { u"undo in turn: web-01"_s, u"undo in turn: web-02"_s,
                                u"undo in turn: dev-01"_s }));
    }

    void several_many_areAllListed()
    {
        constexpr int kMany = 120;
        FakeServices fake;
        fake.setup.planOutcome = provisioning::Plan();
        fake.setup.plansFollowChoices = true;
        fake.setup.verdictOutcome = readyMachine().verdict;
        QList<MachineRow> rows;
        for (int i = 0; i < kMany; ++i) {
            MachineRow row = readyMachine();
            row.machine.edit().name = u"vm-%1"_s.arg(i, 3, 10, QChar(u'0'));
            rows.append(row);
        }
        SetupWizard wizard(fake.services, rows);
        wizard.show();
        QVERIFY(goToReview(wizard));
        QCOMPARE(wizard.findChild<QTreeWidget *>(u"changes"_s)->topLevelItemCount(), kMany);
        button(wizard, u"next"_s)->click();
        const auto *runs = wizard.findChild<QTreeWidget *>(u"setupRuns"_s);
        QCOMPARE(runs->topLevelItemCount(), kMany);
        FakeRun &last = *fake.setup.all.back();
        last.thePhase = SetupRun::Phase::Running;
        emit last.changed();
        QCOMPARE(runs->topLevelItem(kMany - 1)->text(1), u"Under way"_s);
    }

    void wizard_closedWhileRunning_asksFirst()
    {
        FakeServices fake;
        provisioning::Plan plan;
        fake.setup.planOutcome = plan;
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        QVERIFY(goToProgress(wizard));
        wizard.close();
        QVERIFY(wizard.isVisible());
        QVERIFY(fake.setup.all.back()->calls.isEmpty());
        auto *question = wizard.findChild<QDialog *>();
        QVERIFY(question && question->isVisible());
        question->accept();
        QVERIFY(!wizard.isVisible());
    }

    void wizard_planFails_saysSoAndStays()
    {
        FakeServices fake;
        fake.setup.planOutcome = Error { .kind = ErrorKind::NotFound, .subject = u"web-02"_s };
        SetupWizard wizard(fake.services, readyMachine());
        wizard.show();
        goToAccess(wizard);
        wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"203.0.113.7"_s);
        pressReturn(wizard);
        QTRY_VERIFY(wizard.findChild<QWidget *>(u"reviewStep"_s)->isVisible());
        QTest::qWait(0);
        QVERIFY(!button(wizard, u"next"_s)->isEnabled());
        QVERIFY(button(wizard, u"back"_s)->isEnabled());

        auto *banner = wizard.findChild<QWidget *>(u"reviewStep"_s)->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"web-02"_s), qPrintable(banner->text()));
        fake.setup.planOutcome = provisioning::Plan();
        banner->findChild<Button *>(u"bannerAction"_s)->click();
        QTRY_VERIFY(button(wizard, u"next"_s)->isEnabled());
        QVERIFY(!banner->isVisible());
    }
};

QTEST_MAIN(TestSetupWizard)
#include "tst_setupwizard.moc"

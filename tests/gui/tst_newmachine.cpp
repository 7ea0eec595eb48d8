// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/detailsbox.h"
#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"
#include "ui/services/machineservice.h"
#include "ui/services/newmachineservice.h"
#include "ui/setup/composerow.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;
constexpr int kLongPatience = 120'000;
constexpr auto kMachine = "shop-01"_L1;
/// A public key of nobody: its private half was thrown away.
constexpr auto kKey =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB6KfQ5nCcVYNp0xuzIlGg4DE1DqQ8wc1n7GmB4vTq2h nobody@example\n";

bool isReady(const QString &button)
{
    const auto *found = MainJob::find<QPushButton>(button);
    return found && found->isEnabled();
}

/// Whoever uses a window manager has the keyboard in the window that opened last.
void enterWindow(const QString &name)
{
    if (QWidget *window = MainJob::find(name); window && QApplication::activeWindow() != window->window())
        QApplication::setActiveWindow(window->window());
}

} // namespace

/// A new machine in the whole program on its sandbox, by keyboard alone.
class TestNewMachine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QVERIFY(QDir(m_home.path()).mkdir(u".ssh"_s));
        QFile key(m_home.filePath(u".ssh/id_ed25519.pub"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write(kKey) > 0);
        qputenv("HOME", m_home.path().toLocal8Bit());
    }
    void init()
    {
        failOnAnyWarning();
        m_data = std::make_unique<QTemporaryDir>();
        const app::CommandLine options { .sandbox = true, .language = u"en"_s };
        m_application = std::make_unique<app::Application>(options, m_data->path());
        m_application->start();
        QApplication::setActiveWindow(&m_application->window());
        QTRY_VERIFY_WITH_TIMEOUT(m_application->world().session() != nullptr, kPatience);
        m_application->sandbox().embedded()->setOperationDelay(50ms);
        QTRY_VERIFY_WITH_TIMEOUT(areMachinesListed(), kPatience);
    }
    void cleanup()
    {
        m_application.reset();
        m_data.reset();
        m_label.clear();
        m_diskGiB = 0;
    }

    void newMachine_byKeyboard_endsWithContainers()
    {
        const QStringList before = machineNames();
        m_label = u"shop"_s;
        answerQuestions();
        if (QTest::currentTestFailed())
            return;
        // Whoever hears it reads records from disk.
        const QSignalSpy told(&m_application->services().newMachines, &ui::NewMachineService::runsChanged);
        makeMachine();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(told.size(), 3); // there, running, done: not each of its words
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"openContainers"_s)->hasFocus(), kPatience);
        MainJob::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"containersPage"_s) && !MainJob::find(u"newMachineWizard"_s),
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find<QAbstractItemView>(u"containers"_s)
                                     && MainJob::find<QAbstractItemView>(u"containers"_s)->model()->rowCount()
                                         > 0,
                                 kPatience);
        m_application->services().machines.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(machineNames().contains(kMachine), kPatience);
        QCOMPARE(machineNames().size(), before.size() + 1);
        // Its engine is reached by the name that was asked for.
        const QList<docker::Host> hosts = m_application->services().hosts.hosts();
        QVERIFY(std::any_of(hosts.cbegin(), hosts.cend(), [](const docker::Host &host) {
            return host.name == kMachine && host.endpoint.address.startsWith(u"shop."_s)
                && host.endpoint.address.endsWith(u".cloudapp.sandbox"_s);
        }));
    }

    void takenBack_leavesEverythingAsBefore()
    {
        const QStringList before = machineNames();
        const qsizetype certificates = m_application->services().certificates.rows().size();
        const qsizetype hosts = m_application->services().hosts.hosts().size();
        answerQuestions();
        if (QTest::currentTestFailed())
            return;
        makeMachine();
        if (QTest::currentTestFailed())
            return;
        takeBack();
        if (QTest::currentTestFailed())
            return;
        m_application->services().machines.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(machineNames(), before, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_application->services().hosts.hosts().size(), hosts, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_application->services().certificates.rows().size(), certificates,
                                  kPatience);
    }

    void newGroup_isAskedAbout_orSaidThatItMayNot()
    {
        ui::NewMachineService &service = m_application->services().newMachines;
        const auto subscriptions = awaited(service.subscriptions({}));
        QVERIFY(subscriptions && *subscriptions && !(*subscriptions)->isEmpty());
        const provisioning::NewMachineChoices choices { .name = kMachine,
                                                        .subscription = (*subscriptions)->constFirst().id,
                                                        .group = u"fresh"_s,
                                                        .location = u"westeurope"_s,
                                                        .size = u"Standard_B2s"_s,
                                                        .sshKey = QString::fromLatin1(kKey).trimmed(),
                                                        .addresses = { u"203.0.113.7"_s },
                                                        .newAuthorityName = u"Shop"_s,
                                                        .identityName = u"me"_s };
        const auto plan = awaited(service.plan(choices, {}));
        QVERIFY(plan && *plan);
        const auto asked = awaited(service.preview(**plan, {}));
        QVERIFY(asked && *asked);
        QVERIFY((*asked)->isOfAzure);
        QCOMPARE((*asked)->changes.size(), (*plan)->resources().size() + 1); // and the group

        m_application->sandbox().embedded()->inject({ .kind = sandbox::Fault::Kind::Status,
                                                      .pathContains = u"Microsoft.Resources/deployments"_s,
                                                      .status = 403,
                                                      .code = u"AuthorizationFailed"_s,
                                                      .message = u"not in this scope"_s });
        const auto refused = awaited(service.preview(**plan, {}));
        QVERIFY(refused && *refused);
        QVERIFY(!(*refused)->isOfAzure);
        QCOMPARE((*refused)->changes.size(), (*plan)->resources().size());
    }

    void withAProject_startsIt_andIsTakenBack()
    {
        QFile compose(m_home.filePath(u"compose.yaml"_s));
        QVERIFY(compose.open(QIODevice::WriteOnly)
                && compose.write("name: stall\nservices: { web: { image: nginx } }\n") > 0);
        compose.close();
        const qsizetype hosts = m_application->services().hosts.hosts().size();
        answerQuestions(compose.fileName());
        if (QTest::currentTestFailed())
            return;
        makeMachine();
        if (QTest::currentTestFailed())
            return;
        const QList<ui::NewMachineRun *> runs = m_application->services().newMachines.runs();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.constFirst()->dockerSteps().constLast().kind, provisioning::StepKind::StartProject);
        QCOMPARE(runs.constFirst()->dockerSteps().constLast().state, provisioning::StepState::Done);
        const QString kept = m_application->world().workspace().folder + u"/newmachines"_s;
        QCOMPARE(QDir(kept).entryList({ u"*.compose"_s }), QStringList());
        takeBack(); // the engine is gone with its machine, and so is the project
        if (QTest::currentTestFailed())
            return;
        QTRY_COMPARE_WITH_TIMEOUT(m_application->services().hosts.hosts().size(), hosts, kPatience);
    }

    /// One page: a name, Enter for the review, and Enter to make it.
    void newMachine_byItsNameAlone_endsWithContainers()
    {
        openWizard();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(isReady(u"next"_s), kPatience);
        QVERIFY(MainJob::find<QLabel>(u"chosenSize"_s)->text().startsWith(u"Standard_B2s"_s));
        QVERIFY(pricesAskedFor().contains(u"currencyCode='USD'"_s)); // of the language C, which has none
        MainJob::press(Qt::Key_Return);
        awaitReview();
        if (QTest::currentTestFailed())
            return;
        makeMachine();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"openContainers"_s)->hasFocus(), kPatience);
        takeBack();
    }

    void deploymentThatFails_explainsItself_andIsTakenBack()
    {
        const QStringList before = machineNames();
        answerQuestions();
        if (QTest::currentTestFailed())
            return;
        m_application->sandbox().embedded()->inject(
            { .kind = sandbox::Fault::Kind::FailOperation,
              .pathContains = u"virtualMachines/%1"_s.arg(kMachine),
              .code = u"SkuNotAvailable"_s,
              .message = u"The requested size is currently not available in this location."_s });
        MainJob::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"retry"_s), kLongPatience);
        QCOMPARE(shownError(), u"\"%1\" reported a failure. The details tell what it said."_s.arg(kMachine));
        QVERIFY2(MainJob::find(u"bannerDetails"_s), "there are details");
        takeBack();
        if (QTest::currentTestFailed())
            return;
        m_application->services().machines.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(machineNames(), before, kPatience);
    }

    /// As large as Slipway knows the image to be, which has grown since.
    void diskThatIsTooSmall_isSaidInWords_andIsTakenBack()
    {
        const QStringList before = machineNames();
        m_diskGiB = provisioning::kSmallestDiskGiB;
        m_application->sandbox().embedded()->setLeastImageDisk(m_diskGiB + 1);
        answerQuestions();
        if (QTest::currentTestFailed())
            return;
        MainJob::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"retry"_s), kLongPatience);
        QCOMPARE(shownError(), u"\"%1\" reported a failure. The details tell what it said."_s.arg(kMachine));
        const auto *banner = MainJob::find<ui::Banner>(u"banner"_s);
        const QString details = banner->findChild<ui::DetailsBox *>()->text();
        QVERIFY2(details.contains(u"disk size 30 GB is smaller than"_s), qPrintable(details));
        takeBack();
        if (QTest::currentTestFailed())
            return;
        m_application->services().machines.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(machineNames(), before, kPatience);
    }

private:
    QString pricesAskedFor() const
    {
        QString all;
        const QList<sandbox::RecordedRequest> requests = m_application->sandbox().embedded()->requests();
        for (const sandbox::RecordedRequest &one : requests) {
            if (one.path.contains(u"retail/prices"_s))
                all += one.path;
        }
        return all;
    }
    bool areMachinesListed() const
    {
        const ui::MachineService &machines = m_application->services().machines;
        return !machines.isLoading() && machines.updated().isValid() && !machines.rows().isEmpty();
    }
    QStringList machineNames() const
    {
        QStringList names;
        for (const ui::MachineRow &row : m_application->services().machines.rows())
            names.append(row.machine->name);
        std::sort(names.begin(), names.end());
        return names;
    }
    static QString shownError()
    {
        const auto *banner = MainJob::find<ui::Banner>(u"banner"_s);
        return banner ? banner->text() : QString();
    }

    /// The window, with the name of the machine.
    static void openWizard()
    {
        MainJob::press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"newMachineBasics"_s), kPatience);
        enterWindow(u"newMachineBasics"_s);
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"machineName"_s)->hasFocus(), kPatience);
        MainJob::type(kMachine);
    }

    static void awaitReview()
    {
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"newMachineReview"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(u"next"_s) || MainJob::find(u"reviewBanner"_s), kLongPatience);
        const auto *banner = MainJob::find<ui::Banner>(u"reviewBanner"_s);
        QVERIFY2(!banner, banner ? qPrintable(banner->text()) : "");
    }

    /// From the main window to the review that Azure has agreed to.
    void answerQuestions(const QString &composeFile = {})
    {
        openWizard();
        if (QTest::currentTestFailed())
            return;
        if (!m_label.isEmpty()) {
            MainJob::find(u"dnsLabel"_s)->setFocus();
            MainJob::type(m_label);
        }
        QTRY_VERIFY_WITH_TIMEOUT(isReady(u"moreOptions"_s), kPatience);
        MainJob::find(u"moreOptions"_s)->setFocus();
        MainJob::press(Qt::Key_Space);
        for (const QString &page :
             { u"newMachineSize"_s, u"newMachineSystem"_s, u"newMachineEngine"_s, u"newMachineReach"_s }) {
            QTRY_VERIFY2_WITH_TIMEOUT(MainJob::find(page), qPrintable(page), kPatience);
            if (page == "newMachineEngine"_L1 && !composeFile.isEmpty())
                MainJob::find<ui::ComposeRow>(u"compose"_s)->take(composeFile);
            if (page == "newMachineSystem"_L1 && m_diskGiB > 0)
                MainJob::find<QSpinBox>(u"diskSize"_s)->setValue(m_diskGiB);
            QTRY_VERIFY2_WITH_TIMEOUT(isReady(u"next"_s), qPrintable(page), kPatience);
            MainJob::press(Qt::Key_Return);
        }
        awaitReview();
    }

    /// From the review to the good end.
    void makeMachine()
    {
        MainJob::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"openContainers"_s) || MainJob::find(u"retry"_s),
                                 kLongPatience);
        QVERIFY2(MainJob::find(u"openContainers"_s), qPrintable(shownError()));
    }

    void takeBack()
    {
        MainJob::find(u"takeBack"_s)->setFocus();
        MainJob::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"confirm"_s), kPatience);
        enterWindow(u"confirm"_s);
        MainJob::find(u"confirm"_s)->setFocus();
        MainJob::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(
            MainJob::find<QLabel>(u"outcome"_s)
                && MainJob::find<QLabel>(u"outcome"_s)->text().contains(u"has been taken back"_s),
            kLongPatience);
    }

    QTemporaryDir m_home;
    QString m_label; ///< of the machine's DNS name, when it is to have one
    int m_diskGiB = 0; ///< 0: as large as the image's
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<app::Application> m_application;
};

QTEST_MAIN(TestNewMachine)
#include "tst_newmachine.moc"

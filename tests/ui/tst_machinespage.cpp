// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/delegates/stateicon.h"
#include "ui/machines/machinespage.h"
#include "ui/setup/setupwizard.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

MachineRow machine(const QString &name, azure::PowerState power = azure::PowerState::Running)
{
    MachineRow made;
    azure::Machine &vm = made.machine.edit();
    vm.id = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/shop-rg/providers/Microsoft.Compute/virtualMachines/"_s + name);
    vm.name = name;
    vm.resourceGroup = u"shop-rg"_s;
    vm.subscriptionName = u"Shop"_s;
    vm.location = name.endsWith(u'1') ? u"westeurope"_s : u"northeurope"_s;
    vm.os = azure::OsType::Linux;
    vm.power = power;
    vm.adminUser = u"azureuser"_s;
    vm.publicAddress = u"203.0.113.9"_s;
    vm.addressIsStatic = true;
    made.verdict = { .kind = provisioning::VerdictKind::CanGetDocker, .distribution = u"Ubuntu 22.04"_s };
    return made;
}

QList<MachineRow> many(int count)
{
    QList<MachineRow> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i)
        rows.append(machine(u"vm-%1"_s.arg(i, 5, 10, QChar(u'0'))));
    return rows;
}

} // namespace

class TestMachinesPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_fakes = std::make_unique<test::FakeServices>();
        m_fakes->account.become(AccountState::SignedIn, true, u"sandbox"_s);
        m_fakes->machines.list = { machine(u"db-2"_s, azure::PowerState::Deallocated), machine(u"web-1"_s),
                                   machine(u"web-10"_s), machine(u"web-2"_s) };
        makePage();
    }

    void cleanup()
    {
        m_page.reset();
        m_fakes.reset();
    }

    void list_names_areInNaturalOrder()
    {
        QCOMPARE(names(), (QStringList { u"db-2"_s, u"web-1"_s, u"web-2"_s, u"web-10"_s }));
    }

    void refresh_newMachines_keepSelectionAndScroll()
    {
        m_fakes->machines.put(many(500));
        select({ u"vm-00250"_s });
        table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtTop);
        const int seen = table()->rowViewportPosition(table()->currentIndex().row());
        QList<MachineRow> more = many(500);
        for (int i = 0; i < 40; ++i)
            more.append(machine(u"aaa-%1"_s.arg(i)));
        m_fakes->machines.put(more);
        QCOMPARE(selectedNames(), QStringList { u"vm-00250"_s });
        QCOMPARE(table()->currentIndex().siblingAtColumn(1).data().toString(), u"vm-00250"_s);
        QCOMPARE(table()->rowViewportPosition(table()->currentIndex().row()), seen);
    }

    /// A state that could not be read grows older while somebody looks.
    void state_ofBefore_growsOlder()
    {
        QList<MachineRow> rows { machine(u"web-1"_s) };
        rows.first().stateAsOf = QDateTime::currentDateTimeUtc().addSecs(-57);
        m_fakes->machines.put(rows);
        select({ u"web-1"_s });
        const auto state = [this] { return table()->model()->index(0, 0).data().toString(); };
        QVERIFY2(state().startsWith(u"Running ("_s), qPrintable(state()));
        QVERIFY2(!state().contains(u"1 min ago"_s), qPrintable(state()));
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"Running (1 min ago)"_s, 20'000);
        QCOMPARE(m_page->findChild<StateLabel *>(u"machinePower"_s)->word(), state());
    }

    void filter_typed_isRememberedAndTold()
    {
        QTest::keyClick(table(), Qt::Key_Slash);
        QVERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), u"location:west"_s);
        QCOMPARE(names(), QStringList { u"web-1"_s });
        QTRY_COMPARE(m_fakes->settings.states.value(u"machines.filter"_s), "location:west"_ba);
        makePage();
        QCOMPARE(names(), QStringList { u"web-1"_s });
    }

    void filter_noMatch_offersToClear()
    {
        filter()->setText(u"nothing-like-it"_s);
        QVERIFY(empty()->isVisible());
        empty()->action()->click();
        QCOMPARE(names().size(), 4);
    }

    void grouping_chosen_isRemembered()
    {
        menuAction(u"groupBy"_s, u"group-location"_s)->trigger();
        QCOMPARE(table()->model()->rowCount(), 6);
        QCOMPARE(button(u"groupBy"_s)->text(), u"Group: Location"_s);
        makePage();
        QCOMPARE(table()->model()->rowCount(), 6);
    }

    void columns_chosen_areRemembered()
    {
        menuAction(u"chooseColumns"_s, u"column-tags"_s)->trigger();
        menuAction(u"chooseColumns"_s, u"column-size"_s)->trigger();
        QTRY_VERIFY(m_fakes->settings.states.contains(u"machines.columns"_s));
        makePage();
        QVERIFY(!table()->isColumnHidden(MachineModel::TagsColumn));
        QVERIFY(table()->isColumnHidden(MachineModel::SizeColumn));
    }

    void verdict_narrowPage_canBeRead()
    {
        MachineRow wide = machine(u"a-machine-with-a-long-name"_s);
        wide.machine.edit().size = u"Standard_E16-4ads_v5"_s;
        m_fakes->machines.list = { wide };
        makePage();
        m_page->resize(700, 600); // less than all columns want
        const QModelIndex cell = table()->model()->index(0, MachineModel::DockerColumn);
        QVERIFY(table()->columnWidth(MachineModel::DockerColumn) >= table()->sizeHintForIndex(cell).width());
    }

    void windows_machines_areListedWhenAsked()
    {
        MachineRow windows = machine(u"win-1"_s);
        windows.machine.edit().os = azure::OsType::Windows;
        m_fakes->machines.put({ machine(u"web-1"_s), windows });
        QCOMPARE(names(), QStringList { u"web-1"_s });
        menuAction(u"more"_s, u"showWindows"_s)->trigger();
        QCOMPARE(names(), (QStringList { u"web-1"_s, u"win-1"_s }));
    }

    void start_stopped_isNotAsked()
    {
        select({ u"db-2"_s, u"web-1"_s });
        QTest::keyClick(table(), Qt::Key_F9);
        QCOMPARE(asked(), QStringList { u"db-2"_s });
        QCOMPARE(table()->model()->index(0, MachineModel::StateColumn).data().toString(), u"Starting…"_s);
        m_fakes->activity.end(1);
        QTRY_COMPARE(m_fakes->machines.calls, QStringList { u"machine db-2"_s });
        QCOMPARE(table()->model()->index(0, MachineModel::StateColumn).data().toString(),
                 u"Stopped (deallocated)"_s);
    }

    void stop_several_saysWhatStopsAndHowFarItIs()
    {
        select({ u"web-1"_s, u"web-2"_s });
        QTest::keyClick(table(), Qt::Key_F9, Qt::ShiftModifier);
        auto *question = m_page->findChild<Confirm *>();
        QVERIFY(question);
        QVERIFY(asked().isEmpty());
        QCOMPARE(question->windowTitle(), u"Stop 2 Machine(s)"_s);
        question->confirmButton()->click();
        QTRY_COMPARE(asked(), (QStringList { u"web-1"_s, u"web-2"_s }));
        QCOMPARE(m_fakes->activity.changes.constFirst().kind, azure::MachineChangeKind::Stop);
        auto *banner = m_page->findChild<Banner *>(u"actionBanner"_s);
        QCOMPARE(banner->text(), u"Stopping… 0 of 2 machines are done."_s);
        m_fakes->activity.end(1);
        QCOMPARE(banner->text(), u"Stopping… 1 of 2 machines are done."_s);
        m_fakes->activity.end(2,
                              Error { .kind = ErrorKind::Conflict, .code = u"AnotherOperationInProgress"_s });
        QVERIFY2(banner->text().contains(u"web-2"_s), qPrintable(banner->text()));
    }

    void restart_declined_doesNothing()
    {
        select({ u"web-1"_s });
        QTest::keyClick(table(), Qt::Key_F9, Qt::ControlModifier);
        m_page->findChild<Confirm *>()->reject();
        QVERIFY(asked().isEmpty());
    }

    void status_tab_saysItInWords()
    {
        m_fakes->machines.viewOutcome =
            azure::InstanceView { .osName = u"ubuntu"_s,
                                  .statuses = { { .code = u"ProvisioningState/succeeded"_s },
                                                { .part = azure::ReportedStatus::Part::Extension,
                                                  .level = azure::ReportedStatus::Level::Error,
                                                  .name = u"docker"_s,
                                                  .code = u"ProvisioningState/failed/1"_s,
                                                  .message = u"exit code 1"_s } } };
        select({ u"web-1"_s });
        openTab(u"machineStatusTab"_s);
        auto *statuses = m_page->findChild<QTableView *>(u"machineStatuses"_s);
        QTRY_COMPARE(statuses->model()->rowCount(), 2);
        QCOMPARE(statuses->model()->index(0, 1).data().toString(), u"Succeeded"_s);
        QCOMPARE(statuses->model()->index(1, 0).data().toString(), u"Extension docker"_s);
        QCOMPARE(statuses->model()->index(1, 1).data().toString(), u"Failed"_s);
        select({ u"web-2"_s });
        QTRY_VERIFY(m_fakes->machines.calls.contains(u"view web-2"_s));
    }

    void network_tab_answersForAnAddress()
    {
        azure::SecurityRule rule { .name = u"docker"_s,
                                   .priority = 100,
                                   .protocol = u"Tcp"_s,
                                   .sources = { u"203.0.113.7/32"_s },
                                   .destinationPorts = { u"2376"_s } };
        m_fakes->machines.accessOutcome =
            azure::MachineAccess { .machine = machine(u"web-1"_s).machine, .interfaceRules = QList { rule } };
        m_fakes->setup.addressOutcome = u"203.0.113.7"_s;
        select({ u"web-1"_s });
        openTab(u"machineNetworkTab"_s);
        auto *answer = m_page->findChild<StateLabel *>(u"reachAnswer"_s);
        QTRY_COMPARE(answer->shape(), StateShape::Running);
        m_page->findChild<QLineEdit *>(u"reachFrom"_s)->setText(u"203.0.113.8"_s);
        QCOMPARE(answer->shape(), StateShape::Failed);
        QVERIFY(m_page->findChild<Banner *>(u"exposureWarning"_s)->isHidden());
    }

    void network_tab_saysWhatElseKeepsPeopleAway_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("hasGroup");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no public address")
            << QString() << true
            << u"The machine has no public address: only its virtual network gets to it."_s;
        QTest::newRow("Standard without a group") << u"203.0.113.9"_s << false
                                                  << u"No security group guards this machine, and a Standard "
                                                     u"public address lets nothing in until a "
                                                     "security group allows it."_s;
    }

    void network_tab_saysWhatElseKeepsPeopleAway()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, hasGroup);
        QFETCH(const QString, reason);
        MachineRow row = machine(u"web-1"_s);
        row.machine.edit().publicAddress = address;
        row.machine.edit().addressIsStandard = true;
        azure::MachineAccess access { .machine = row.machine };
        if (hasGroup)
            access.interfaceRules = QList { azure::SecurityRule { .name = u"all"_s,
                                                                  .priority = 100,
                                                                  .protocol = u"*"_s,
                                                                  .sources = { u"*"_s },
                                                                  .destinationPorts = { u"*"_s } } };
        m_fakes->machines.accessOutcome = access;
        m_fakes->setup.addressOutcome = u"203.0.113.7"_s;
        select({ u"web-1"_s });
        openTab(u"machineNetworkTab"_s);
        QTRY_COMPARE(m_page->findChild<StateLabel *>(u"reachAnswer"_s)->shape(), StateShape::Failed);
        QCOMPARE(m_page->findChild<TextLabel *>(u"reachReasons"_s)->text(), reason);
    }

    void network_reachedPrivately_knowsTheAddressThere_data()
    {
        QTest::addColumn<bool>("inSandbox");
        QTest::addColumn<QString>("from");
        QTest::newRow("in a private network") << false << u"127.0.0.1"_s;
        QTest::newRow("in the sandbox, where all see the same") << true << u"203.0.113.7"_s;
    }

    /// What the Internet sees of this computer is none of that machine's business.
    void network_reachedPrivately_knowsTheAddressThere()
    {
        QFETCH(const bool, inSandbox);
        QFETCH(const QString, from);
        m_fakes->account.become(AccountState::SignedIn, inSandbox, u"me"_s);
        m_fakes->settings.addressServiceUrl = u"https://address.example"_s;
        MachineRow row = machine(u"web-1"_s);
        row.machine.edit().publicAddress.clear();
        row.machine.edit().dnsName.clear();
        row.machine.edit().privateAddress = u"127.0.0.1"_s; // there is always a way to it
        m_fakes->machines.put({ row });
        m_fakes->machines.accessOutcome = azure::MachineAccess { .machine = row.machine };
        m_fakes->setup.addressOutcome = u"203.0.113.7"_s;
        select({ u"web-1"_s });
        openTab(u"machineNetworkTab"_s);
        QTRY_COMPARE(m_page->findChild<QLineEdit *>(u"reachFrom"_s)->text(), from);
        QCOMPARE(m_fakes->setup.calls.contains(u"findMyAddress"_s), inSandbox);
    }

    void network_openPort_isWarnedOf()
    {
        const azure::SecurityRule rule { .name = u"oops"_s,
                                         .priority = 100,
                                         .protocol = u"*"_s,
                                         .sources = { u"Internet"_s },
                                         .destinationPorts = { u"2375-2376"_s } };
        m_fakes->machines.accessOutcome =
            azure::MachineAccess { .machine = machine(u"web-1"_s).machine, .interfaceRules = QList { rule } };
        select({ u"web-1"_s });
        openTab(u"machineNetworkTab"_s);
        auto *warning = m_page->findChild<Banner *>(u"exposureWarning"_s);
        QTRY_VERIFY(warning->isVisible());
        QVERIFY(warning->text().contains(u"oops"_s) && warning->text().contains(u"2375"_s));
    }

    void network_noWayOut_isWarnedOf()
    {
        azure::SecurityRule rule { .name = u"shut"_s,
                                   .priority = 100,
                                   .inbound = false,
                                   .allow = false,
                                   .protocol = u"*"_s,
                                   .sources = { u"*"_s },
                                   .destinations = { u"Internet"_s },
                                   .destinationPorts = { u"443"_s } };
        m_fakes->machines.accessOutcome =
            azure::MachineAccess { .machine = machine(u"web-1"_s).machine, .interfaceRules = QList { rule } };
        select({ u"web-1"_s });
        openTab(u"machineNetworkTab"_s);
        auto *warning = m_page->findChild<Banner *>(u"exposureWarning"_s);
        QTRY_VERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(u"shut"_s) && warning->text().contains(u"443"_s),
                 qPrintable(warning->text()));
    }

    void network_address_canBeChanged()
    {
        m_fakes->machines.accessOutcome = azure::MachineAccess { .machine = machine(u"web-1"_s).machine };
        select({ u"web-1"_s });
        openTab(u"machineNetworkTab"_s);
        auto *change = m_page->findChild<QAbstractButton *>(u"changeAddress"_s);
        QVERIFY(change->isEnabled());
        change->setFocus();
        QTest::keyClick(change, Qt::Key_Space);
        QVERIFY(m_page->findChild<QDialog *>(u"addressDialog"_s));
        QVERIFY(m_fakes->machines.calls.contains(u"publicAddress web-1"_s));
    }

    void docker_ofAMachine_isShownWhenAskedFor()
    {
        m_page->showDocker(machine(u"web-2"_s).machine->id);
        QCOMPARE(table()->currentIndex().data().toString(), u"web-2"_s);
        QVERIFY(
            m_page->findChild<QWidget *>(u"machineNetworkTab"_s)->isVisible()); // no engine is known there
        m_page->showDocker(machine(u"new-1"_s).machine->id); // is not listed yet
        QCOMPARE(table()->currentIndex().data().toString(), u"web-2"_s);
        QList<MachineRow> rows = m_fakes->machines.list;
        rows.append(machine(u"new-1"_s));
        std::sort(rows.begin(), rows.end(),
                  [](const MachineRow &a, const MachineRow &b) { return a.machine->id < b.machine->id; });
        m_fakes->machines.put(rows);
        QCOMPARE(table()->currentIndex().data().toString(), u"new-1"_s);
    }

    void copy_ssh_isOneLineForEach()
    {
        select({ u"web-1"_s, u"web-2"_s });
        m_page->findChild<QAction *>(u"copyMachineSsh"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"ssh azureuser@203.0.113.9\nssh azureuser@203.0.113.9"_s);
    }

    void copy_each_isOneLine_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("copied");
        QTest::newRow("name") << u"copyMachineName"_s << u"web-1"_s;
        QTest::newRow("address") << u"copyMachineAddress"_s << u"203.0.113.9"_s;
        QTest::newRow("id") << u"copyMachineId"_s << machine(u"web-1"_s).machine->id.text();
    }
    void copy_each_isOneLine()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, copied);
        select({ u"web-1"_s });
        m_page->findChild<QAction *>(action)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), copied);
    }

    void portal_one_opensItsPage()
    {
        QList<QUrl> opened;
        m_page->setUrlOpener([&opened](const QUrl &url) { opened.append(url); });
        select({ u"web-1"_s, u"web-2"_s });
        QVERIFY(!m_page->findChild<QAction *>(u"openInPortal"_s)->isEnabled());
        select({ u"web-1"_s });
        m_page->findChild<QAction *>(u"openInPortal"_s)->trigger();
        QCOMPARE(opened, QList<QUrl> { m_fakes->machines.portalPage(machine(u"web-1"_s).machine->id) });
    }

    /// "Remove Slipway's Access", another computer or a lost file: the engine is there, and no host.
    void engineWithoutHost_isConnectedAgain()
    {
        MachineRow row = machine(u"web-1"_s);
        row.verdict.kind = provisioning::VerdictKind::HasDocker;
        row.verdict.routes = { provisioning::Route::CustomScript };
        m_fakes->machines.put({ row, machine(u"web-2"_s) });
        select({ u"web-2"_s });
        QCOMPARE(button(u"addDocker"_s)->text(), u"Add Docker"_s);
        select({ u"web-1"_s });
        QCOMPARE(button(u"addDocker"_s)->text(), u"Connect Again"_s);
        openTab(u"machineOverviewTab"_s);
        QCOMPARE(button(u"machineAction"_s)->text(), u"Connect Again…"_s);
        button(u"machineAction"_s)->click();
        QVERIFY(m_page->findChild<SetupWizard *>());
    }

    void obstacle_offersWhatHelps()
    {
        using provisioning::Obstacle;
        QList<QUrl> opened;
        m_page->setUrlOpener([&opened](const QUrl &url) { opened.append(url); });
        MachineRow row = machine(u"web-1"_s);
        row.verdict = { .kind = provisioning::VerdictKind::NotYet,
                        .obstacles = { { Obstacle::NoAddress, {} } } };
        m_fakes->machines.put({ row });
        select({ u"web-1"_s });
        openTab(u"machineOverviewTab"_s);
        button(u"machineAction"_s)->click();
        QCOMPARE(opened, QList<QUrl> { m_fakes->machines.portalPage(row.machine->id) });
        row.verdict.obstacles = { { Obstacle::ExtensionFailed, u"backup"_s } };
        m_fakes->machines.put({ row });
        button(u"machineAction"_s)->click();
        QCOMPARE(m_page->findChild<QTabWidget *>(u"machineTabs"_s)->currentWidget()->objectName(),
                 u"extensionsTab"_s);
        row.verdict.obstacles = { { Obstacle::AgentNotReady, {} } };
        m_fakes->machines.put({ row });
        button(u"machineAction"_s)->click();
        const auto *question = m_page->findChild<Confirm *>();
        QVERIFY(question && question->isVisible());
        row.verdict = { .kind = provisioning::VerdictKind::Cannot,
                        .obstacles = { { Obstacle::NotLinux, {} } } };
        m_fakes->machines.put({ row });
        const QSignalSpy asked(m_page.get(), &MachinesPage::newMachineRequested);
        button(u"machineAction"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void obstacle_eachHasAnOfferOrTime_data()
    {
        using provisioning::Obstacle;
        QTest::addColumn<Obstacle>("obstacle");
        QTest::addColumn<QString>("offer"); // empty: only time helps, or somebody on the machine
        QTest::newRow("not Linux") << Obstacle::NotLinux << u"New Machine…"_s;
        QTest::newRow("unsupported") << Obstacle::DistributionUnsupported << u"New Machine…"_s;
        QTest::newRow("unknown") << Obstacle::DistributionUnknown << u"New Machine…"_s;
        QTest::newRow("stopped") << Obstacle::NotRunning << u"Start Machine"_s;
        QTest::newRow("busy") << Obstacle::Busy << QString();
        QTest::newRow("agent not ready") << Obstacle::AgentNotReady << u"Restart Machine…"_s;
        QTest::newRow("agent too old") << Obstacle::AgentTooOld << QString();
        QTest::newRow("not reported") << Obstacle::SystemNotReported << QString();
        QTest::newRow("extensions off") << Obstacle::ExtensionsNotAllowed << u"Open in the Portal"_s;
        QTest::newRow("offers unknown") << Obstacle::OffersUnknown << QString();
        QTest::newRow("script in use") << Obstacle::CustomScriptInUse << u"Show Extensions"_s;
        QTest::newRow("failed extension") << Obstacle::ExtensionFailed << u"Show Extensions"_s;
        QTest::newRow("no address") << Obstacle::NoAddress << u"Open in the Portal"_s;
    }
    void obstacle_eachHasAnOfferOrTime()
    {
        QFETCH(provisioning::Obstacle, obstacle);
        QFETCH(QString, offer);
        MachineRow row = machine(u"web-1"_s);
        row.verdict = { .kind = provisioning::VerdictKind::NotYet, .obstacles = { { obstacle, u"x"_s } } };
        m_fakes->machines.put({ row });
        select({ u"web-1"_s });
        openTab(u"machineOverviewTab"_s);
        QCOMPARE(button(u"machineAction"_s)->isHidden(), offer.isEmpty());
        QCOMPARE(button(u"machineAction"_s)->text(), offer);
        QVERIFY(!m_page->findChild<QLabel *>(u"machineReasons"_s)->text().isEmpty());
    }

    void csv_listed_isWrittenInItsOrder()
    {
        const QTemporaryDir folder;
        filter()->setText(u"web"_s);
        menuAction(u"more"_s, u"exportCsv"_s)->trigger();
        auto *chooser = m_page->findChild<QFileDialog *>(u"exportMachines"_s);
        QVERIFY(chooser);
        emit chooser->fileSelected(folder.filePath(u"m.csv"_s));
        chooser->reject();
        QTRY_VERIFY(!m_fakes->logs.savedText.isEmpty());
        const QList<QByteArray> lines = m_fakes->logs.savedText.split('\n');
        QCOMPARE(lines.size(), 5); // titles, three machines, and what is after the last line end
        QVERIFY(lines.at(1).contains("web-1,"));
        QVERIFY(lines.at(3).contains("web-10,"));
    }

    void many_machines_stayQuick()
    {
        QElapsedTimer timer;
        timer.start();
        m_fakes->machines.put(many(20'000));
        m_page->repaint();
        const qint64 shown = timer.restart();
        filter()->setText(u"vm-1"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 10'000); // in slices, as nothing was prepared
        m_page->repaint();
        const qint64 filtered = timer.restart();
        filter()->clear();
        QList<MachineRow> next = many(20'000);
        next[77].machine.edit().power = azure::PowerState::Stopped;
        timer.restart();
        m_fakes->machines.put(next);
        m_page->repaint();
        qInfo("20,000 machines: shown in %lld ms, a key of the filter %lld ms, refreshed in %lld ms",
              static_cast<long long>(shown), static_cast<long long>(filtered),
              static_cast<long long>(timer.elapsed()));
        QVERIFY(shown + filtered + timer.elapsed() < 10'000);
    }

private:
    void makePage()
    {
        m_page = std::make_unique<MachinesPage>(m_fakes->services);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activated();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table()->setFocus();
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(u"machines"_s); }
    Button *button(const QString &name) const { return m_page->findChild<Button *>(name); }
    QLineEdit *filter() const { return m_page->findChild<QLineEdit *>(u"filter"_s); }
    QStringList asked() const
    {
        QStringList found;
        for (const azure::MachineChange &change : m_fakes->activity.changes)
            found.append(change.machine.name());
        return found;
    }
    void openTab(const QString &name)
    {
        m_page->findChild<QTabWidget *>(u"machineTabs"_s)
            ->setCurrentWidget(m_page->findChild<QWidget *>(name));
    }
    EmptyState *empty() const { return m_page->findChild<EmptyState *>(); }
    QAction *menuAction(const QString &buttonName, const QString &name) const
    {
        QMenu *menu = button(buttonName)->menu();
        emit menu->aboutToShow();
        return menu->findChild<QAction *>(name);
    }
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            found.append(table()->model()->index(row, MachineModel::NameColumn).data().toString());
        return found;
    }
    QStringList selectedNames() const
    {
        QStringList found;
        const QModelIndexList rows = table()->selectionModel()->selectedRows(MachineModel::NameColumn);
        for (const QModelIndex &index : rows)
            found.append(index.data().toString());
        return found;
    }
    void select(const QStringList &wanted)
    {
        table()->clearSelection();
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex index = table()->model()->index(row, MachineModel::NameColumn);
            if (wanted.contains(index.data().toString()))
                table()->selectionModel()->setCurrentIndex(
                    index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<MachinesPage> m_page;
};

QTEST_MAIN(TestMachinesPage)
#include "tst_machinespage.moc"

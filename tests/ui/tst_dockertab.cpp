// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/delegates/stateicon.h"
#include "ui/machines/docker/machinedockertab.h"
#include "ui/models/attention.h"
#include "ui/models/text/accesswords.h"
#include "ui/settings/addressservicepane.h"
#include "ui/shell/accessreminder.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using pki::Diagnosis;
using pki::DiagnosisKind;

namespace {

const QDateTime kNow(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);

azure::ArmId armId(const QString &text)
{
    return *azure::ArmId::parse(u"/subscriptions/s/resourceGroups/g/providers/"_s + text);
}

MachineRow machine()
{
    MachineRow row;
    azure::Machine &vm = row.machine.edit();
    vm.id = armId(u"Microsoft.Compute/virtualMachines/web-1"_s);
    vm.name = u"web-1"_s;
    vm.os = azure::OsType::Linux;
    vm.power = azure::PowerState::Running;
    vm.publicAddress = u"198.51.100.7"_s;
    vm.addressIsStatic = true;
    vm.privateAddress = u"10.0.0.4"_s;
    vm.interfaceSecurityGroup = armId(u"Microsoft.Network/networkSecurityGroups/web-nsg"_s);
    vm.extensions = { { .name = u"slipway-docker"_s } };
    row.verdict.kind = provisioning::VerdictKind::CanGetDocker;
    return row;
}

docker::Host host(const QString &address = u"198.51.100.7"_s)
{
    return { .id = docker::HostId(u"h1"_s),
             .name = u"web-1"_s,
             .endpoint = { .kind = docker::Endpoint::Kind::Tls, .address = address, .port = 2376 },
             .identityId = u"i1"_s,
             .authorityId = u"a1"_s,
             .machineId = machine().machine->id.text() };
}

azure::SecurityRule rule(const QString &name, const QStringList &sources, int port = 2376)
{
    return { .name = name,
             .description = u"Made by Slipway: lets these addresses reach Docker over mutual TLS."_s,
             .priority = 310,
             .protocol = u"Tcp"_s,
             .sources = sources,
             .destinationPorts = { QString::number(port) } };
}

azure::MachineAccess access(const QList<azure::SecurityRule> &rules)
{
    return { .machine = machine().machine, .interfaceRules = rules, .subnetRules = {} };
}

Error changedMeanwhile()
{
    return { .kind = ErrorKind::Conflict, .code = u"rule.changed"_s, .subject = u"slipway-docker-2376"_s };
}

azure::MachineAccess ownAccess(const QStringList &sources)
{
    return access({ rule(u"slipway-docker-2376"_s, sources) });
}

} // namespace

/// What a machine's tab says of Docker there, and what is begun from it.
class TestDockerTab final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void walk_diagnoses_stopWhereTheyFail_data();
    void walk_diagnoses_stopWhereTheyFail();
    void walk_engineName_givesItsVersion_data();
    void walk_engineName_givesItsVersion();
    void rule_standing_isJudged_data();
    void rule_standing_isJudged();
    void attention_reminder_isTimely();
    void attention_openPort_isSaidOfEachMachine();

    void reminder_day_isToldOnce();

    void tab_noHost_offersDocker();
    void tab_engineWithoutHost_canBeConnectedAgain();
    void tab_route_isWhatTheSetUpWroteDown();
    void tab_host_showsItsFacts();
    void tab_check_saysWhereItFails();
    void tab_check_canBeStopped();
    void tab_otherAddress_isUpdatedByKeyboardAndUndone();
    void tab_undoRefused_saysWhy();
    void tab_undoneElsewhere_isNotOfferedAgain();
    void tab_addressUnknown_asksNobody();
    void tab_reachedPrivately_knowsTheAddressThere();
    void dialog_reachedPrivately_findsTheAddressThere_data();
    void dialog_reachedPrivately_findsTheAddressThere();
    void tab_openToAll_isWarnedOf();
    void tab_moved_offersRepair();
    void tab_addressMayChange_offersToKeepIt();
    void tab_menu_opensWhatIsDoneToAnEngine_data();
    void tab_menu_opensWhatIsDoneToAnEngine();
    void tab_reminder_offersToClose();
    void dialog_unfitAddress_cannotBeSent();
    void dialog_reminder_isKept();
    void dialog_reminderAsItIs_isNoChange();
    void dialog_failure_staysOpen();
    void dialog_closedMeanwhile_stillWritesDown_data();
    void dialog_closedMeanwhile_stillWritesDown();
    void dialog_removeAccess_forgetsTheHost();
    void address_service_isTakenWhenItCanBeRight();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_tab->findChild<Widget *>(name);
    }
    void open();
    QString news() const { return find<Banner>(u"dockerNews"_s)->text(); }
    QAction *entry(const QString &name) const;
    RuleDialog *dialog() const { return m_tab->findChild<RuleDialog *>(); }
    void pressNews() const;

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<MachineDockerTab> m_tab;
};

void TestDockerTab::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->account.become(AccountState::SignedIn, true, u"sandbox"_s);
    m_fakes->certificates.time = kNow;
    m_fakes->hosts.list = { host() };
    m_fakes->setup.addressOutcome = u"203.0.113.7"_s;
    m_fakes->machines.accessOutcome = ownAccess({ u"203.0.113.7/32"_s });
    m_fakes->activity.azureEdits = [this](const provisioning::RulePlan &plan) {
        return m_fakes->machines.editRules(plan);
    };
}

void TestDockerTab::cleanup()
{
    m_tab.reset();
    m_fakes.reset();
}

void TestDockerTab::open()
{
    m_tab = std::make_unique<MachineDockerTab>(m_fakes->services);
    m_tab->resize(900, 320);
    m_tab->QWidget::show();
    QApplication::setActiveWindow(m_tab.get());
    m_tab->show(machine(), kNow);
    m_tab->setActive(true);
}

QAction *TestDockerTab::entry(const QString &name) const
{
    QMenu *menu = find<Button>(u"moreDocker"_s)->menu();
    emit menu->aboutToShow();
    return menu->findChild<QAction *>(name);
}

/// The banner's one action, by keyboard.
void TestDockerTab::pressNews() const
{
    const QList<Button *> buttons = find<Banner>(u"dockerNews"_s)->findChildren<Button *>();
    for (Button *button : buttons) {
        if (!button->isVisible() || button->objectName() != u"bannerAction"_s)
            continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return;
    }
    QFAIL("the banner has no action");
}

void TestDockerTab::walk_diagnoses_stopWhereTheyFail_data()
{
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::addColumn<int>("failed"); // -1: nothing
    QTest::addColumn<CheckSide>("side");
    using Kind = DiagnosisKind;
    const auto row = [](const char *name, Kind kind, int failed, CheckSide side) {
        QTest::newRow(name) << kind << failed << side;
    };
    row("fine", Kind::Fine, -1, CheckSide::Nobody);
    row("unreachable", Kind::Unreachable, 0, CheckSide::Between);
    row("no TLS", Kind::NoTls, 1, CheckSide::Machine);
    row("plain HTTP", Kind::PlainOnTlsPort, 1, CheckSide::Machine);
    row("TLS on the plain port", Kind::TlsOnPlainPort, 1, CheckSide::ThisComputer);
    row("a proxy", Kind::ProxyInBetween, 1, CheckSide::Between);
    row("old TLS", Kind::TlsTooOld, 1, CheckSide::Machine);
    row("unknown authority", Kind::UnknownAuthority, 1, CheckSide::Machine);
    row("expired", Kind::Expired, 1, CheckSide::Machine);
    row("not yet valid", Kind::NotYetValid, 1, CheckSide::ThisComputer);
    row("bad certificate", Kind::BadCertificate, 1, CheckSide::Machine);
    row("handshake", Kind::HandshakeFailed, 1, CheckSide::Machine);
    row("wrong name", Kind::WrongName, 2, CheckSide::Machine);
    row("unprotected", Kind::UnprotectedEngine, 3, CheckSide::Machine);
    row("refused", Kind::ClientCertificateRefused, 3, CheckSide::ThisComputer);
    row("needed", Kind::ClientCertificateNeeded, 3, CheckSide::ThisComputer);
    row("no engine", Kind::NotAnEngine, 4, CheckSide::Machine);
}

void TestDockerTab::walk_diagnoses_stopWhereTheyFail()
{
    QFETCH(DiagnosisKind, kind);
    QFETCH(int, failed);
    QFETCH(CheckSide, side);
    const Diagnosis found { .kind = kind, .reach = pki::Reach::TimedOut, .protocol = u"TLSv1.3"_s };
    for (int i = 0; i < static_cast<int>(kCheckStages.size()); ++i) {
        const StageOutcome wanted = failed < 0 || i < failed ? StageOutcome::Passed
            : i == failed                                    ? StageOutcome::Failed
                                                             : StageOutcome::NotReached;
        QCOMPARE(outcomeOf(kCheckStages[static_cast<std::size_t>(i)], found), wanted);
    }
    QCOMPARE(sideOf(found), side);
    QCOMPARE(words::checkSide(side).isEmpty(), side == CheckSide::Nobody);
    QCOMPARE(sideOf({ .kind = DiagnosisKind::Unreachable, .reach = pki::Reach::Refused }),
             CheckSide::Machine);
}

void TestDockerTab::walk_engineName_givesItsVersion_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("version");
    QTest::newRow("an engine") << u"Docker/24.0.7 (linux)"_s << u"24.0.7"_s;
    QTest::newRow("of a distribution") << u"Docker/20.10.24+dfsg1 (linux)"_s << u"20.10.24+dfsg1"_s;
    QTest::newRow("another server") << u"nginx/1.22"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("nonsense") << u"Docker/<b>"_s << QString();
}

void TestDockerTab::walk_engineName_givesItsVersion()
{
    QFETCH(QString, server);
    QFETCH(QString, version);
    QCOMPARE(engineVersionOf({ .server = server }), version);
}

void TestDockerTab::rule_standing_isJudged_data()
{
    QTest::addColumn<QList<azure::SecurityRule>>("rules");
    QTest::addColumn<QString>("own");
    QTest::addColumn<RuleStanding>("standing");
    using Rules = QList<azure::SecurityRule>;
    const QString own = u"203.0.113.7"_s;
    const QString ours = u"slipway-docker-2376"_s;
    QTest::newRow("lets in") << Rules { rule(ours, { u"203.0.113.0/24"_s }) } << own << RuleStanding::LetsIn;
    QTest::newRow("another address") << Rules { rule(ours, { u"192.0.2.1"_s }) } << own
                                     << RuleStanding::KeepsOut;
    QTest::newRow("own unknown") << Rules { rule(ours, { u"192.0.2.1"_s }) } << QString()
                                 << RuleStanding::Unknown;
    QTest::newRow("none") << Rules() << own << RuleStanding::Missing;
    QTest::newRow("somebody else's") << Rules { rule(u"theirs"_s, { u"203.0.113.7"_s }) } << own
                                     << RuleStanding::OtherRule;
    QTest::newRow("everybody") << Rules { rule(ours, { u"*"_s }) } << own << RuleStanding::Everybody;
    azure::SecurityRule deny = rule(u"deny"_s, { u"*"_s });
    deny.priority = 100;
    deny.allow = false;
    QTest::newRow("denied before") << Rules { deny, rule(ours, { u"203.0.113.7"_s }) } << own
                                   << RuleStanding::KeepsOut;
}

void TestDockerTab::rule_standing_isJudged()
{
    QFETCH(QList<azure::SecurityRule>, rules);
    QFETCH(QString, own);
    QFETCH(RuleStanding, standing);
    const RuleFacts facts = ruleFacts(access(rules), 2376, own);
    QCOMPARE(facts.standing, standing);
    QVERIFY(!words::ruleStanding(facts, own, 2376).isEmpty());
    QCOMPARE(ruleFacts({ .machine = machine().machine, .interfaceRules = {}, .subnetRules = {} }, 2376, own)
                 .standing,
             RuleStanding::NoGroup);
}

void TestDockerTab::attention_reminder_isTimely()
{
    docker::Host known = host();
    known.accessUntil = kNow;
    QVERIFY(attention({}, { { known, {} } }, {}, kNow.addSecs(-1)).isEmpty());
    const QList<AttentionItem> items = attention({}, { { known, {} } }, {}, kNow);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, AttentionItem::Kind::AccessOver);
    QCOMPARE(items.first().machine, known.machineId);
}

void TestDockerTab::attention_openPort_isSaidOfEachMachine()
{
    MachineRow plain = machine();
    plain.exposures = {
        { .port = 2376, .group = machine().machine->interfaceSecurityGroup, .rule = u"a"_s },
        { .port = 2375, .group = machine().machine->interfaceSecurityGroup, .rule = u"b"_s }
    };
    MachineRow tls = machine();
    tls.exposures = { plain.exposures.constFirst() };
    MachineRow held = machine();
    held.exposures = tls.exposures;
    held.exposures.first().isHeldBack = true;
    const QList<AttentionItem> items = openPorts({ machine(), tls, held, plain });
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.first().kind, AttentionItem::Kind::OpenPort);
    QCOMPARE(items.first().shape, StateShape::Failed); // without TLS, and so the first
    QVERIFY(items.first().text.contains(u"2375"_s));
    QVERIFY(items.first().detail.contains(u'b'));
    QCOMPARE(items.last().shape, StateShape::Warning);
    QCOMPARE(items.last().machine, tls.machine->id.text());
}

void TestDockerTab::reminder_day_isToldOnce()
{
    int told = 0;
    const auto run = [this, &told] { // of the program
        AccessReminder reminder(m_fakes->services, nullptr);
        connect(&reminder, &AccessReminder::over, this, [&told] { ++told; });
        QCoreApplication::processEvents();
        emit m_fakes->hosts.hostsChanged();
        QCoreApplication::processEvents();
    };
    run();
    QCOMPARE(told, 0); // no day was chosen
    m_fakes->hosts.list.first().accessUntil = kNow.addSecs(1);
    run();
    QCOMPARE(told, 0);
    m_fakes->hosts.list.first().accessUntil = kNow;
    run();
    QCOMPARE(told, 1);
    run();
    QCOMPARE(told, 1);
    m_fakes->hosts.list.first().accessUntil = kNow.addDays(-1); // another day was chosen
    run();
    QCOMPARE(told, 2);
}

void TestDockerTab::tab_noHost_offersDocker()
{
    m_fakes->hosts.list.clear();
    open();
    QSignalSpy asked(m_tab.get(), &MachineDockerTab::addDockerRequested);
    auto *empty = find<EmptyState>(u"noDocker"_s);
    QVERIFY(empty->isVisible());
    empty->action()->setFocus();
    QTest::keyClick(empty->action(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_fakes->machines.calls.isEmpty()); // there is nothing to ask for
}

/// After "Remove Slipway's Access", on another computer, or without hosts.json.
void TestDockerTab::tab_engineWithoutHost_canBeConnectedAgain()
{
    m_fakes->hosts.list.clear();
    MachineRow known = machine();
    known.verdict = { .kind = provisioning::VerdictKind::HasDocker,
                      .routes = { provisioning::Route::CustomScript } };
    open();
    m_tab->show(known, kNow);
    QSignalSpy asked(m_tab.get(), &MachineDockerTab::addDockerRequested);
    auto *empty = find<EmptyState>(u"noDocker"_s);
    QCOMPARE(empty->action()->text(), u"Connect Again…"_s);
    empty->action()->setFocus();
    QTest::keyClick(empty->action(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void TestDockerTab::tab_route_isWhatTheSetUpWroteDown()
{
    m_fakes->hosts.list.first().setUpBy = u"managed-run-command"_s;
    open();
    QStringList shown;
    const QList<QPlainTextEdit *> values = m_tab->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *value : values)
        shown.append(value->toPlainText());
    QVERIFY2(shown.contains(u"Run Command"_s), qPrintable(shown.join(u'|')));
}

void TestDockerTab::tab_host_showsItsFacts()
{
    CertificateRow server;
    server.kind = CertificateRow::Kind::Server;
    server.id = u"h1"_s;
    server.certificate.notAfter = kNow.addDays(12);
    m_fakes->certificates.list = { server };
    docker::ConnectionState state;
    state.phase = docker::ConnectionPhase::Online;
    state.engineVersion = u"27.1.1"_s;
    m_fakes->hosts.connections.insert(host().id, state);
    open();
    QStringList shown;
    const QList<QPlainTextEdit *> values = m_tab->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *value : values) {
        if (value->isVisible())
            shown.append(value->toPlainText());
    }
    const QString all = shown.join(u'\n');
    QVERIFY2(all.contains(u"27.1.1"_s) && all.contains(u"tcp://198.51.100.7:2376"_s)
                 && all.contains(u"in 12 day"_s) && all.contains(u"203.0.113.7/32"_s),
             qPrintable(all));
    QVERIFY(find<Banner>(u"dockerNews"_s)->isHidden());
}

void TestDockerTab::tab_check_saysWhereItFails()
{
    m_fakes->checks.answer = Diagnosis {
        .kind = DiagnosisKind::WrongName, .host = u"198.51.100.7"_s, .port = 2376, .protocol = u"TLSv1.3"_s
    };
    open();
    auto *button = find<Button>(u"checkNow"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_fakes->checks.calls, QStringList { u"host h1"_s });
    const StateShape wanted[] = { StateShape::Running, StateShape::Running, StateShape::Failed,
                                  StateShape::Unknown, StateShape::Unknown };
    for (int i = 0; i < 5; ++i) {
        auto *stage = find<StateLabel>(u"checkStage%1"_s.arg(i));
        QVERIFY(stage->isVisible());
        QCOMPARE(stage->shape(), wanted[i]);
    }
    QVERIFY(find<QLabel>(u"checkVerdict"_s)->text().contains(words::checkSide(CheckSide::Machine)));
}

void TestDockerTab::tab_check_canBeStopped()
{
    m_fakes->checks.waits = true;
    open();
    auto *button = find<Button>(u"checkNow"_s);
    const QString label = button->text();
    button->click();
    QVERIFY(button->text() != label);
    button->click();
    QCOMPARE(button->text(), label);
    QVERIFY(find<QLabel>(u"checkVerdict"_s)->isHidden());
}

void TestDockerTab::tab_otherAddress_isUpdatedByKeyboardAndUndone()
{
    m_fakes->machines.accessOutcome = ownAccess({ u"192.0.2.1/32"_s });
    open();
    QVERIFY2(news().contains(u"203.0.113.7"_s), qPrintable(news()));
    pressNews();
    QVERIFY(dialog());
    QTRY_VERIFY(dialog()->isActiveWindow());
    auto *addresses = dialog()->findChild<QLineEdit *>(u"ruleAddresses"_s);
    QCOMPARE(addresses->text(), u"203.0.113.7/32"_s);
    QVERIFY(dialog()
                ->findChild<QPlainTextEdit *>(u"ruleCommands"_s)
                ->toPlainText()
                .contains(u"az network nsg rule create"_s));
    QTest::keyClick(addresses, Qt::Key_Return);
    QCOMPARE(m_fakes->machines.edited.size(), 1);
    QCOMPARE(m_fakes->machines.edited.first().edits.first().after->sources,
             QStringList { u"203.0.113.7/32"_s });
    QVERIFY(!find<Banner>(u"dockerNews"_s)->isHidden());
    pressNews(); // undo
    QCOMPARE(m_fakes->machines.edited.size(), 2);
    QCOMPARE(m_fakes->machines.edited.last(), m_fakes->machines.edited.first().inverse());
    QCOMPARE(m_fakes->activity.calls, QStringList { u"undo 1"_s });
    QVERIFY(news().contains(u"203.0.113.7"_s));
}

void TestDockerTab::tab_undoRefused_saysWhy()
{
    m_fakes->machines.accessOutcome = ownAccess({ u"192.0.2.1/32"_s });
    open();
    pressNews();
    dialog()->findChild<Button *>(u"action"_s)->click();
    m_fakes->machines.editOutcome = changedMeanwhile();
    pressNews();
    const QString told = find<Banner>(u"machineDockerTabBanner"_s)->text();
    QVERIFY2(told.contains(u"slipway-docker-2376"_s), qPrintable(told));
}

void TestDockerTab::tab_undoneElsewhere_isNotOfferedAgain()
{
    m_fakes->machines.accessOutcome = ownAccess({ u"192.0.2.1/32"_s });
    open();
    pressNews();
    dialog()->findChild<Button *>(u"action"_s)->click();
    QVERIFY(!find<Banner>(u"dockerNews"_s)->isHidden());
    m_fakes->activity.list.first().canUndo = false;
    emit m_fakes->activity.changed();
    QVERIFY(find<Banner>(u"dockerNews"_s)->isHidden());
}

void TestDockerTab::tab_addressUnknown_asksNobody()
{
    m_fakes->account.become(AccountState::SignedIn, false, u"me"_s);
    m_fakes->machines.accessOutcome = ownAccess({ u"192.0.2.1/32"_s });
    open();
    QVERIFY(!m_fakes->setup.calls.contains(u"findMyAddress"_s));
    QVERIFY(find<Banner>(u"dockerNews"_s)->isHidden());
}

/// What the Internet sees of this computer says nothing of a rule that only a private network comes to.
void TestDockerTab::tab_reachedPrivately_knowsTheAddressThere()
{
    m_fakes->account.become(AccountState::SignedIn, false, u"me"_s);
    m_fakes->settings.addressServiceUrl = u"https://address.example"_s;
    m_fakes->hosts.list = { host(u"127.0.0.1"_s) };
    MachineRow row = machine();
    row.machine.edit().publicAddress.clear();
    row.machine.edit().dnsName.clear();
    row.machine.edit().privateAddress = u"127.0.0.1"_s; // there is always a way to it
    m_fakes->machines.accessOutcome = ownAccess({ u"127.0.0.1/32"_s });
    (*m_fakes->machines.accessOutcome).machine = row.machine;
    m_tab = std::make_unique<MachineDockerTab>(m_fakes->services);
    m_tab->QWidget::show();
    m_tab->show(row, kNow);
    m_tab->setActive(true);
    QVERIFY(!m_fakes->setup.calls.contains(u"findMyAddress"_s));
    QVERIFY2(find<Banner>(u"dockerNews"_s)->isHidden(), qPrintable(news()));
    m_fakes->machines.accessOutcome = ownAccess({ u"192.0.2.1/32"_s });
    (*m_fakes->machines.accessOutcome).machine = row.machine;
    m_tab->setActive(false);
    m_tab->setActive(true);
    QVERIFY2(news().contains(u"127.0.0.1"_s), qPrintable(news()));
}

void TestDockerTab::dialog_reachedPrivately_findsTheAddressThere_data()
{
    QTest::addColumn<bool>("inSandbox");
    QTest::addColumn<QString>("found");
    QTest::newRow("in a private network") << false << u"127.0.0.1/32"_s;
    QTest::newRow("in the sandbox, where all see the same") << true << u"203.0.113.7/32"_s;
}

void TestDockerTab::dialog_reachedPrivately_findsTheAddressThere()
{
    QFETCH(const bool, inSandbox);
    QFETCH(const QString, found);
    m_fakes->account.become(AccountState::SignedIn, inSandbox, u"me"_s);
    m_fakes->settings.addressServiceUrl = u"https://address.example"_s;
    m_fakes->setup.addressOutcome = u"203.0.113.7"_s;
    MachineRow row = machine();
    row.machine.edit().publicAddress.clear();
    row.machine.edit().dnsName.clear();
    row.machine.edit().privateAddress = u"127.0.0.1"_s; // there is always a way to it
    m_fakes->machines.accessOutcome = ownAccess({ u"192.0.2.1/32"_s });
    (*m_fakes->machines.accessOutcome).machine = row.machine;
    m_tab = std::make_unique<MachineDockerTab>(m_fakes->services);
    m_tab->QWidget::show();
    m_tab->show(row, kNow);
    m_tab->setActive(true);
    QCOMPARE(m_fakes->setup.calls.contains(u"findMyAddress"_s), inSandbox);
    m_fakes->setup.calls.clear();
    find<Button>(u"changeRule"_s)->click();
    dialog()->findChild<Button *>(u"findMyAddress"_s)->click();
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"ruleAddresses"_s)->text(), found);
    QCOMPARE(m_fakes->setup.calls.contains(u"findMyAddress"_s), inSandbox);
    dialog()->reject();
}

void TestDockerTab::tab_openToAll_isWarnedOf()
{
    m_fakes->machines.accessOutcome = access({ rule(u"oops\u202e"_s, { u"*"_s }, 2375) });
    open();
    QVERIFY2(news().contains(u"2375"_s) && !news().contains(u'\u202e'), qPrintable(news()));
}

void TestDockerTab::tab_moved_offersRepair()
{
    m_fakes->hosts.list = { host(u"192.0.2.99"_s) };
    provisioning::Plan plan;
    plan.choices.machine = machine().machine;
    plan.replacement = provisioning::Replacement { .before = host(u"192.0.2.99"_s),
                                                   .trusted = { u"a1"_s },
                                                   .identityId = u"i1"_s,
                                                   .address = u"198.51.100.7"_s };
    m_fakes->setup.offers = { { .host = host(u"192.0.2.99"_s), .plan = plan } };
    open();
    QVERIFY2(news().contains(u"198.51.100.7"_s), qPrintable(news()));
    pressNews();
    auto *replace = find<QDialog>(u"replaceDialog"_s);
    QVERIFY(replace);
    QVERIFY(replace->findChild<QPlainTextEdit *>(u"replaceChanges"_s)
                ->toPlainText()
                .contains(u"tcp://198.51.100.7:2376"_s));
}

void TestDockerTab::tab_addressMayChange_offersToKeepIt()
{
    azure::MachineAccess moving = ownAccess({ u"203.0.113.7/32"_s });
    moving.machine.addressIsStatic = false;
    m_fakes->machines.accessOutcome = moving;
    m_fakes->machines.publicAddressOutcome =
        azure::PublicAddress { .id = armId(u"Microsoft.Network/publicIPAddresses/web-ip"_s),
                               .address = u"198.51.100.7"_s };
    open();
    QVERIFY2(news().contains(u"deallocated"_s), qPrintable(news()));
    pressNews();
    auto *dialog = find<QDialog>(u"addressDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<Button *>(u"action"_s), Qt::Key_Space);
    QCOMPARE(m_fakes->activity.addresses.size(), 1);
    QVERIFY(m_fakes->activity.addresses.constFirst().after.isStatic);

    moving.machine.addressIsStatic = true;
    m_fakes->machines.accessOutcome = moving;
    m_fakes->activity.end(1);
    QTRY_VERIFY(!find<Banner>(u"dockerNews"_s)->isVisible()); // it looked again
}

void TestDockerTab::tab_menu_opensWhatIsDoneToAnEngine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<provisioning::PlanKind>("plan");
    QTest::newRow("upgrade") << u"upgradeDocker"_s << provisioning::PlanKind::UpgradeEngine;
    QTest::newRow("remove") << u"removeDocker"_s << provisioning::PlanKind::RemoveEngine;
}

void TestDockerTab::tab_menu_opensWhatIsDoneToAnEngine()
{
    QFETCH(const QString, name);
    open();
    QSignalSpy shown(m_tab.get(), &MachineDockerTab::activityRequested);
    entry(name)->trigger();
    auto *asking = find<QDialog>(u"engineDialog"_s);
    QVERIFY(asking && asking->isVisible());
    asking->findChild<Button *>(u"action"_s)->click();
    QCOMPARE(shown.size(), 1);
    QTEST(m_fakes->setup.runs().last()->plan().kind(), "plan");

    m_fakes->hosts.list.first().endpoint.kind = docker::Endpoint::Kind::Ssh;
    QVERIFY(!entry(name)->isEnabled()); // not of a set-up
}

void TestDockerTab::tab_reminder_offersToClose()
{
    m_fakes->hosts.list.first().accessUntil = kNow.addDays(-1);
    open();
    QVERIFY(!news().isEmpty());
    pressNews();
    QVERIFY(dialog());
    dialog()->findChild<Button *>(u"action"_s)->click();
    QVERIFY(!m_fakes->machines.edited.first().edits.first().after);
    QVERIFY(!m_fakes->hosts.list.first().accessUntil.isValid());
    QVERIFY(!entry(u"removeRule"_s)->isEnabled()); // it is gone
}

void TestDockerTab::dialog_unfitAddress_cannotBeSent()
{
    open();
    find<Button>(u"changeRule"_s)->click();
    auto *addresses = dialog()->findChild<QLineEdit *>(u"ruleAddresses"_s);
    auto *action = dialog()->findChild<Button *>(u"action"_s);
    QVERIFY(!action->isEnabled()); // it is like that already
    for (const QString &text : { u""_s, u"home"_s, u"0.0.0.0/0"_s }) {
        addresses->selectAll();
        QTest::keyClick(addresses, Qt::Key_Delete);
        QTest::keyClicks(addresses, text);
        QVERIFY(!action->isEnabled());
        QVERIFY(!dialog()->findChild<QLabel *>(u"ruleProblem"_s)->text().isEmpty());
    }
    addresses->setText(u"203.0.113.7, 198.51.100.0/24"_s);
    QVERIFY(action->isEnabled());
    dialog()->reject();
    QVERIFY(m_fakes->machines.edited.isEmpty());
}

void TestDockerTab::dialog_reminder_isKept()
{
    open();
    find<Button>(u"changeRule"_s)->click();
    auto *remind = dialog()->findChild<QCheckBox *>(u"remind"_s);
    remind->setFocus();
    QTest::keyClick(remind, Qt::Key_Space);
    auto *day = dialog()->findChild<QDateEdit *>(u"remindOn"_s);
    QVERIFY(day->isEnabled());
    day->setDate(kNow.toLocalTime().date().addDays(7));
    dialog()->findChild<Button *>(u"action"_s)->click();
    const QDateTime kept = m_fakes->hosts.list.first().accessUntil;
    QCOMPARE(kept.toLocalTime().date(), kNow.toLocalTime().date().addDays(7));
    QVERIFY(m_fakes->machines.edited.isEmpty()); // no operation for what only this computer knows
}

void TestDockerTab::dialog_reminderAsItIs_isNoChange()
{
    m_fakes->hosts.list.first().accessUntil = QDateTime(QDate(2026, 12, 24), QTime(23, 59, 59)).toUTC();
    open();
    find<Button>(u"changeRule"_s)->click();
    QVERIFY(dialog()->findChild<QCheckBox *>(u"remind"_s)->isChecked());
    QVERIFY(!dialog()->findChild<Button *>(u"action"_s)->isEnabled());
    dialog()->findChild<QDateEdit *>(u"remindOn"_s)->stepUp();
    QVERIFY(dialog()->findChild<Button *>(u"action"_s)->isEnabled());
    dialog()->reject();
}

void TestDockerTab::dialog_failure_staysOpen()
{
    m_fakes->machines.editOutcome = changedMeanwhile();
    open();
    find<Button>(u"changeRule"_s)->click();
    dialog()->findChild<QLineEdit *>(u"ruleAddresses"_s)->setText(u"192.0.2.1"_s);
    dialog()->findChild<Button *>(u"action"_s)->click();
    QVERIFY(dialog()->isVisible());
    QVERIFY(dialog()->findChild<Banner *>()->text().contains(u"slipway-docker-2376"_s));
    dialog()->reject();
}

void TestDockerTab::dialog_closedMeanwhile_stillWritesDown_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<bool>("goesWell");
    QTest::newRow("by Escape") << true << true;
    QTest::newRow("by the frame") << false << true;
    QTest::newRow("and it fails") << true << false;
}

void TestDockerTab::dialog_closedMeanwhile_stillWritesDown()
{
    QFETCH(const bool, byKey);
    QFETCH(const bool, goesWell);
    m_fakes->activity.azureEdits = {};
    open();
    entry(u"removeAccess"_s)->trigger();
    const QPointer<RuleDialog> asking = dialog();
    asking->findChild<Button *>(u"action"_s)->click();
    QCOMPARE(m_fakes->activity.list.size(), 1);
    if (byKey)
        QTest::keyClick(asking.data(), Qt::Key_Escape);
    else
        asking->close();
    QVERIFY(asking && !asking->isVisible());
    QVERIFY(!m_fakes->hosts.list.isEmpty());
    m_fakes->activity.end(1, goesWell ? std::nullopt : std::optional(changedMeanwhile()));
    QCOMPARE(m_fakes->hosts.list.isEmpty(), goesWell);
    QTRY_VERIFY(!asking);
}

void TestDockerTab::dialog_removeAccess_forgetsTheHost()
{
    open();
    entry(u"removeAccess"_s)->trigger();
    QVERIFY(dialog()->findChild<QPlainTextEdit *>(u"ruleChanges"_s)->toPlainText().contains(u"web-1"_s));
    dialog()->findChild<Button *>(u"action"_s)->click();
    QVERIFY(!m_fakes->machines.edited.first().edits.first().after);
    QVERIFY(m_fakes->hosts.list.isEmpty());
    QVERIFY(find<EmptyState>(u"noDocker"_s)->isVisible());
    QVERIFY(!find<Banner>(u"dockerNews"_s)->isHidden()); // the rule can come back
}

void TestDockerTab::address_service_isTakenWhenItCanBeRight()
{
    AddressServicePane pane(m_fakes->settings, nullptr);
    pane.show();
    auto *url = pane.findChild<QLineEdit *>(u"addressService"_s);
    auto *problem = pane.findChild<QLabel *>(u"addressServiceProblem"_s);
    url->setFocus();
    QTest::keyClicks(url, u"http://ip.example"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QVERIFY(m_fakes->settings.addressServiceUrl.isEmpty());
    QVERIFY(problem->isVisible());
    url->selectAll();
    QTest::keyClicks(url, u"https://ip.example/me"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QCOMPARE(m_fakes->settings.addressServiceUrl, u"https://ip.example/me"_s);
    QVERIFY(!problem->isVisible());
    url->clear();
    QTest::keyClick(url, Qt::Key_Return);
    QVERIFY(m_fakes->settings.addressServiceUrl.isEmpty());
}

QTEST_MAIN(TestDockerTab)
#include "tst_dockertab.moc"

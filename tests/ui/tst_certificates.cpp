// SPDX-License-Identifier: GPL-3.0-or-later
// The page Certificates and its dialogs, by keyboard, on stand-ins.
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/certificates/certificatespage.h"
#include "ui/certificates/exportdialog.h"
#include "ui/certificates/importdialog.h"
#include "ui/certificates/lifedelegate.h"
#include "ui/certificates/newcertificatedialog.h"
#include "ui/certificates/passphrasedialog.h"
#include "ui/certificates/recoverydialog.h"
#include "ui/certificates/renewdialog.h"
#include "ui/certificates/replacedialog.h"
#include "ui/certificates/rotationdialog.h"
#include "ui/certificates/unlockdialog.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/wrappingtext.h"
#include "ui/models/attention.h"
#include "ui/models/text/certificatewords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/shell/endnotices.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using Kind = CertificateRow::Kind;

namespace {

template <typename T = QWidget>
T *child(const QObject *parent, const QString &name)
{
    return parent->findChild<T *>(name);
}

void type(const QObject *parent, const QString &field, const QString &text)
{
    auto *line = child<QLineEdit>(parent, field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void press(QWidget *widget)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Space);
}

bool isReady(const QDialog *dialog)
{
    return child<Button>(dialog, u"action"_s)->isEnabled();
}

pki::ImportFinding finding(pki::ImportProblem problem)
{
    return { .problem = problem, .file = u"key.pem"_s };
}

} // namespace

class TestCertificates final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void check_request_isJudged_data();
    void check_request_isJudged();
    void splitNames_anySeparators_givesEachOnce();
    void words_everyProblem_hasItsOwn();
    void life_share_isWhatIsLeft_data();
    void life_share_isWhatIsLeft();
    void life_changesAtItsDays_data();
    void life_changesAtItsDays();
    void attention_withinNinetyDaysAndMisfits_areTold();

    void newAuthority_named_isMadeWithDefaults();
    void newAuthority_limits_areCheckedAndHandedOn();
    void newServer_machine_bringsItsNames();
    void newServer_badName_isToldAndNotMade();
    void newIdentity_withoutAuthority_saysWhatToDo();
    void make_fails_isToldAndInputStays();

    void renew_severalRows_keepsOrderAndChoices();
    void renew_oneFails_theButtonTriesItAgain();
    void renew_serverOfAMachine_leadsToTheReplacement();
    void renew_onlyForMachines_leavesNoChoiceOfKey();
    void replace_offers_saysWhatStopsBeforeItStarts();
    void rotation_goesFromStartToDrop();
    void rotation_leaveOut_saysWhatItMeans_data();
    void rotation_leaveOut_saysWhatItMeans();
    void rotation_hostByHand_isAskedOrLeftOut();
    void rotation_hostByHand_getsFiles();
    void dialog_longMessage_growsForIt();
    void rotation_thatCannotGoOn_saysWhy();
    void import_offers_areChosenByKeyboard();
    void import_contextThatVerifiesNothing_isTold();
    void import_states_areShownWhole();
    void import_refusedByConnections_saysWhyInItsToolTip();
    void import_encrypted_asksForThePassphrase();
    void renewedNotInUse_isToldEverywhere();
    void import_endpoints_areConnectedWhereAskedFor();
    void import_endpointThatCannotBeReached_canBeTriedAgain();
    void import_dropped_isLookedAt();
    void import_closed_dropsWhatWasFound();
    void export_pkcs12_needsThePassphraseTwice();
    void export_existing_asksBeforeOverwriting();
    void export_severalExisting_areAllNamed();
    void export_folder_showsLinesForTheShell();
    void unlock_wrongThenRight_opens();
    void unlock_new_wantsItTwice();
    void unlock_lost_canStartAnew();
    void recovery_made_isShownOnceAndSaved();
    void recovery_fails_isTold();
    void passphrase_changed_wantsItTwice();
    void page_onlyTheKeychain_asksOnce();

    void page_selection_showsEverythingAndCopies();
    void detail_server_showsWhatStandsInIt();
    void page_remove_saysWhoUsesIt();
    void page_looseStore_isMended();
    void page_lockedStore_offersToUnlock();
    void window_endIsNear_isToldAndLeadsToThePage();
    void ends_severalAtOnce_areOneMessage();
    void window_passphraseWanted_asksOnce();

private:
    CertificatesPage *openPage();

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<MainWindow> m_window;
};

void TestCertificates::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->fillWithExamples();
}

void TestCertificates::cleanup()
{
    m_window.reset();
    m_fakes.reset();
}

CertificatesPage *TestCertificates::openPage()
{
    m_window = std::make_unique<MainWindow>(m_fakes->services);
    m_window->show();
    m_window->openPage(PageId::Certificates);
    return child<CertificatesPage>(m_window.get(), u"certificatesPage"_s);
}

void TestCertificates::check_request_isJudged_data()
{
    using Problem = NewCertificateProblem;
    QTest::addColumn<NewCertificate>("request");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<bool>("isLong");
    const auto authority = [](const QString &name, int days) {
        return NewCertificate { .kind = Kind::Authority, .name = name, .days = days };
    };
    const auto server = [](const QStringList &names, int days, const QString &signer = u"ca1"_s) {
        return NewCertificate {
            .kind = Kind::Server, .name = u"web"_s, .names = names, .days = days, .authority = signer
        };
    };
    QTest::newRow("authority") << authority(u"Mine"_s, 3650) << Problem::None << false;
    QTest::newRow("authority, long") << authority(u"Mine"_s, 7300) << Problem::None << true;
    const auto limited = [](const QStringList &limits) {
        return NewCertificate { .kind = Kind::Authority, .name = u"Mine"_s, .days = 3650, .limits = limits };
    };
    QTest::newRow("authority, limits")
        << limited({ u"example.com"_s, u"10.0.0.0/8"_s, u"fd00::/8"_s, u"203.0.113.9"_s }) << Problem::None
        << false;
    QTest::newRow("authority, wildcard") << limited({ u"*.example.com"_s }) << Problem::BadLimit << false;
    QTest::newRow("authority, no such range") << limited({ u"10.0.0.0/33"_s }) << Problem::BadLimit << false;
    QTest::newRow("no name") << authority(u"  "_s, 3650) << Problem::NoName << false;
    QTest::newRow("long name") << authority(QString(65, u'a'), 3650) << Problem::NameTooLong << false;
    QTest::newRow("server") << server({ u"a.example"_s, u"10.0.0.4"_s, u"::1"_s }, 397) << Problem::None
                            << false;
    QTest::newRow("server, long") << server({ u"a.example"_s }, 800) << Problem::None << true;
    QTest::newRow("server, no names") << server({}, 397) << Problem::NoNames << false;
    QTest::newRow("server, wildcard") << server({ u"*.example"_s }, 397) << Problem::BadName << false;
    QTest::newRow("server, bad address") << server({ u"10.0.0.256"_s }, 397) << Problem::BadName << false;
    QTest::newRow("no authority") << server({ u"a.example"_s }, 397, u"other"_s) << Problem::NoAuthority
                                  << false;
    QTest::newRow("beyond") << server({ u"a.example"_s }, 3700) << Problem::BeyondAuthority << false;
    QTest::newRow("named as its authority")
        << NewCertificate { .kind = Kind::Identity, .name = u"Slipway authority"_s, .authority = u"ca1"_s }
        << Problem::NameTaken << false;
}

void TestCertificates::check_request_isJudged()
{
    QFETCH(const NewCertificate, request);
    const NewCertificateCheck found =
        check(request, m_fakes->certificates.list, QDateTime::currentDateTimeUtc());
    QTEST(found.problem, "problem");
    QTEST(found.isLong, "isLong");
    QCOMPARE(words::newCertificateProblem(found).isEmpty(),
             found.problem == NewCertificateProblem::None && !found.isLong);
}

void TestCertificates::splitNames_anySeparators_givesEachOnce()
{
    QCOMPARE(certificateNames(u" a.example, b  c;a.example\n10.0.0.1 "_s),
             QStringList({ u"a.example"_s, u"b"_s, u"c"_s, u"10.0.0.1"_s }));
    QVERIFY(certificateNames(u" , "_s).isEmpty());
}

void TestCertificates::life_share_isWhatIsLeft_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<double>("left");
    QTest::newRow("before") << -5 << 1.0;
    QTest::newRow("first day") << 0 << 1.0;
    QTest::newRow("a quarter") << 75 << 0.25;
    QTest::newRow("last") << 100 << 0.0;
    QTest::newRow("ended") << 120 << 0.0;
}

void TestCertificates::life_share_isWhatIsLeft()
{
    QFETCH(int, day);
    const QDateTime begin({ 2026, 1, 1 }, { 0, 0 }, Qt::UTC);
    const pki::Certificate certificate { .notBefore = begin, .notAfter = begin.addDays(100) };
    QTEST(lifeLeft(certificate, begin.addDays(day)), "left");
    QCOMPARE(lifeLeft({}, begin), 0.0);
}

void TestCertificates::words_everyProblem_hasItsOwn()
{
    QSet<QString> texts;
    int count = 0;
    for (int i = 0; i <= static_cast<int>(pki::ImportProblem::BreaksRules); ++i, ++count) {
        const QString text = words::importProblem(static_cast<pki::ImportProblem>(i));
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(i)));
        texts += text;
    }
    QCOMPARE(texts.size(), count);
}

void TestCertificates::life_changesAtItsDays_data()
{
    QTest::addColumn<qint64>("left"); // seconds
    QTest::addColumn<int>("near"); // -1: it is far
    QTest::addColumn<CertificateLife>("life");
    constexpr qint64 kDay = 86'400;
    QTest::newRow("90 days") << 90 * kDay << -1 << CertificateLife::Valid;
    QTest::newRow("a second less") << 90 * kDay - 1 << 90 << CertificateLife::Valid;
    QTest::newRow("30 days") << 30 * kDay << 90 << CertificateLife::Valid;
    QTest::newRow("a second less than 30 days") << 30 * kDay - 1 << 30 << CertificateLife::EndsSoon;
    QTest::newRow("7 days") << 7 * kDay << 30 << CertificateLife::EndsSoon;
    QTest::newRow("a second less than 7 days") << 7 * kDay - 1 << 7 << CertificateLife::EndsSoon;
    QTest::newRow("its last second") << qint64(0) << 7 << CertificateLife::EndsSoon;
    QTest::newRow("over") << qint64(-1) << 0 << CertificateLife::Ended;
}

void TestCertificates::life_changesAtItsDays()
{
    QFETCH(const qint64, left);
    const QDateTime now(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    const pki::Certificate certificate { .notBefore = now.addYears(-1), .notAfter = now.addSecs(left) };
    QTEST(nearestEnd(certificate, now).value_or(-1), "near");
    QTEST(lifeOf(certificate, now), "life");
}

void TestCertificates::attention_withinNinetyDaysAndMisfits_areTold()
{
    const QDateTime now(QDate(2025, 3, 9), QTime(15, 5), Qt::UTC);
    CertificateRow row { .kind = Kind::Server, .id = u"s"_s, .name = u"web-01"_s };
    row.certificate.notBefore = now.addDays(-100);
    row.certificate.notAfter = now.addDays(91);
    QVERIFY(attention({}, {}, { row }, now).isEmpty());
    QCOMPARE(attention({}, {}, { row }, now.addDays(2)).size(), 1);
    QCOMPARE(attention({}, {}, { row }, now.addDays(2)).constFirst().shape, StateShape::Running);
    QCOMPARE(attention({}, {}, { row }, now.addDays(70)).constFirst().shape, StateShape::Warning);
    QCOMPARE(attention({}, {}, { row }, now.addDays(92)).constFirst().shape, StateShape::Failed);
    row.missingNames = { u"203.0.113.99"_s };
    const QList<AttentionItem> items = attention({}, {}, { row }, now);
    QCOMPARE(items.size(), 1);
    QVERIFY(items.constFirst().detail.contains(u"203.0.113.99"_s));
}

void TestCertificates::newAuthority_named_isMadeWithDefaults()
{
    QPointer dialog = new NewCertificateDialog(m_fakes->services, Kind::Authority, nullptr);
    QSignalSpy made(dialog, &NewCertificateDialog::made);
    dialog->show();
    QVERIFY(!isReady(dialog));
    QVERIFY(!child(dialog, u"names"_s)->isVisible());
    QVERIFY(!child(dialog, u"authority"_s)->isVisible());
    type(dialog, u"name"_s, u"Work"_s);
    QVERIFY(isReady(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(made.size(), 1);
    QCOMPARE(m_fakes->certificates.lastNew.name, u"Work"_s);
    QCOMPARE(m_fakes->certificates.lastNew.days, 3650);
    QCOMPARE(m_fakes->certificates.lastNew.key, pki::KeyType::EcP256);
    QTRY_VERIFY(!dialog);
}

void TestCertificates::newAuthority_limits_areCheckedAndHandedOn()
{
    QPointer dialog = new NewCertificateDialog(m_fakes->services, Kind::Authority, nullptr);
    dialog->show();
    QCOMPARE(child(dialog, u"limits"_s)->accessibleName(), u"Only for These Names and Addresses"_s);
    type(dialog, u"name"_s, u"Work"_s);
    type(dialog, u"limits"_s, u"example.com 10.0.0.0/40"_s);
    QVERIFY(!isReady(dialog));
    QVERIFY(child<QLabel>(dialog, u"problem"_s)->text().contains(u"10.0.0.0/40"_s));
    child<QLineEdit>(dialog, u"limits"_s)->clear();
    type(dialog, u"limits"_s, u"example.com, 10.0.0.0/8"_s);
    QVERIFY(isReady(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_fakes->certificates.lastNew.limits, (QStringList { u"example.com"_s, u"10.0.0.0/8"_s }));
    QTRY_VERIFY(!dialog);

    const std::unique_ptr<NewCertificateDialog> server(
        new NewCertificateDialog(m_fakes->services, Kind::Server, nullptr));
    server->show();
    QVERIFY(!child(server.get(), u"limits"_s)->isVisible());
}

void TestCertificates::newServer_machine_bringsItsNames()
{
    azure::Machine machine;
    machine.id = azure::ArmId::parse(u"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/"
                                     "virtualMachines/web-09"_s)
                     .value_or(azure::ArmId());
    machine.name = u"web-09"_s;
    machine.dnsName = u"web-09.example"_s;
    machine.privateAddress = u"10.0.0.9"_s;
    m_fakes->machines.list = { MachineRow { .machine = machine } };
    QPointer dialog = new NewCertificateDialog(m_fakes->services, Kind::Server, nullptr);
    dialog->show();
    auto *machines = child<QComboBox>(dialog, u"machine"_s);
    QVERIFY(machines->count() > 1);
    machines->setFocus();
    QTest::keyClick(machines, Qt::Key_Down);
    emit machines->activated(machines->currentIndex());
    QCOMPARE(child<QLineEdit>(dialog, u"name"_s)->text(), machine.name);
    const QStringList names = certificateNames(child<QLineEdit>(dialog, u"names"_s)->text());
    QVERIFY(names.contains(u"localhost"_s) && names.contains(u"127.0.0.1"_s));
    QVERIFY(machine.privateAddress.isEmpty() || names.contains(machine.privateAddress));
    QVERIFY(isReady(dialog));
    child<QSpinBox>(dialog, u"days"_s)->setValue(90);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_fakes->certificates.lastNew.kind, Kind::Server);
    QCOMPARE(m_fakes->certificates.lastNew.authority, u"ca1"_s);
    QCOMPARE(m_fakes->certificates.lastNew.names, names);
    QCOMPARE(m_fakes->certificates.lastNew.machine, machine.id.text());
    QVERIFY(!machine.id.text().isEmpty());
    QCOMPARE(m_fakes->certificates.lastNew.days, 90);
    QTRY_VERIFY(!dialog);
}

void TestCertificates::newServer_badName_isToldAndNotMade()
{
    const std::unique_ptr<NewCertificateDialog> dialog(
        new NewCertificateDialog(m_fakes->services, Kind::Server, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    type(dialog.get(), u"name"_s, u"web"_s);
    type(dialog.get(), u"names"_s, u"web.example, *.example"_s);
    QVERIFY(!isReady(dialog.get()));
    QVERIFY(child<QLabel>(dialog.get(), u"problem"_s)->text().contains(u"*.example"_s));
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(m_fakes->certificates.calls.isEmpty());
}

void TestCertificates::newIdentity_withoutAuthority_saysWhatToDo()
{
    m_fakes->certificates.list.removeFirst();
    const std::unique_ptr<NewCertificateDialog> dialog(
        new NewCertificateDialog(m_fakes->services, Kind::Identity, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    type(dialog.get(), u"name"_s, u"ci"_s);
    QVERIFY(!isReady(dialog.get()));
    QVERIFY(child<QLabel>(dialog.get(), u"problem"_s)->text().contains(u"authority"_s));
}

void TestCertificates::make_fails_isToldAndInputStays()
{
    m_fakes->certificates.outcome = Error { .kind = ErrorKind::Local, .code = u"store.locked"_s };
    const std::unique_ptr<NewCertificateDialog> dialog(
        new NewCertificateDialog(m_fakes->services, Kind::Authority, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    type(dialog.get(), u"name"_s, u"Work"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    const QString told = dialog->findChild<Banner *>()->text();
    QVERIFY2(told.contains(u"locked"_s), qPrintable(told + m_fakes->certificates.calls.join(u' ')));
    QVERIFY(isReady(dialog.get()));
    QCOMPARE(child<QLineEdit>(dialog.get(), u"name"_s)->text(), u"Work"_s);
}

void TestCertificates::renew_severalRows_keepsOrderAndChoices()
{
    QList<CertificateRow> rows = m_fakes->certificates.list;
    std::reverse(rows.begin(), rows.end());
    QPointer dialog = new RenewDialog(m_fakes->certificates, rows, nullptr);
    dialog->show();
    QVERIFY(child(dialog, u"correctNames"_s)->isVisible()); // one does not fit its machine
    QVERIFY(child<QLabel>(dialog, u"list"_s)->text().contains(u"web-02"_s));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    child(dialog, u"newKey"_s)->setFocus();
    QTest::keyClick(child(dialog, u"newKey"_s), Qt::Key_Down);
    QVERIFY(child<QRadioButton>(dialog, u"sameKey"_s)->isChecked());
    press(child(dialog, u"correctNames"_s));
    press(child(dialog, u"action"_s));
    const Renewal &asked = m_fakes->certificates.lastRenewal;
    QVERIFY(!asked.newKey);
    QVERIFY(!asked.correctNames);
    QCOMPARE(asked.which.size(), 4);
    QCOMPARE(asked.which.constFirst().id, u"ca1"_s);
    QTRY_VERIFY(!dialog);

    QPointer one = new RenewDialog(m_fakes->certificates, { m_fakes->certificates.list.first() }, nullptr);
    one->show();
    QVERIFY(!child(one, u"newKey"_s)->isVisible()); // an authority keeps its key
    QVERIFY(!child(one, u"correctNames"_s)->isVisible());
    one->close();
    QTRY_VERIFY(!one);
}

void TestCertificates::renew_oneFails_theButtonTriesItAgain()
{
    const QList<CertificateRow> rows = m_fakes->certificates.list;
    const CertificateRow &bad = rows.last();
    m_fakes->certificates.renewalFailures = {
        { .which = certificateKey(bad),
          .error = { .kind = ErrorKind::Local, .code = u"renew.no-authority"_s, .subject = bad.name } }
    };
    QPointer dialog = new RenewDialog(m_fakes->certificates, rows, nullptr);
    dialog->show();
    press(child(dialog, u"action"_s));
    QCOMPARE(m_fakes->certificates.lastRenewal.which.size(), rows.size());
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(dialog->findChild<Banner *>()->text().contains(u"is not kept here"_s)); // why
    QVERIFY(child<QLabel>(dialog, u"list"_s)->text().contains(bad.name));
    QVERIFY(!child<QLabel>(dialog, u"list"_s)->text().contains(rows.first().name));

    press(child(dialog, u"action"_s));
    QCOMPARE(m_fakes->certificates.lastRenewal.which, QList { certificateKey(bad) });
    QTRY_VERIFY(!dialog);
}

void TestCertificates::renew_serverOfAMachine_leadsToTheReplacement()
{
    QList<CertificateRow> rows;
    for (const CertificateRow &row : std::as_const(m_fakes->certificates.list)) {
        if (row.kind != CertificateRow::Kind::Authority)
            rows += row;
    }
    rows.first().kind = CertificateRow::Kind::Server;
    rows.first().isOnMachine = true;
    rows.first().hostId = u"its-host"_s;
    QPointer dialog = new RenewDialog(m_fakes->certificates, rows, nullptr);
    QList<docker::HostId> put;
    connect(dialog, &RenewDialog::putRequested, this,
            [&put](const QList<docker::HostId> &hosts) { put = hosts; });
    dialog->show();
    auto *box = child<QCheckBox>(dialog, u"putOnMachines"_s);
    QVERIFY(box->isVisible() && box->isChecked());
    QVERIFY(box->text().contains(rows.first().name));
    press(child(dialog, u"action"_s));
    QTRY_VERIFY(!dialog);
    QCOMPARE(put, QList { docker::HostId(u"its-host"_s) });
    QCOMPARE(m_fakes->certificates.lastRenewal.which.size(), rows.size() - 1);

    // Who does not want that renews what is kept here.
    dialog = new RenewDialog(m_fakes->certificates, rows, nullptr);
    put.clear();
    connect(dialog, &RenewDialog::putRequested, this,
            [&put](const QList<docker::HostId> &hosts) { put = hosts; });
    dialog->show();
    press(child(dialog, u"putOnMachines"_s));
    press(child(dialog, u"action"_s));
    QTRY_VERIFY(!dialog);
    QVERIFY(put.isEmpty());
    QCOMPARE(m_fakes->certificates.lastRenewal.which.size(), rows.size());
}

void TestCertificates::renew_onlyForMachines_leavesNoChoiceOfKey()
{
    CertificateRow row = m_fakes->certificates.list.at(1);
    row.isOnMachine = true;
    row.hostId = row.id;
    row.missingNames = { u"203.0.113.9"_s };
    QPointer dialog = new RenewDialog(m_fakes->certificates, { row }, nullptr);
    dialog->show();
    const QStringList choices { u"newKey"_s, u"sameKey"_s, u"correctNames"_s };
    for (const QString &name : choices)
        QVERIFY2(!child(dialog, name)->isEnabled(), qPrintable(name));
    QVERIFY(child<QLabel>(dialog, u"afterwards"_s)->text().contains(u"new key"_s));
    press(child(dialog, u"putOnMachines"_s));
    for (const QString &name : choices)
        QVERIFY2(child(dialog, name)->isEnabled(), qPrintable(name));
    child<QRadioButton>(dialog, u"sameKey"_s)->setChecked(true);
    press(child(dialog, u"putOnMachines"_s));
    QVERIFY2(child<QRadioButton>(dialog, u"newKey"_s)->isChecked(), "that is what will be done");
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestCertificates::replace_offers_saysWhatStopsBeforeItStarts()
{
    const docker::Host web {
        .id = docker::HostId(u"web"_s),
        .name = u"web-01"_s,
        .endpoint = { .kind = docker::Endpoint::Kind::Tls, .address = u"192.0.2.1"_s, .port = quint16(2376) }
    };
    azure::Machine machine;
    machine.id = azure::ArmId::parse(u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/"
                                     "virtualMachines/web-01"_s)
                     .value_or(azure::ArmId());
    machine.name = u"web-01"_s;
    const Result<provisioning::Plan> plan = provisioning::planReplacement(
        machine, { .before = web, .trusted = { u"ca1"_s }, .identityId = u"i"_s },
        QDateTime::currentDateTimeUtc());
    QVERIFY(plan);
    docker::Host other = web;
    other.name = u"db-01"_s;
    m_fakes->setup.offers = {
        { .host = web, .plan = *plan, .containers = ContainersThen::Stop, .running = 3 },
        { .host = other, .error = Error { .kind = ErrorKind::Unreachable } }
    };
    QPointer dialog = new ReplaceDialog(m_fakes->setup, { web.id, docker::HostId(u"db"_s) }, nullptr);
    bool hasStarted = false;
    connect(dialog, &ReplaceDialog::started, this, [&hasStarted] { hasStarted = true; });
    dialog->show();
    QTRY_VERIFY(child(dialog, u"action"_s)->isEnabled());
    const QString impact = child<QLabel>(dialog, u"impact"_s)->text();
    QVERIFY2(impact.contains(u"web-01: 3 running"_s) && impact.contains(u"will stop"_s), qPrintable(impact));
    QVERIFY(impact.contains(u"db-01: "_s));
    const QString requests = child<QPlainTextEdit>(dialog, u"replaceRequests"_s)->toPlainText();
    QVERIFY(requests.startsWith(u"PUT "_s) && requests.contains(u"********"_s));
    QVERIFY(child<QPlainTextEdit>(dialog, u"replaceChanges"_s)->toPlainText().contains(u"192.0.2.1"_s));
    QVERIFY2(!m_fakes->setup.calls.contains(u"start"_s), "nothing begins before somebody says so");
    press(child(dialog, u"action"_s));
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_fakes->setup.calls.count(u"start"_s), 1);
    QVERIFY(hasStarted);
}

void TestCertificates::rotation_goesFromStartToDrop()
{
    using provisioning::RotationState;
    const docker::Host web { .id = docker::HostId(u"web"_s),
                             .name = u"web-01"_s,
                             .endpoint = { .kind = docker::Endpoint::Kind::Tls, .address = u"192.0.2.1"_s },
                             .authorityId = u"ca1"_s };
    m_fakes->hosts.list = { web };
    QPointer dialog =
        new RotationDialog(m_fakes->services, u"ca1"_s, RotationDialog::Reason::LeakedKey, nullptr);
    dialog->show();
    auto *hosts = child<QTreeWidget>(dialog, u"rotationHosts"_s);
    QCOMPARE(hosts->topLevelItemCount(), 1);
    QCOMPARE(hosts->topLevelItem(0)->text(0), u"web-01"_s);
    QVERIFY(!child(dialog, u"pauseRotation"_s)->isVisible());
    press(child(dialog, u"action"_s));
    QVERIFY(m_fakes->setup.calls.contains(u"rotate ca1"_s));
    QVERIFY(m_fakes->setup.calls.contains(u"continue rotation-1"_s));

    m_fakes->setup.turns = true;
    // Asked for anew each time: the window has the list, too.
    const auto rotation = [this]() -> provisioning::Rotation & { return m_fakes->setup.turning.first(); };
    rotation().follow({ web });
    emit m_fakes->setup.rotationsChanged();
    QVERIFY(!child(dialog, u"action"_s)->isEnabled());
    press(child(dialog, u"pauseRotation"_s));
    QVERIFY(m_fakes->setup.calls.contains(u"pause rotation-1"_s));

    m_fakes->setup.turns = false;
    rotation().hosts.first().error =
        Error { .kind = ErrorKind::Conflict, .code = u"rotation.machine-off"_s, .subject = u"web-01"_s };
    emit m_fakes->setup.rotationsChanged();
    QVERIFY(hosts->topLevelItem(0)->text(1).contains(u"switched off"_s));
    QVERIFY(child(dialog, u"action"_s)->isEnabled());

    rotation().hosts.first() = { .id = web.id, .name = web.name, .state = RotationState::BothTrusted };
    emit m_fakes->setup.rotationsChanged();
    press(child(dialog, u"action"_s));
    QVERIFY(m_fakes->setup.calls.contains(u"drop rotation-1"_s));

    rotation().hosts.first().state = RotationState::Done;
    emit m_fakes->setup.rotationsChanged();
    QVERIFY(!child(dialog, u"action"_s)->isVisible());
    press(child(dialog, u"cancel"_s));
    QTRY_VERIFY(!dialog);
}

void TestCertificates::rotation_hostByHand_isAskedOrLeftOut()
{
    using provisioning::RotationState;
    const docker::HostId first(u"web"_s);
    const docker::HostId second(u"nas"_s);
    const Error byHand { .kind = ErrorKind::Conflict, .code = u"rotation.by-hand"_s, .subject = u"nas"_s };
    m_fakes->setup.turning = {
        { .id = u"r"_s,
          .oldAuthority = u"ca1"_s,
          .hosts = { { .id = first, .name = u"web-01"_s, .state = RotationState::BothTrusted },
                     { .id = second, .name = u"nas"_s, .error = byHand } } }
    };
    QPointer dialog =
        new RotationDialog(m_fakes->services, u"ca1"_s, RotationDialog::Reason::Rotation, nullptr);
    dialog->show();
    auto *hosts = child<QTreeWidget>(dialog, u"rotationHosts"_s);
    QVERIFY(hosts->topLevelItem(1)->text(1).contains(u"by hand"_s));
    QVERIFY2(!child(dialog, u"changedByHand"_s)->isEnabled(), "web-01 has nothing left to do");
    hosts->setFocus();
    QTest::keyClick(hosts, Qt::Key_Down);

    m_fakes->setup.byHandError = Error { .kind = ErrorKind::Tls, .code = u"certificate.unknown-authority"_s };
    press(child(dialog, u"changedByHand"_s));
    QTRY_VERIFY(child<QWidget>(dialog, u"banner"_s)->isVisible());
    QCOMPARE(m_fakes->setup.calls.last(), u"by hand r nas"_s);

    press(child(dialog, u"leaveOut"_s));
    auto *confirm = dialog->findChild<Confirm *>();
    QVERIFY(confirm);
    press(confirm->confirmButton());
    QCOMPARE(m_fakes->setup.calls.last(), u"leave out r nas"_s);
    QTRY_COMPARE(hosts->topLevelItemCount(), 1);
    press(child(dialog, u"cancel"_s));
    QTRY_VERIFY(!dialog);
}

void TestCertificates::rotation_hostByHand_getsFiles()
{
    m_fakes->setup.turning = { { .id = u"r"_s,
                                 .oldAuthority = u"ca1"_s,
                                 .hosts = { { .id = docker::HostId(u"nas"_s), .name = u"nas"_s } } } };
    QPointer dialog =
        new RotationDialog(m_fakes->services, u"ca1"_s, RotationDialog::Reason::Rotation, nullptr);
    dialog->show();
    const auto choose = [&dialog](const QString &folder) {
        press(child(dialog, u"saveFiles"_s));
        auto *chooser = dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        emit chooser->fileSelected(folder);
        chooser->close();
    };
    const auto *banner = dialog->findChild<Banner *>();

    m_fakes->setup.filesOutcome = QStringList { u"/media/stick/ca.pem"_s, u"/media/stick/server-key.pem"_s };
    choose(u"/media/stick"_s);
    QCOMPARE(m_fakes->setup.calls.last(), u"files r nas /media/stick"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"/media/stick/server-key.pem"_s), qPrintable(banner->text()));
    QVERIFY2(child(dialog, u"changedByHand"_s)->isEnabled(), "that is the next thing to do");

    // What is there is replaced only when somebody says so.
    m_fakes->setup.filesThere = u"/media/stick/ca.pem"_s;
    choose(u"/media/stick"_s);
    QTRY_VERIFY(dialog->findChild<Confirm *>());
    press(dialog->findChild<Confirm *>()->confirmButton());
    QTRY_COMPARE(m_fakes->setup.calls.last(), u"files r nas /media/stick overwrite"_s);

    m_fakes->setup.filesThere.clear();
    m_fakes->setup.filesOutcome =
        Error { .kind = ErrorKind::NotFound, .code = u"rotation.gone"_s, .subject = u"Next"_s };
    choose(u"/media/stick"_s);
    QTRY_VERIFY2(banner->text().contains(u"Next"_s), qPrintable(banner->text()));

    m_fakes->setup.turning.first().hosts.first().state = provisioning::RotationState::BothTrusted;
    emit m_fakes->setup.rotationsChanged();
    QVERIFY2(!child(dialog, u"saveFiles"_s)->isEnabled(), "nothing is to be put there before the last step");
    press(child(dialog, u"cancel"_s));
    QTRY_VERIFY(!dialog);
}

void TestCertificates::dialog_longMessage_growsForIt()
{
    m_fakes->setup.turning = { { .id = u"r"_s,
                                 .oldAuthority = u"ca1"_s,
                                 .hosts = { { .id = docker::HostId(u"nas"_s), .name = u"nas"_s } } } };
    m_fakes->setup.filesOutcome = QStringList(20, u"/media/stick/ca.pem"_s);
    QPointer dialog =
        new RotationDialog(m_fakes->services, u"ca1"_s, RotationDialog::Reason::Rotation, nullptr);
    dialog->show();
    const auto *hosts = child<QTreeWidget>(dialog, u"rotationHosts"_s);
    press(child(dialog, u"saveFiles"_s));
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    emit chooser->fileSelected(u"/media/stick"_s);
    chooser->close();
    const auto *banner = dialog->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QTRY_VERIFY2(banner->height() >= banner->heightForWidth(banner->width()), "every line can be read");
    QVERIFY2(hosts->height() >= hosts->sizeHint().height(), "and the hosts are still there");
    press(child(dialog, u"cancel"_s));
    QTRY_VERIFY(!dialog);
}

void TestCertificates::rotation_leaveOut_saysWhatItMeans_data()
{
    QTest::addColumn<bool>("trustsBoth");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing done yet") << false << QString() << u"keeps the old authority"_s;
    QTest::newRow("half way") << true << QString() << u"goes on trusting both"_s;
    QTest::newRow("in the middle") << true << u"plan"_s << u"begun and is not finished"_s;
}

void TestCertificates::rotation_leaveOut_saysWhatItMeans()
{
    using provisioning::RotationState;
    QFETCH(const bool, trustsBoth);
    QFETCH(const QString, plan);
    QFETCH(const QString, said);
    const Error byHand { .kind = ErrorKind::Conflict, .code = u"rotation.by-hand"_s, .subject = u"nas"_s };
    m_fakes->setup.turning = {
        { .id = u"r"_s,
          .oldAuthority = u"ca1"_s,
          .dropsOld = true,
          .hosts = { { .id = docker::HostId(u"nas"_s),
                       .name = u"nas"_s,
                       .state = trustsBoth ? RotationState::BothTrusted : RotationState::Waiting,
                       .plan = provisioning::PlanId(plan),
                       .error = byHand } } }
    };
    QPointer dialog =
        new RotationDialog(m_fakes->services, u"ca1"_s, RotationDialog::Reason::Rotation, nullptr);
    dialog->show();
    auto *hosts = child<QTreeWidget>(dialog, u"rotationHosts"_s);
    hosts->setCurrentItem(hosts->topLevelItem(0));
    press(child(dialog, u"leaveOut"_s));
    auto *confirm = dialog->findChild<Confirm *>();
    QVERIFY(confirm);
    const QList<QLabel *> labels = confirm->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [&said](const QLabel *label) { return label->text().contains(said); }));
    confirm->reject();
    press(child(dialog, u"cancel"_s));
    QTRY_VERIFY(!dialog);
}

void TestCertificates::rotation_thatCannotGoOn_saysWhy()
{
    m_fakes->setup.turning = { { .id = u"r"_s,
                                 .oldAuthority = u"ca1"_s,
                                 .hosts = { { .id = docker::HostId(u"nas"_s), .name = u"nas"_s } } } };
    m_fakes->setup.continueError =
        Error { .kind = ErrorKind::Conflict, .code = u"rotation.running"_s, .subject = u"Next"_s };
    QPointer dialog =
        new RotationDialog(m_fakes->services, u"ca1"_s, RotationDialog::Reason::Rotation, nullptr);
    dialog->show();
    press(child(dialog, u"action"_s));
    const QString said = dialog->findChild<Banner *>()->text();
    QVERIFY2(said.contains(u"Next"_s), qPrintable(said));
    press(child(dialog, u"cancel"_s));
    QTRY_VERIFY(!dialog);
}

void TestCertificates::import_offers_areChosenByKeyboard()
{
    ImportOffers offers { .number = 7 };
    ImportOffer good { .row = m_fakes->certificates.list.at(1),
                       .files = { u"cert.pem"_s },
                       .isTakeable = true };
    ImportOffer other = good;
    other.row.name = u"other"_s;
    other.findings = { finding(pki::ImportProblem::Expired) };
    ImportOffer bad = good;
    bad.isTakeable = false;
    bad.findings = { finding(pki::ImportProblem::KeyMismatch) };
    ImportOffer known = good;
    known.isKnown = true;
    offers.offers = { good, other, bad, known };
    offers.findings = { finding(pki::ImportProblem::NotRecognised) };
    offers.unread = { Error { .kind = ErrorKind::NotFound, .subject = u"/gone"_s } };
    m_fakes->certificates.offers = offers;
    QPointer dialog = new ImportDialog(m_fakes->certificates, m_fakes->hosts, nullptr);
    QSignalSpy taken(dialog, &ImportDialog::taken);
    dialog->show();
    QVERIFY(!isReady(dialog));
    press(child(dialog, u"searchDocker"_s));
    QCOMPARE(m_fakes->certificates.lastPaths, QStringList { u"/home/someone/.docker"_s });
    auto *list = child<QTreeWidget>(dialog, u"offers"_s);
    QCOMPARE(list->topLevelItemCount(), 6);
    QVERIFY(isReady(dialog));
    QVERIFY(!child(dialog, u"passphrase"_s)->isVisible());
    QCOMPARE(list->topLevelItem(1)->childCount(), 1);
    QTest::keyClick(list, Qt::Key_Space); // the first is current
    QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Unchecked);
    press(child(dialog, u"action"_s));
    QCOMPARE(m_fakes->certificates.lastChosen, QList<int> { 1 });
    QCOMPARE(taken.size(), 1);
    QTRY_VERIFY(!dialog);
}

void TestCertificates::import_contextThatVerifiesNothing_isTold()
{
    m_fakes->certificates.offers = ImportOffers { .number = 1, .unverified = { u"azure-vm1"_s } };
    const std::unique_ptr<ImportDialog> dialog(
        new ImportDialog(m_fakes->certificates, m_fakes->hosts, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    dialog->add({ u"/home/someone/.docker"_s });
    const auto *list = child<QTreeWidget>(dialog.get(), u"offers"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    const QTreeWidgetItem *line = list->topLevelItem(0);
    QVERIFY(line->text(0).contains(u"azure-vm1"_s));
    QVERIFY(line->text(0).contains(u"SkipTLSVerify"_s));
    QCOMPARE(line->foreground(0), dialog->palette().brightText());
    QVERIFY(!isReady(dialog.get()));
}

/// However long their words are in a language.
void TestCertificates::import_states_areShownWhole()
{
    const std::unique_ptr<ImportDialog> dialog(
        new ImportDialog(m_fakes->certificates, m_fakes->hosts, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QFont large = dialog->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    dialog->setFont(large);
    dialog->show();
    m_fakes->certificates.offers =
        ImportOffers { .number = 1,
                       .offers = { { .row = { .kind = CertificateRow::Kind::Authority, .name = u"nas"_s },
                                     .files = { u"ca.pem"_s, u"key.pem"_s },
                                     .isTakeable = true } } };
    dialog->add({ u"/home/someone/.docker"_s });
    const auto *list = child<QTreeWidget>(dialog.get(), u"offers"_s);
    const QModelIndex first = list->model()->index(0, 0);
    for (const int column : { 1, 2, 3 }) {
        const QModelIndex cell = first.siblingAtColumn(column);
        QStyleOptionViewItem option;
        option.initFrom(list);
        const int wanted = list->itemDelegateForIndex(cell)->sizeHint(option, cell).width();
        QVERIFY2(list->columnWidth(column) >= wanted, qPrintable(cell.data().toString()));
    }
    QCOMPARE(first.siblingAtColumn(4).data(Qt::ToolTipRole).toString(), toolTipText(u"ca.pem\nkey.pem"_s));
}

void TestCertificates::import_refusedByConnections_saysWhyInItsToolTip()
{
    pki::ImportFinding why = finding(pki::ImportProblem::BreaksRules);
    why.detail = u"certificate.path: path length constraint exceeded"_s;
    m_fakes->certificates.offers =
        ImportOffers { .number = 1,
                       .offers = { { .row = { .kind = CertificateRow::Kind::Server, .name = u"nas"_s },
                                     .files = { u"server.pem"_s },
                                     .findings = { why },
                                     .isTakeable = true } } };
    const std::unique_ptr<ImportDialog> dialog(
        new ImportDialog(m_fakes->certificates, m_fakes->hosts, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->add({ u"/server.pem"_s });
    const QTreeWidgetItem *const item = child<QTreeWidget>(dialog.get(), u"offers"_s)->topLevelItem(0);
    QCOMPARE(item->childCount(), 1);
    const QString line = u"Warning: %1 (key.pem)"_s.arg(words::importProblem(why.problem));
    QCOMPARE(item->child(0)->text(0), line);
    QCOMPARE(item->child(0)->toolTip(0), toolTipText(line + u'\n' + why.detail));
}

void TestCertificates::import_encrypted_asksForThePassphrase()
{
    m_fakes->certificates.offers = ImportOffers {
        .number = 1, .findings = { finding(pki::ImportProblem::NeedsPassphrase) }, .wantsPassphrase = true
    };
    const std::unique_ptr<ImportDialog> dialog(
        new ImportDialog(m_fakes->certificates, m_fakes->hosts, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    dialog->add({ u"/a.p12"_s });
    QVERIFY(child(dialog.get(), u"passphrase"_s)->isVisible());
    QVERIFY(!isReady(dialog.get()));
    QTest::keyClicks(child(dialog.get(), u"passphrase"_s), u"secret"_s);
    QTest::keyClick(child(dialog.get(), u"passphrase"_s), Qt::Key_Return);
    QCOMPARE(m_fakes->certificates.calls.constLast(), u"drop 1"_s); // what was found before
    QVERIFY(m_fakes->certificates.calls.contains(u"lookAt with passphrase"_s));
    QVERIFY(dialog->isVisible());
}

void TestCertificates::renewedNotInUse_isToldEverywhere()
{
    const QDateTime now(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
    CertificateRow row { .kind = CertificateRow::Kind::Server, .id = u"web"_s, .name = u"web-01"_s };
    row.certificate.notBefore = now.addDays(-1);
    row.certificate.notAfter = now.addDays(396);
    row.certificate.sha256 = u"new"_s;
    QVERIFY(attention(QList<provisioning::InterruptedSetup>(), {}, { row }, now).isEmpty());
    row.shown = row.certificate;
    row.shown->notBefore = now.addDays(-300);
    row.shown->notAfter = now.addDays(97);
    row.shown->sha256 = u"old"_s;
    const QList<AttentionItem> far = attention(QList<provisioning::InterruptedSetup>(), {}, { row }, now);
    QCOMPARE(far.size(), 1); // however far its end is
    QVERIFY(far.constFirst().text.contains(u"not on its machine yet"_s));
    QVERIFY(far.constFirst().detail.contains(u"97"_s) || far.constFirst().detail.contains(u"month"_s));

    CertificateModel model;
    model.setCertificates({ row }, now);
    const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(CertificateModel::StateColumn), u"Not in use yet"_s);
    QCOMPARE(cell(CertificateModel::EndsColumn), words::until(row.shown->notAfter, now));
    QVERIFY(words::endIsNear(row, now).contains(u"Put the renewed one on the machine"_s));
    QCOMPARE(words::calendarEntry(row).end, row.shown->notAfter);
    QCOMPARE(words::calendarEntry(row).uid, u"old"_s);
    row.shown->notAfter = now.addDays(-1);
    model.setCertificates({ row }, now);
    QCOMPARE(cell(CertificateModel::StateColumn), u"Ended"_s);
}

namespace {

/// One identity that is new and one that is here already, with three endpoints.
ImportOffers offersWithEndpoints(const QList<CertificateRow> &rows, const QString &known)
{
    ImportOffer fresh { .row = rows.at(1), .files = { u"cert.pem"_s }, .isTakeable = true };
    fresh.endpoints = { { .name = u"one"_s, .endpoint = u"tcp://one.example:2376"_s },
                        { .name = u"two"_s, .endpoint = u"tcp://two.example:2376"_s } };
    ImportOffer here = fresh;
    here.row.id = known;
    here.isKnown = true;
    here.endpoints = { { .name = u"three"_s, .endpoint = u"tcp://three.example:2376"_s } };
    return { .number = 3, .offers = { fresh, here } };
}

} // namespace

void TestCertificates::import_endpoints_areConnectedWhereAskedFor()
{
    m_fakes->hosts.list.append(test::host(u"h2"_s, u"two"_s, u"tcp://two.example:2376"_s));
    m_fakes->hosts.addOutcome = docker::HostId(u"h9"_s);
    m_fakes->hosts.calls.clear();
    m_fakes->certificates.offers = offersWithEndpoints(m_fakes->certificates.list, u"kept"_s);
    QPointer dialog = new ImportDialog(m_fakes->certificates, m_fakes->hosts, nullptr);
    dialog->show();
    dialog->add({ u"/home/someone/.docker"_s });
    const auto *list = child<QTreeWidget>(dialog, u"offers"_s);
    QCOMPARE(list->topLevelItem(0)->childCount(), 1); // "two" is a host already
    QCOMPARE(list->topLevelItem(0)->child(0)->checkState(0), Qt::Unchecked);
    list->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    list->topLevelItem(1)->child(0)->setCheckState(0, Qt::Checked);
    press(child(dialog, u"action"_s));
    QCOMPARE(m_fakes->certificates.lastChosen, QList<int> { 0 });
    QCOMPARE(m_fakes->hosts.calls,
             QStringList({ u"add one|tcp://one.example:2376|taken-0"_s,
                           u"add three|tcp://three.example:2376|kept"_s }));
    QTRY_VERIFY(!dialog);
}

void TestCertificates::import_endpointThatCannotBeReached_canBeTriedAgain()
{
    m_fakes->hosts.list.clear();
    m_fakes->hosts.addOutcome =
        Error { .kind = ErrorKind::Unreachable, .code = u"connection.refused"_s, .subject = u"three"_s };
    m_fakes->certificates.offers = offersWithEndpoints(m_fakes->certificates.list, u"kept"_s);
    const std::unique_ptr<ImportDialog> dialog(
        new ImportDialog(m_fakes->certificates, m_fakes->hosts, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    dialog->add({ u"/home/someone/.docker"_s });
    const auto *list = child<QTreeWidget>(dialog.get(), u"offers"_s);
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!isReady(dialog.get())); // an endpoint of something that is not taken is nothing
    list->topLevelItem(1)->child(0)->setCheckState(0, Qt::Checked);
    QVERIFY(isReady(dialog.get()));
    press(child(dialog.get(), u"action"_s));
    QVERIFY(!m_fakes->certificates.calls.contains(u"take 3"_s));
    QVERIFY(dialog->isVisible());
    auto *told = dialog->findChild<Banner *>();
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().contains(u"three: "_s), qPrintable(told->text()));
    QVERIFY(list->topLevelItem(1)->child(0)->flags() & Qt::ItemIsUserCheckable);
}

void TestCertificates::import_dropped_isLookedAt()
{
    const std::unique_ptr<ImportDialog> dialog(
        new ImportDialog(m_fakes->certificates, m_fakes->hosts, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(u"/x/cert.pem"_s), QUrl(u"https://example/key.pem"_s) });
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QGuiApplication::sendEvent(dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QGuiApplication::sendEvent(dialog.get(), &drop);
    QCOMPARE(m_fakes->certificates.lastPaths, QStringList { u"/x/cert.pem"_s });
}

void TestCertificates::import_closed_dropsWhatWasFound()
{
    m_fakes->certificates.offers = ImportOffers { .number = 9 };
    QPointer dialog = new ImportDialog(m_fakes->certificates, m_fakes->hosts, nullptr);
    dialog->show();
    dialog->add({ u"/a.pem"_s });
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_fakes->certificates.calls.constLast(), u"drop 9"_s);
}

void TestCertificates::export_pkcs12_needsThePassphraseTwice()
{
    m_fakes->certificates.written = QStringList { u"/out/me.p12"_s };
    QPointer dialog = new ExportDialog(m_fakes->certificates, m_fakes->certificates.list.at(3), {}, nullptr);
    dialog->show();
    auto *form = child<QComboBox>(dialog, u"form"_s);
    form->setCurrentIndex(form->findData(static_cast<int>(ExportForm::Pkcs12)));
    QVERIFY(child<QLineEdit>(dialog, u"target"_s)->text().endsWith(u"/This-computer.p12"_s));
    QVERIFY(!isReady(dialog));
    type(dialog, u"passphrase"_s, u"correct horse"_s);
    QVERIFY(!isReady(dialog));
    type(dialog, u"again"_s, u"correct horse"_s);
    QVERIFY(isReady(dialog));
    press(child(dialog, u"action"_s));
    QCOMPARE(m_fakes->certificates.calls.constLast(), u"export with passphrase"_s);
    QVERIFY(child<QLabel>(dialog, u"written"_s)->text().contains(u"/out/me.p12"_s));
    QVERIFY(!child(dialog, u"lines"_s)->isVisible());
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestCertificates::export_existing_asksBeforeOverwriting()
{
    m_fakes->certificates.written =
        Error { .kind = ErrorKind::Conflict, .code = u"export.exists"_s, .subject = u"/out/web.pem"_s };
    QPointer dialog = new ExportDialog(m_fakes->certificates, m_fakes->certificates.list.at(1), {}, nullptr);
    dialog->show();
    QCOMPARE(child<QComboBox>(dialog, u"form"_s)->count(), 1); // without a key there is only the certificate
    press(child(dialog, u"action"_s));
    QVERIFY(!m_fakes->certificates.lastExport.overwrite);
    auto *ask = child<Confirm>(dialog, u"confirmDialog"_s);
    QVERIFY(ask);
    QVERIFY(child<QLabel>(ask, u"question"_s)->text().contains(u"/out/web.pem"_s));
    press(ask->confirmButton());
    QVERIFY(m_fakes->certificates.lastExport.overwrite);
    QTRY_VERIFY(child<QLabel>(dialog, u"written"_s)->isVisible());
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestCertificates::export_severalExisting_areAllNamed()
{
    m_fakes->certificates.written = Error { .kind = ErrorKind::Conflict,
                                            .code = u"export.exists"_s,
                                            .subject = u"/out/ca.pem\n/out/key.pem"_s };
    QPointer dialog = new ExportDialog(m_fakes->certificates, m_fakes->certificates.list.at(3), {}, nullptr);
    dialog->show();
    press(child(dialog, u"action"_s));
    auto *ask = child<Confirm>(dialog, u"confirmDialog"_s);
    QVERIFY(ask);
    QVERIFY(child<QLabel>(ask, u"question"_s)->text().contains(u"2 file"_s));
    for (const QString &path : { u"/out/ca.pem"_s, u"/out/key.pem"_s })
        QVERIFY(child<QLabel>(ask, u"targets"_s)->text().contains(path));
    QTest::keyClick(ask, Qt::Key_Escape);
    QVERIFY(!m_fakes->certificates.lastExport.overwrite);
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestCertificates::export_folder_showsLinesForTheShell()
{
    m_fakes->certificates.written = QStringList { u"/out/ca.pem"_s };
    QPointer dialog = new ExportDialog(m_fakes->certificates, m_fakes->certificates.list.at(3),
                                       { u"tcp://web-01.example:2376"_s }, nullptr);
    dialog->show();
    type(dialog, u"target"_s, u"/out"_s);
    press(child(dialog, u"action"_s));
    QCOMPARE(m_fakes->certificates.lastExport.target, u"/out"_s);
    auto *lines = child<QPlainTextEdit>(dialog, u"lines"_s);
    QVERIFY(lines->isVisible());
    QVERIFY(lines->toPlainText().contains(u"DOCKER_HOST=tcp://web-01.example:2376"_s));
    auto *shell = child<QComboBox>(dialog, u"shell"_s);
    QTest::keyClick(shell, Qt::Key_Down);
    QVERIFY(lines->toPlainText().startsWith(u"1 "_s));
    press(child(dialog, u"copyLines"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), lines->toPlainText());
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestCertificates::unlock_wrongThenRight_opens()
{
    m_fakes->certificates.become(StoreState::WantsPassphrase);
    QPointer dialog = new UnlockDialog(m_fakes->certificates, nullptr);
    dialog->show();
    QVERIFY(!child(dialog, u"again"_s)->isVisible());
    type(dialog, u"passphrase"_s, u"wrong"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!dialog->findChild<Banner *>()->text().isEmpty());
    QVERIFY(dialog->isVisible());
    type(dialog, u"passphrase"_s, u"correct horse battery"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_fakes->certificates.store, StoreState::Open);
    QTRY_VERIFY(!dialog);
}

void TestCertificates::unlock_new_wantsItTwice()
{
    m_fakes->certificates.become(StoreState::WantsNewPassphrase);
    QPointer dialog = new UnlockDialog(m_fakes->certificates, nullptr);
    dialog->show();
    auto *unlock = child<Button>(dialog, u"unlock"_s);
    type(dialog, u"passphrase"_s, u"short"_s);
    type(dialog, u"again"_s, u"short"_s);
    QVERIFY(!unlock->isEnabled());
    type(dialog, u"passphrase"_s, u"correct horse battery"_s);
    QVERIFY(!unlock->isEnabled());
    type(dialog, u"again"_s, u"correct horse battery"_s);
    QVERIFY(unlock->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
}

void TestCertificates::unlock_lost_canStartAnew()
{
    m_fakes->certificates.become(StoreState::WantsPassphrase);
    QPointer dialog = new UnlockDialog(m_fakes->certificates, nullptr);
    dialog->show();
    press(child(dialog, u"startAnew"_s));
    auto *ask = dialog->findChild<Confirm *>();
    QVERIFY(ask);
    QVERIFY(!m_fakes->certificates.calls.contains(u"startAnew"_s));
    press(ask->confirmButton());
    QVERIFY(m_fakes->certificates.calls.contains(u"startAnew"_s));
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_fakes->certificates.store, StoreState::Open);
}

void TestCertificates::recovery_made_isShownOnceAndSaved()
{
    QPointer dialog = new RecoveryDialog(m_fakes->certificates, nullptr);
    QSignalSpy made(dialog, &RecoveryDialog::made);
    dialog->show();
    auto *shown = child<QLineEdit>(dialog, u"recovery"_s);
    QVERIFY(!shown->isVisible());
    press(child(dialog, u"action"_s));
    QCOMPARE(made.size(), 1);
    QVERIFY(shown->isVisible());
    QVERIFY(shown->isReadOnly());
    QCOMPARE(shown->text(), u"K7QM2-9XW4T"_s);
    press(child(dialog, u"saveRecovery"_s));
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    emit chooser->fileSelected(u"/usb/recovery.txt"_s);
    chooser->reject();
    QVERIFY(m_fakes->certificates.calls.contains(u"save K7QM2-9XW4T in /usb/recovery.txt"_s));
    QVERIFY(dialog->findChild<Banner *>()->text().contains(u"/usb/recovery.txt"_s));
    press(child(dialog, u"action"_s)); // "Done"
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_fakes->certificates.calls.count(u"makeRecovery"_s), 1);
}

void TestCertificates::recovery_fails_isTold()
{
    m_fakes->certificates.outcome = Error { .kind = ErrorKind::Conflict, .code = u"store.unprotected"_s };
    const std::unique_ptr<RecoveryDialog> dialog(new RecoveryDialog(m_fakes->certificates, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    press(child(dialog.get(), u"action"_s));
    QVERIFY(dialog->findChild<Banner *>()->text().contains(u"sandbox"_s));
    QVERIFY(!child(dialog.get(), u"recovery"_s)->isVisible());
}

void TestCertificates::passphrase_changed_wantsItTwice()
{
    QPointer dialog = new PassphraseDialog(m_fakes->certificates, nullptr);
    dialog->show();
    type(dialog, u"passphrase"_s, u"staple battery"_s);
    QVERIFY(!isReady(dialog));
    type(dialog, u"again"_s, u"staple battery"_s);
    QVERIFY(isReady(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_fakes->certificates.storePassphrase, "staple battery"_ba);
    QTRY_VERIFY(!dialog);
}

void TestCertificates::page_onlyTheKeychain_asksOnce()
{
    m_fakes->certificates.health.dependsOnKeychain = true;
    CertificatesPage *page = openPage();
    auto *told = page->findChild<Banner *>();
    QTRY_VERIFY(told->isVisible());
    QVERIFY(told->text().contains(u"Only the keychain"_s));
    press(child(told, u"bannerAction"_s));
    QPointer dialog = page->findChild<RecoveryDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(told->isVisible()); // nothing was made
    press(child(told, u"bannerClose"_s));
    emit m_fakes->certificates.changed();
    QCoreApplication::processEvents();
    QVERIFY(!told->isVisible());
    QVERIFY(!m_fakes->settings.states.value(u"certificates.recoveryAsked"_s).isEmpty());
}

void TestCertificates::page_selection_showsEverythingAndCopies()
{
    CertificatesPage *page = openPage();
    CertificateRow &row = m_fakes->certificates.list[0];
    row.certificate.sha1 = u"AB12"_s;
    row.certificate.usages = { u"keyCertSign"_s };
    for (CertificateRow &each : m_fakes->certificates.list)
        each.certificate.permittedNames = { u"DNS:limits.example"_s };
    emit m_fakes->certificates.changed();
    auto *table = child<QTableView>(page, u"certificates"_s);
    table->selectAll();
    table->setCurrentIndex(table->model()->index(0, 1));
    auto *detail = child(page, u"certificateDetail"_s);
    QVERIFY(detail->isVisible());
    const QString copied = words::certificateText(row, m_fakes->certificates.list);
    QVERIFY(copied.contains(u"SHA-1: AB12"_s) && copied.contains(u"keyCertSign"_s));
    QVERIFY(copied.contains(u"Permitted names: DNS:limits.example"_s));
    const QList<WrappingText *> facts = detail->findChildren<WrappingText *>();
    QVERIFY2(std::any_of(facts.cbegin(), facts.cend(),
                         [](const WrappingText *fact) {
                             return fact->isVisible() && fact->toPlainText() == u"DNS:limits.example"_s;
                         }),
             "what the authority may sign for is shown");
    press(child(page, u"copyCertificateText"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"SHA-256: 9F86"_s));
    press(child(page, u"renew"_s));
    auto *dialog = child<RenewDialog>(page, u"renewDialog"_s);
    QVERIFY(dialog);
    press(child(dialog, u"action"_s));
    QCOMPARE(m_fakes->certificates.lastRenewal.which.size(), 1);
}

void TestCertificates::detail_server_showsWhatStandsInIt()
{
    CertificateRow &server = m_fakes->certificates.list[1];
    server.certificate.subject = u"CN=docker on web-01"_s; // not its name in the list
    server.certificate.issuer = u"CN=signer"_s;
    CertificatesPage *page = openPage();
    auto *table = child<QTableView>(page, u"certificates"_s);
    const QAbstractItemModel *model = table->model();
    const QModelIndexList found = model->match(model->index(0, 1), Qt::DisplayRole, u"web-01"_s);
    QCOMPARE(found.size(), 1);
    table->setCurrentIndex(found.constFirst());
    auto *detail = child(page, u"certificateDetail"_s);
    QVERIFY(detail->isVisible());
    const auto shown = [detail](const QString &label) {
        const QList<WrappingText *> facts = detail->findChildren<WrappingText *>();
        const auto fact = std::find_if(facts.cbegin(), facts.cend(), [&label](const WrappingText *each) {
            return each->isVisible() && each->accessibleName() == label;
        });
        return fact == facts.cend() ? QString() : (*fact)->toPlainText();
    };
    QCOMPARE(shown(u"Subject"_s), u"CN=docker on web-01"_s);
    QCOMPARE(shown(u"Signed By"_s), u"CN=signer"_s);
    QCOMPARE(shown(u"Names"_s), u"web-01, localhost, 203.0.113.20"_s);
    QCOMPARE(shown(u"Serial"_s), u"5A0B 12C4 D9E8 7F33 11AA 90BB CCDD 0102"_s);
    QCOMPARE(shown(u"Chain"_s), u"web-01\nSlipway authority"_s);
}

void TestCertificates::page_remove_saysWhoUsesIt()
{
    CertificatesPage *page = openPage();
    auto *table = child<QTableView>(page, u"certificates"_s);
    table->setCurrentIndex(table->model()->index(0, 1));
    const qsizetype before = m_fakes->certificates.list.size();
    press(child(page, u"remove"_s));
    auto *ask = child<Confirm>(page, u"confirmDialog"_s);
    QVERIFY(ask);
    QVERIFY(child<QLabel>(ask, u"targets"_s)->text().contains(u"web-01"_s));
    QTest::keyClick(ask, Qt::Key_Return); // Cancel is the default
    QCOMPARE(m_fakes->certificates.list.size(), before);
    press(child(page, u"remove"_s));
    QTRY_COMPARE(page->findChildren<Confirm *>().size(), 1);
    press(child<Confirm>(page, u"confirmDialog"_s)->confirmButton());
    QCOMPARE(m_fakes->certificates.list.size(), before - 1);
}

void TestCertificates::page_looseStore_isMended()
{
    m_fakes->certificates.health.openToOthers = { u"/data/identities/i1/key.pem"_s };
    CertificatesPage *page = openPage();
    auto *banner = page->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"Others"_s));
    emit banner->actionTriggered();
    QVERIFY(m_fakes->certificates.calls.contains(u"closeToOthers"_s));
    QTRY_VERIFY(!banner->isVisible());
}

void TestCertificates::page_lockedStore_offersToUnlock()
{
    m_fakes->certificates.store = StoreState::WantsPassphrase;
    CertificatesPage *page = openPage();
    auto *banner = page->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    emit banner->actionTriggered();
    QVERIFY(m_window->findChild<UnlockDialog *>());
}

void TestCertificates::window_endIsNear_isToldAndLeadsToThePage()
{
    m_window = std::make_unique<MainWindow>(m_fakes->services);
    m_window->show();
    emit m_fakes->certificates.endIsNear(m_fakes->certificates.list.at(2));
    auto *toast = child(m_window.get(), u"noticeToast"_s);
    QTRY_VERIFY(toast->isVisible());
    QVERIFY(child<QLabel>(toast, u"toastText"_s)->text().contains(u"web-02"_s));
    press(child(toast, u"toastShow"_s));
    QCOMPARE(m_window->currentPage(), PageId::Certificates);
}

void TestCertificates::ends_severalAtOnce_areOneMessage()
{
    EndNotices ends(m_fakes->certificates, nullptr);
    QSignalSpy told(&ends, &EndNotices::told);
    QList<CertificateRow> rows { 5, m_fakes->certificates.list.at(2) };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].name = u"web-%1"_s.arg(i);
        rows[i].certificate.notAfter = m_fakes->certificates.now().addDays(i - 1);
        emit m_fakes->certificates.endIsNear(rows.at(i));
    }
    QTRY_COMPARE(told.size(), 1);
    const QString text = told.first().at(0).toString();
    QVERIFY2(text.contains(u"web-0, web-1, web-2, …"_s) && !text.contains(u"web-3"_s), qPrintable(text));
    QVERIFY(text.contains(u'5'));
    QVERIFY2(told.first().at(1).toBool(), "one of them has ended");
    emit m_fakes->certificates.endIsNear(rows.at(4));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY2(told.last().at(0).toString().contains(u"web-4"_s), "by itself it is told with its time");
    QVERIFY(!told.last().at(1).toBool());
}

void TestCertificates::window_passphraseWanted_asksOnce()
{
    m_fakes->certificates.store = StoreState::WantsPassphrase;
    m_window = std::make_unique<MainWindow>(m_fakes->services);
    m_window->show();
    emit m_fakes->certificates.passphraseWanted();
    emit m_fakes->certificates.passphraseWanted();
    QTRY_COMPARE(m_window->findChildren<UnlockDialog *>().size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->findChildren<UnlockDialog *>().size(), 1);
}

QTEST_MAIN(TestCertificates)
#include "tst_certificates.moc"

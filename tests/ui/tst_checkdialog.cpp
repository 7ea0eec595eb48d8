// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/certificates/checkdialog.h"
#include "ui/certificates/identitydialog.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/containers/hostlist.h"
#include "ui/models/hostmodel.h"
#include "ui/models/text/diagnosiswords.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using pki::Diagnosis;
using pki::DiagnosisKind;

namespace {

const QDateTime kNow(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);

Diagnosis example(DiagnosisKind kind)
{
    const pki::Certificate server { .subject = u"CN=Docker on vm1"_s,
                                    .issuer = u"CN=Slipway\u202e"_s,
                                    .serial = u"0A"_s,
                                    .dnsNames = { u"vm1.example.com"_s },
                                    .alternativeNames = { u"DNS:vm1.example.com"_s,
                                                          u"IP Address:10.0.0.4"_s },
                                    .notBefore = kNow.addDays(-400),
                                    .notAfter = kNow.addDays(-3),
                                    .sha256 = u"A1B2C3"_s,
                                    .keyDescription = u"EC P-256"_s };
    return { .kind = kind,
             .host = u"vm1.example.com"_s,
             .port = 2376,
             .chain = { server },
             .protocol = u"TLSv1.3"_s,
             .cipher = u"TLS_AES_128_GCM_SHA256"_s,
             .asksForClientCertificate = true,
             .clientAuthorities = { u"CN=Slipway"_s },
             .ownTime = kNow,
             .peerTime = kNow.addSecs(-600),
             .detail = u"certificate has expired"_s };
}

/// Everything that the list of a dialog says, "What: value".
QStringList lines(const QDialog *dialog)
{
    QStringList all;
    const auto *list = dialog->findChild<QTreeWidget *>(u"seen"_s);
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
            all +=
                list->topLevelItem(i)->child(j)->text(0) + u": "_s + list->topLevelItem(i)->child(j)->text(1);
    }
    return all;
}

template <typename Label = TextLabel>
QString text(const QDialog *dialog, const QString &name)
{
    return dialog->findChild<Label *>(name)->text();
}

} // namespace

class TestCheckDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void host_isLookedAtAtOnce();
    void address_isAskedFor_byKeyboard();
    void looking_canBeStoppedAndClosed();
    void failure_isToldAndCanBeTriedAgain();
    void clock_reckoned_saysWhenItWasMeasured();
    void report_isCopiedWhole();
    void refused_anotherIdentityIsOffered_data();
    void refused_anotherIdentityIsOffered();
    void identity_notLetIn_isTold();
    void hostMenu_offersItForTlsOnly();
    void words_everyKind_haveSentenceAndRemedy_data();
    void words_everyKind_haveSentenceAndRemedy();
    void words_skew_isToldFromAMinuteOn();
};

void TestCheckDialog::host_isLookedAtAtOnce()
{
    test::FakeServices fakes;
    fakes.checks.answer = example(DiagnosisKind::Expired);
    QPointer dialog = new CheckDialog(
        fakes.services, test::host(u"h1"_s, u"web-01"_s, u"tcp://vm1.example.com:2376"_s), nullptr);
    dialog->show();
    QCOMPARE(fakes.checks.calls, QStringList { u"host h1"_s });
    QVERIFY(!dialog->findChild<QLineEdit *>(u"address"_s)->isVisible());
    QTRY_VERIFY(
        text(dialog, u"verdict"_s).startsWith(u"The certificate of \"vm1.example.com:2376\" ended on "_s));
    QVERIFY(text(dialog, u"remedy"_s).startsWith(u"Renew the certificate"_s));
    QVERIFY(text(dialog, u"remedy"_s).contains(u"ahead of that of the server"_s));
    const QStringList shown = lines(dialog);
    for (const QString &line :
         { u"Protocol: TLSv1.3"_s, u"Lets in identities of: CN=Slipway"_s, u"Asks for an identity: Yes"_s,
           u"Name: IP Address:10.0.0.4"_s, u"Issued by: CN=Slipway[U+202E]"_s,
           u"SHA-256 fingerprint: A1:B2:C3"_s, u"Details: certificate has expired"_s })
        QVERIFY2(shown.contains(line), qPrintable(line + u" in\n"_s + shown.join(u'\n')));
    QCOMPARE(text<Button>(dialog, u"check"_s), u"Check Again"_s);
    QTest::mouseClick(dialog->findChild<Button *>(u"check"_s), Qt::LeftButton);
    QCOMPARE(fakes.checks.calls.size(), 2);
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestCheckDialog::address_isAskedFor_byKeyboard()
{
    test::FakeServices fakes;
    fakes.checks.answer = example(DiagnosisKind::Fine);
    QPointer dialog = new CheckDialog(fakes.services, {}, nullptr);
    dialog->show();
    auto *address = dialog->findChild<QLineEdit *>(u"address"_s);
    QCOMPARE(address->accessibleName(), u"Address"_s);
    QVERIFY(!dialog->findChild<Button *>(u"check"_s)->isEnabled());
    QVERIFY(!dialog->findChild<Button *>(u"copyReport"_s)->isEnabled());
    QTest::keyClicks(address, u" vm1:2376 "_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(fakes.checks.calls, QStringList { u"address vm1:2376"_s });
    QTRY_VERIFY(text(dialog, u"verdict"_s).startsWith(u"All is well"_s));
    QVERIFY(dialog->findChild<Button *>(u"copyReport"_s)->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestCheckDialog::looking_canBeStoppedAndClosed()
{
    test::FakeServices fakes;
    fakes.checks.waits = true;
    QPointer dialog =
        new CheckDialog(fakes.services, test::host(u"h1"_s, u"web-01"_s, u"tcp://vm1:2376"_s), nullptr);
    dialog->show();
    auto *loading = dialog->findChild<LoadingBar *>();
    QVERIFY(loading->isActive());
    auto *check = dialog->findChild<Button *>(u"check"_s);
    QCOMPARE(check->text(), u"Stop"_s);
    QTest::mouseClick(check, Qt::LeftButton);
    QVERIFY(!loading->isActive());
    QCOMPARE(check->text(), u"Check"_s);
    QCOMPARE(text(dialog, u"verdict"_s), QString());
    QTest::mouseClick(check, Qt::LeftButton);
    QVERIFY(loading->isActive());
    dialog->reject(); // while it looks
    QTRY_VERIFY(!dialog);
    QCOMPARE(fakes.checks.calls.size(), 2);
}

void TestCheckDialog::failure_isToldAndCanBeTriedAgain()
{
    test::FakeServices fakes;
    fakes.checks.answer =
        Error { .kind = ErrorKind::Invalid, .code = u"check.address"_s, .subject = u"a b"_s };
    QPointer dialog = new CheckDialog(fakes.services, {}, nullptr);
    dialog->show();
    dialog->findChild<QLineEdit *>(u"address"_s)->setText(u"a b"_s);
    dialog->findChild<Button *>(u"check"_s)->click();
    QTRY_VERIFY(dialog->findChild<Banner *>()->text().contains(u"\"a b\" is no address"_s));
    QCOMPARE(text<Button>(dialog, u"check"_s), u"Check"_s);
    fakes.checks.answer = example(DiagnosisKind::Fine);
    dialog->findChild<Button *>(u"check"_s)->click();
    QTRY_VERIFY(text(dialog, u"verdict"_s).startsWith(u"All is well"_s));
    QVERIFY(!dialog->findChild<Banner *>()->isVisible());
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestCheckDialog::clock_reckoned_saysWhenItWasMeasured()
{
    test::FakeServices fakes;
    Diagnosis found = example(DiagnosisKind::Expired);
    found.peerTimeMeasured = kNow.addDays(-2);
    fakes.checks.answer = found;
    CheckDialog dialog(fakes.services, test::host(u"h1"_s, u"web-01"_s, u"tcp://vm1.example.com:2376"_s),
                       nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(!lines(&dialog).filter(u"by what was measured on"_s).isEmpty());
    QVERIFY(lines(&dialog)
                .filter(u"by what was measured on"_s)
                .constFirst()
                .startsWith(u"Clock of the server: "_s));
}

void TestCheckDialog::report_isCopiedWhole()
{
    test::FakeServices fakes;
    fakes.checks.answer = example(DiagnosisKind::Expired);
    QPointer dialog =
        new CheckDialog(fakes.services, test::host(u"h1"_s, u"web-01"_s, u"tcp://vm1:2376"_s), nullptr);
    dialog->show();
    QTRY_VERIFY(dialog->findChild<Button *>(u"copyReport"_s)->isEnabled());
    dialog->findChild<Button *>(u"copyReport"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(text(dialog, u"verdict"_s)));
    const QStringList shown = lines(dialog);
    for (const QString &line : shown)
        QVERIFY2(copied.contains(line), qPrintable(line));
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestCheckDialog::refused_anotherIdentityIsOffered_data()
{
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::addColumn<bool>("offered");
    QTest::newRow("refused") << DiagnosisKind::ClientCertificateRefused << true;
    QTest::newRow("none to show") << DiagnosisKind::ClientCertificateNeeded << true;
    QTest::newRow("an authority of ours") << DiagnosisKind::UnknownAuthority << true;
    QTest::newRow("expired") << DiagnosisKind::Expired << false;
    QTest::newRow("fine") << DiagnosisKind::Fine << false;
}

void TestCheckDialog::refused_anotherIdentityIsOffered()
{
    QFETCH(const DiagnosisKind, kind);
    QFETCH(const bool, offered);
    test::FakeServices fakes;
    fakes.fillWithExamples();
    fakes.hosts.calls.clear();
    Diagnosis found = example(kind);
    found.fittingAuthority = u"Work"_s;
    for (const CertificateRow &row : std::as_const(fakes.certificates.list)) {
        if (row.kind == CertificateRow::Kind::Identity)
            found.fittingIdentities = { row.name }; // the last
    }
    fakes.checks.answer = found;
    QPointer dialog = new CheckDialog(
        fakes.services, test::host(u"h1"_s, u"web-01"_s, u"tcp://vm1.example.com:2376"_s), nullptr);
    dialog->show();
    auto *offer = dialog->findChild<Button *>(u"chooseIdentity"_s);
    QTRY_VERIFY(!text(dialog, u"verdict"_s).isEmpty());
    QTRY_COMPARE(offer->isVisible(), offered);
    if (!offered) {
        delete dialog;
        return;
    }
    QTest::mouseClick(offer, Qt::LeftButton);
    QPointer chooser = dialog->findChild<IdentityDialog *>();
    QVERIFY(chooser);
    const QString chosen = chooser->findChild<QComboBox *>(u"identity"_s)->currentData().toString();
    QTest::keyClick(chooser, Qt::Key_Return);
    QCOMPARE(fakes.hosts.calls, QStringList { u"use h1|"_s + chosen });
    QTRY_VERIFY(!chooser);
    QCOMPARE(fakes.checks.calls.size(), 2); // looked at again
    delete dialog;
}

void TestCheckDialog::identity_notLetIn_isTold()
{
    test::FakeServices fakes;
    fakes.fillWithExamples();
    fakes.hosts.identityOutcome =
        Error { .kind = ErrorKind::Tls, .code = u"certificate.untrusted"_s, .subject = u"vm1"_s };
    IdentityDialog dialog(fakes.services, test::host(u"h1"_s, u"web-01"_s, u"tcp://vm1:2376"_s), {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTest::mouseClick(dialog.findChild<Button *>(u"action"_s), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<Banner *>()->isVisible());
    QVERIFY(dialog.findChild<Button *>(u"action"_s)->isEnabled());
}

void TestCheckDialog::hostMenu_offersItForTlsOnly()
{
    HostModel model;
    model.setRows({ { .all = true },
                    { .host = test::host(u"h1"_s, u"web-01"_s, u"tcp://vm1:2376"_s) },
                    { .host = test::host(u"h2"_s, u"here"_s, u"unix:///var/run/docker.sock"_s) } });
    HostList list(model);
    list.resize(200, 200);
    list.show();
    QSignalSpy asked(&list, &HostList::checkRequested);
    const auto entries = [&list](int row) {
        list.setCurrentIndex(list.model()->index(row, HostModel::NameColumn));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, list.mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(&list, &event);
        return list.findChildren<QMenu *>().constLast();
    };
    QMenu *menu = entries(2); // by name
    QCOMPARE(menu->actions().constFirst()->text(), u"Check Connection…"_s);
    menu->actions().constFirst()->trigger();
    QSignalSpy identity(&list, &HostList::identityRequested);
    QCOMPARE(menu->actions().at(1)->text(), u"Use Another Identity…"_s);
    menu->actions().at(1)->trigger();
    QCOMPARE(identity.size(), 1);
    menu->close();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<docker::Host>().id.text(), u"h1"_s);
    menu = entries(1);
    QCOMPARE(menu->actions().size(), 1);
    menu->close();
}

void TestCheckDialog::words_everyKind_haveSentenceAndRemedy_data()
{
    QTest::addColumn<DiagnosisKind>("kind");
    for (int kind = 0; kind <= static_cast<int>(DiagnosisKind::HandshakeFailed); ++kind)
        QTest::addRow("%d", kind) << static_cast<DiagnosisKind>(kind);
}

void TestCheckDialog::words_everyKind_haveSentenceAndRemedy()
{
    QFETCH(const DiagnosisKind, kind);
    Diagnosis found = example(kind);
    QList<Diagnosis> cases { found };
    found.fittingAuthority = u"Other"_s;
    found.fittingIdentities = { u"Ann"_s };
    found.proxy = u"1.1 cache"_s;
    cases += found;
    found = Diagnosis { .kind = kind, .host = u"::1"_s, .port = 1 }; // nothing was seen
    for (const pki::Reach reach :
         { pki::Reach::HostNotFound, pki::Reach::Refused, pki::Reach::NoRoute, pki::Reach::TimedOut }) {
        found.reach = reach;
        cases += found;
    }
    for (const Diagnosis &some : std::as_const(cases)) {
        const QString sentence = words::diagnosis(some);
        QVERIFY2(sentence.contains(some.host), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%') && !words::diagnosisRemedy(some).contains(u'%'),
                 qPrintable(sentence));
        QCOMPARE(words::diagnosisRemedy(some).isEmpty(), kind == DiagnosisKind::Fine);
    }
}

void TestCheckDialog::words_skew_isToldFromAMinuteOn()
{
    Diagnosis found = example(DiagnosisKind::Fine);
    const auto at = [&found](qint64 seconds) {
        found.peerTime = kNow.addSecs(seconds);
        return words::clockSkew(found);
    };
    QCOMPARE(at(59), QString());
    QCOMPARE(at(-59), QString());
    QVERIFY(at(60).contains(u"behind"_s));
    QVERIFY(at(-60).contains(u"ahead"_s));
    found.peerTime = {};
    QCOMPARE(words::clockSkew(found), QString());
}

QTEST_MAIN(TestCheckDialog)
#include "tst_checkdialog.moc"

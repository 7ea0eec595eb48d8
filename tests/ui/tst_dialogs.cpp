// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/home/connectdialog.h"
#include "ui/home/signindialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

void type(const QDialog *dialog, const QString &field, const QString &text)
{
    QTest::keyClicks(dialog->findChild<QLineEdit *>(field), text);
}

Button *button(const QDialog *dialog, const QString &name)
{
    return dialog->findChild<Button *>(name);
}

} // namespace

class TestDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void browser_asked_opensThePageInTheChosenCloud();
    void tabs_longTitles_areAllInSight();
    void customCloud_needsItsAddress();
    void thisComputer_asked_usesWhatItHas();
    void code_asked_isShownAndCopied();
    void code_unsafePage_isNotOpened_data();
    void code_unsafePage_isNotOpened();
    void code_time_isCountedDown_data();
    void code_time_isCountedDown();
    void code_closed_stopsTheSignIn();
    void code_fails_isToldAndCanBeTriedAgain();
    void principal_complete_signsInAndForgetsTheSecret();
    void connect_local_needsNoFolder();
    void connect_ssh_goesThroughAJumpHost();
    void connect_tls_needsAFolder();
    void connect_keptIdentity_needsNoFolder();
    void connect_noneKept_asksForNone();
    void connect_fails_isToldAndInputStays();
    void banner_error_hasWordsAndDetails();
    void banner_cancelled_isNothing();
};

void TestDialogs::init()
{
    test::failOnAnyWarning();
}

void TestDialogs::browser_asked_opensThePageInTheChosenCloud()
{
    test::FakeAccount account;
    account.code.url = QUrl(u"https://login.example/authorize"_s);
    QUrl opened;
    QPointer dialog = new SignInDialog(
        account, [&opened](const QUrl &url) { opened = url; }, nullptr);
    dialog->show();
    auto *cloud = dialog->findChild<QComboBox *>(u"cloud"_s);
    QCOMPARE(cloud->count(), 4); // the sandbox only while it is open
    QTest::keyClick(cloud, Qt::Key_Down);
    QVERIFY(!dialog->findChild<QLineEdit *>(u"cloudAddress"_s)->isVisible());
    button(dialog, u"signInInBrowser"_s)->click();
    QCOMPARE(account.calls, QStringList { u"signIn 0 1   0"_s });
    QCOMPARE(opened, account.code.url);
    QTRY_VERIFY(!dialog);
}

void TestDialogs::tabs_longTitles_areAllInSight()
{
    QFont large = QApplication::font();
    const auto restore = qScopeGuard([old = large] { QApplication::setFont(old); });
    large.setPointSize(large.pointSize() * 3 / 2); // as wide as the longest language, and wider
    QApplication::setFont(large);
    test::FakeAccount account;
    SignInDialog dialog(
        account, [](const QUrl &) {}, nullptr);
    dialog.show();
    auto *bar = dialog.findChild<QTabWidget *>(u"signInTabs"_s)->tabBar();
    QTRY_VERIFY(bar->rect().contains(bar->tabRect(bar->count() - 1)));
    QVERIFY(bar->rect().contains(bar->tabRect(0)));
}

void TestDialogs::customCloud_needsItsAddress()
{
    test::FakeAccount account;
    QPointer dialog = new SignInDialog(
        account, [](const QUrl &) {}, nullptr);
    dialog->show();
    dialog->findChild<QComboBox *>(u"cloud"_s)->setCurrentIndex(3);
    QVERIFY(dialog->findChild<QLineEdit *>(u"cloudAddress"_s)->isVisible());
    QVERIFY(!button(dialog, u"signInInBrowser"_s)->isEnabled());
    type(dialog, u"cloudAddress"_s, u"https://arm.example/"_s);
    QVERIFY(button(dialog, u"signInInBrowser"_s)->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestDialogs::thisComputer_asked_usesWhatItHas()
{
    test::FakeAccount account;
    account.outcome = Error { .kind = ErrorKind::Local, .code = u"az.missing"_s };
    QPointer dialog = new SignInDialog(
        account, [](const QUrl &) {}, nullptr);
    dialog->show();
    dialog->findChild<QTabWidget *>()->setCurrentIndex(3);
    button(dialog, u"useAzureCli"_s)->click();
    QVERIFY(dialog->findChild<Banner *>()->text().contains(u"Azure CLI"_s));
    type(dialog, u"identity"_s, u"mine"_s);
    button(dialog, u"useManagedIdentity"_s)->click();
    const QStringList expected { u"signIn 5 0   0"_s, u"signIn 4 0  mine 0"_s };
    QCOMPARE(account.calls, expected);
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestDialogs::code_asked_isShownAndCopied()
{
    test::FakeAccount account;
    account.code = { .code = u"ABCD-1234"_s,
                     .url = QUrl(u"https://login.example/device"_s),
                     .expires = QDateTime::currentDateTimeUtc().addSecs(890),
                     .message = u"Ouvrez la page et entrez <b>ABCD-1234</b>."_s };
    QUrl opened;
    QPointer dialog = new SignInDialog(
        account, [&opened](const QUrl &url) { opened = url; }, nullptr);
    dialog->show();
    button(dialog, u"getCode"_s)->click();
    QCOMPARE(account.calls, QStringList { u"signIn 1 0   0"_s });
    QCOMPARE(dialog->findChild<QLineEdit *>(u"deviceCode"_s)->text(), u"ABCD-1234"_s);
    const auto *message = dialog->findChild<QLabel *>(u"deviceCodeMessage"_s);
    QVERIFY(!message->isHidden() && message->text().contains(account.code.message));
    QCOMPARE(message->textFormat(), Qt::PlainText);
    button(dialog, u"copyCode"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ABCD-1234"_s);
    button(dialog, u"openBrowser"_s)->click();
    QCOMPARE(opened, account.code.url);
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestDialogs::code_unsafePage_isNotOpened_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << QUrl(u"https://login.example/device"_s) << true;
    QTest::newRow("sandbox") << QUrl(u"http://127.0.0.1:4000/device"_s) << true;
    QTest::newRow("http elsewhere") << QUrl(u"http://login.example/device"_s) << false;
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << false;
    QTest::newRow("script") << QUrl(u"javascript:alert(1)"_s) << false;
    QTest::newRow("user info") << QUrl(u"https://login.example@evil.example/"_s) << false;
}

void TestDialogs::code_unsafePage_isNotOpened()
{
    QFETCH(const QUrl, url);
    test::FakeAccount account;
    account.code = { .code = u"X"_s, .url = url, .expires = QDateTime::currentDateTimeUtc().addSecs(60) };
    QPointer dialog = new SignInDialog(
        account, [](const QUrl &) {}, nullptr);
    dialog->show();
    button(dialog, u"getCode"_s)->click();
    QTEST(button(dialog, u"openBrowser"_s)->isEnabled(), "opens");
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestDialogs::code_time_isCountedDown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    // half a minute or a second from each change, so that a slow computer sees the same
    QTest::newRow("minutes") << 890 << u"14 minute(s)"_s;
    QTest::newRow("one minute") << 90 << u"1 minute(s)"_s;
    QTest::newRow("seconds") << 50 << u"second(s)"_s;
    QTest::newRow("over") << -1 << u"has ended"_s;
}

void TestDialogs::code_time_isCountedDown()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, text);
    test::FakeAccount account;
    account.code = { .code = u"X"_s,
                     .url = QUrl(u"https://login.example/device"_s),
                     .expires = QDateTime::currentDateTimeUtc().addSecs(seconds) };
    QPointer dialog = new SignInDialog(
        account, [](const QUrl &) {}, nullptr);
    dialog->show();
    button(dialog, u"getCode"_s)->click();
    const auto *left = dialog->findChild<QLabel *>(u"deviceCodeTime"_s);
    QVERIFY(left);
    QVERIFY2(left->text().contains(text), qPrintable(left->text()));
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestDialogs::code_closed_stopsTheSignIn()
{
    test::FakeAccount account;
    account.code = { .code = u"X"_s, .expires = QDateTime::currentDateTimeUtc().addSecs(60) };
    QPointer dialog = new SignInDialog(
        account, [](const QUrl &) {}, nullptr);
    dialog->show();
    button(dialog, u"getCode"_s)->click();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog); // its task goes with it
    QCOMPARE(account.current, AccountState::SignedOut);
}

void TestDialogs::code_fails_isToldAndCanBeTriedAgain()
{
    test::FakeAccount account;
    account.outcome = Error { .kind = ErrorKind::SignInRequired, .code = u"authorization_declined"_s };
    QPointer dialog = new SignInDialog(
        account, [](const QUrl &) {}, nullptr);
    dialog->show();
    button(dialog, u"getCode"_s)->click();
    QVERIFY(dialog->findChild<Banner *>()->isVisible());
    QVERIFY(dialog->findChild<Banner *>()->text().contains(u"declined"_s));
    account.outcome = {};
    button(dialog, u"getCode"_s)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(account.current, AccountState::SignedIn);
}

void TestDialogs::principal_complete_signsInAndForgetsTheSecret()
{
    test::FakeAccount account;
    account.outcome = Error { .kind = ErrorKind::SignInRequired, .code = u"invalid_client"_s };
    QPointer dialog = new SignInDialog(
        account, [](const QUrl &) {}, nullptr);
    dialog->show();
    dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
    type(dialog, u"tenant"_s, u"tenant"_s);
    type(dialog, u"clientId"_s, u"client"_s);
    QVERIFY(!button(dialog, u"signInAsPrincipal"_s)->isEnabled());
    type(dialog, u"secret"_s, u"hush"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"secret"_s)->echoMode(), QLineEdit::Password);
    button(dialog, u"signInAsPrincipal"_s)->click();
    QCOMPARE(account.calls, QStringList { u"signIn 2 0 tenant client 4"_s });
    QVERIFY(dialog->findChild<QLineEdit *>(u"secret"_s)->text().isEmpty());
    QVERIFY(dialog->findChild<Banner *>()->isVisible());
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestDialogs::connect_local_needsNoFolder()
{
    test::FakeHosts hosts;
    test::FakeCertificates certificates;
    hosts.addOutcome = docker::HostId(u"h9"_s);
    QPointer dialog = new ConnectDialog(hosts, certificates, nullptr);
    QSignalSpy connected(dialog, &ConnectDialog::connected);
    dialog->show();
    type(dialog, u"name"_s, u"local"_s);
    QVERIFY(!button(dialog, u"connect"_s)->isEnabled());
    type(dialog, u"endpoint"_s, u"unix:///var/run/docker.sock"_s);
    QVERIFY(button(dialog, u"connect"_s)->isEnabled());
    button(dialog, u"connect"_s)->click();
    QCOMPARE(hosts.calls, QStringList { u"add local|unix:///var/run/docker.sock|"_s });
    QCOMPARE(connected.size(), 1);
    QTRY_VERIFY(!dialog);
}

void TestDialogs::connect_ssh_goesThroughAJumpHost()
{
    test::FakeHosts hosts;
    test::FakeCertificates certificates;
    hosts.addOutcome = docker::HostId(u"h9"_s);
    QPointer dialog = new ConnectDialog(hosts, certificates, nullptr);
    dialog->show();
    type(dialog, u"name"_s, u"db-01"_s);
    QVERIFY(!dialog->findChild<QLineEdit *>(u"jump"_s)->isEnabled());
    type(dialog, u"endpoint"_s, u"ssh://me@10.0.0.4"_s);
    type(dialog, u"jump"_s, u"ops@bastion.example:22"_s);
    button(dialog, u"connect"_s)->click();
    QCOMPARE(hosts.calls, QStringList { u"add db-01|ssh://me@10.0.0.4?jump=ops@bastion.example:22|"_s });
    QTRY_VERIFY(!dialog);
}

void TestDialogs::connect_tls_needsAFolder()
{
    test::FakeHosts hosts;
    test::FakeCertificates certificates;
    hosts.addOutcome = docker::HostId(u"h9"_s);
    QPointer dialog = new ConnectDialog(hosts, certificates, nullptr);
    dialog->show();
    type(dialog, u"name"_s, u"web-09"_s);
    type(dialog, u"endpoint"_s, u"tcp://203.0.113.9:2376"_s);
    QVERIFY(!button(dialog, u"connect"_s)->isEnabled());
    type(dialog, u"folder"_s, u"/home/someone/certs"_s);
    button(dialog, u"connect"_s)->click();
    QCOMPARE(hosts.calls, QStringList { u"add web-09|tcp://203.0.113.9:2376|/home/someone/certs"_s });
    QTRY_VERIFY(!dialog);
}

void TestDialogs::connect_keptIdentity_needsNoFolder()
{
    test::FakeServices fakes;
    fakes.fillWithExamples();
    fakes.hosts.calls.clear();
    fakes.hosts.addOutcome = docker::HostId(u"h9"_s);
    QPointer dialog = new ConnectDialog(fakes.hosts, fakes.certificates, nullptr);
    dialog->show();
    auto *choice = dialog->findChild<QComboBox *>(u"identity"_s);
    QVERIFY(choice->isVisible());
    type(dialog, u"name"_s, u"web-09"_s);
    type(dialog, u"endpoint"_s, u"tcp://203.0.113.9:2376"_s);
    QVERIFY(dialog->findChild<QLineEdit *>(u"folder"_s)->isEnabled());
    QVERIFY(!button(dialog, u"connect"_s)->isEnabled());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(!choice->currentData().toString().isEmpty());
    QVERIFY(!dialog->findChild<QLineEdit *>(u"folder"_s)->isEnabled());
    const QString identity = choice->currentData().toString();
    button(dialog, u"connect"_s)->click();
    QCOMPARE(fakes.hosts.calls, QStringList { u"add web-09|tcp://203.0.113.9:2376|"_s + identity });
    QTRY_VERIFY(!dialog);
}

void TestDialogs::connect_noneKept_asksForNone()
{
    test::FakeHosts hosts;
    test::FakeCertificates certificates;
    const ConnectDialog dialog(hosts, certificates, nullptr);
    QVERIFY(!dialog.findChild<QComboBox *>(u"identity"_s)->isVisibleTo(&dialog));
}

void TestDialogs::connect_fails_isToldAndInputStays()
{
    test::FakeHosts hosts;
    test::FakeCertificates certificates;
    hosts.addOutcome =
        Error { .kind = ErrorKind::Tls, .code = u"certificate.name-mismatch"_s, .subject = u"203.0.113.9"_s };
    QPointer dialog = new ConnectDialog(hosts, certificates, nullptr);
    dialog->show();
    type(dialog, u"name"_s, u"web-09"_s);
    type(dialog, u"endpoint"_s, u"ssh://someone@203.0.113.9"_s);
    button(dialog, u"connect"_s)->click();
    QVERIFY(dialog->findChild<Banner *>()->isVisible());
    QVERIFY(dialog->findChild<Banner *>()->text().contains(u"another name or address"_s));
    QCOMPARE(dialog->findChild<QLineEdit *>(u"name"_s)->text(), u"web-09"_s);
    QVERIFY(button(dialog, u"connect"_s)->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestDialogs::banner_error_hasWordsAndDetails()
{
    Banner banner;
    banner.showError(Error { .kind = ErrorKind::Forbidden, .subject = u"vm-1"_s, .requestId = u"r-77"_s });
    QVERIFY(banner.isVisible());
    QVERIFY(banner.text().contains(u"\"vm-1\""_s));
    QVERIFY(!banner.findChild<QPlainTextEdit *>()->isVisible());
    banner.findChild<Button *>(u"bannerDetails"_s)->click();
    QVERIFY(banner.findChild<QPlainTextEdit *>()->isVisible());
    QVERIFY(banner.findChild<QPlainTextEdit *>()->toPlainText().contains(u"r-77"_s));
    QSignalSpy dismissed(&banner, &Banner::dismissed);
    banner.findChild<Button *>(u"bannerClose"_s)->click();
    QVERIFY(!banner.isVisible());
    QCOMPARE(dismissed.size(), 1);
}

void TestDialogs::banner_cancelled_isNothing()
{
    Banner banner;
    banner.showError(Error { .kind = ErrorKind::Cancelled });
    QVERIFY(!banner.isVisible());
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"

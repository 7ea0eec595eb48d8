// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and tenants whose machines are missing, wherever they are told of, and the way to sign in again.
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/home/attentionlist.h"
#include "ui/home/signinagaindialog.h"
#include "ui/machines/accountbanner.h"
#include "ui/models/accounttrouble.h"

#include <QLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using Kind = AccountTrouble::Kind;

namespace {

const Error kSecondFactor { .kind = ErrorKind::SignInRequired, .code = u"interaction_required"_s };
const Error kOffline { .kind = ErrorKind::Unreachable, .subject = u"management.azure.com"_s };

TenantRow tenant(const QString &id, const std::optional<Error> &error = {},
                 const QList<SubscriptionRow> &subscriptions = {})
{
    return { .id = id, .name = u"Tenant "_s + id, .error = error, .subscriptions = subscriptions };
}

TenantRow fullTenant()
{
    return tenant(u"t-1"_s, {}, { { .id = u"s-1"_s, .name = u"First"_s } });
}

AccountRow person(const QList<TenantRow> &tenants, SignInWay way = SignInWay::Browser)
{
    return { .id = u"a-1"_s,
             .name = u"someone@example.com"_s,
             .way = way,
             .isPerson = true,
             .isKept = true,
             .tenants = tenants };
}

AccountRow program(const std::optional<Error> &error)
{
    return { .id = u"p-1"_s, .name = u"app"_s, .way = SignInWay::Secret, .error = error };
}

} // namespace

class TestAccountTroubles final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void troubles_ofAccounts_areFound_data();
    void troubles_ofAccounts_areFound();
    void summary_ofSeveral_countsThem();
    void banner_failedTenant_saysWhyAndSignsInAgain();
    void banner_severalOrNoPerson_leadToTheAccounts_data();
    void banner_severalOrNoPerson_leadToTheAccounts();
    void banner_closed_staysClosedUntilItFailsInAnotherWay();
    void banner_nothingSeen_isForTheEmptyPage();
    void attention_failedTenant_hasItsButton();
    void dialog_personOfTheBrowser_waitsForIt();
    void dialog_personOfACode_isShownOne();
    void dialog_failure_isSaidAndCanBeRetried();
    void dialog_accountThatIsNoPersons_isNotOpened();

private:
    test::FakeAccount m_account;
};

void TestAccountTroubles::troubles_ofAccounts_areFound_data()
{
    QTest::addColumn<AccountRow>("account");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::addColumn<bool>("canSignInAgain");
    QTest::addColumn<QString>("says");
    using Kinds = QList<Kind>;
    AccountRow loading = person({ tenant(u"t-1"_s) });
    loading.isLoading = true;
    QTest::newRow("all is well") << person({ fullTenant() }) << Kinds {} << false << QString();
    QTest::newRow("not known yet") << loading << Kinds {} << false << QString();
    QTest::newRow("a tenant wants more") << person({ fullTenant(), tenant(u"t-2"_s, kSecondFactor) })
                                         << Kinds { Kind::TenantFailed } << true << u"Tenant t-2"_s;
    QTest::newRow("a tenant cannot be reached") << person({ fullTenant(), tenant(u"t-2"_s, kOffline) })
                                                << Kinds { Kind::TenantFailed } << false << u"Tenant t-2"_s;
    QTest::newRow("a program is refused")
        << program(kSecondFactor) << Kinds { Kind::AccountFailed } << false << u"\"app\""_s;
    QTest::newRow("no subscription") << person({ tenant(u"t-1"_s), tenant(u"t-2"_s) })
                                     << Kinds { Kind::NoSubscription } << false << u"someone@example.com"_s;
    QTest::newRow("no subscription, and one failed")
        << person({ tenant(u"t-1"_s), tenant(u"t-2"_s, kSecondFactor) }) << Kinds { Kind::TenantFailed }
        << true << u"Tenant t-2"_s;
}

void TestAccountTroubles::troubles_ofAccounts_areFound()
{
    QFETCH(const AccountRow, account);
    QFETCH(const QList<Kind>, kinds);
    QFETCH(const bool, canSignInAgain);
    QFETCH(const QString, says);
    const QList<AccountTrouble> troubles = accountTroubles({ account });
    QCOMPARE(troubles.size(), kinds.size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        QCOMPARE(troubles.at(i).kind, kinds.at(i));
        QCOMPARE(troubles.at(i).account, account.id);
        QCOMPARE(troubles.at(i).canSignInAgain, canSignInAgain);
        QVERIFY2(troubles.at(i).text.contains(says), qPrintable(troubles.at(i).text));
        QVERIFY(troubleSummary(troubles).contains(troubles.at(i).detail));
    }
}

void TestAccountTroubles::summary_ofSeveral_countsThem()
{
    const QList<AccountTrouble> troubles = accountTroubles(
        { person({ tenant(u"t-1"_s, kOffline), tenant(u"t-2"_s, kOffline) }), program(kOffline) });
    QCOMPARE(troubles.size(), 3);
    QVERIFY2(troubleSummary(troubles).contains(u'3'), qPrintable(troubleSummary(troubles)));
    QVERIFY(troubleSummary({}).isEmpty());
}

void TestAccountTroubles::banner_failedTenant_saysWhyAndSignsInAgain()
{
    m_account.rows = { person({ fullTenant(), tenant(u"t-2"_s, kSecondFactor) }) };
    AccountBanner banner(m_account, nullptr);
    QSignalSpy again(&banner, &AccountBanner::signInAgainRequested);
    QVERIFY(!banner.isHidden());
    auto *line = banner.findChild<Banner *>();
    QVERIFY2(line->text().contains(u"Tenant t-2"_s) && line->text().contains(u"second factor"_s),
             qPrintable(line->text()));
    QVERIFY(banner.explains(kSecondFactor));
    QVERIFY(!banner.explains(kOffline));
    QTest::keyClick(banner.findChild<QPushButton *>(u"bannerAction"_s), Qt::Key_Space);
    const QVariantList expected { u"a-1"_s, u"t-2"_s };
    QCOMPARE(again.value(0), expected);
    m_account.rows = { person({ fullTenant() }) };
    emit m_account.accountsChanged();
    QVERIFY(banner.isHidden());
}

void TestAccountTroubles::banner_severalOrNoPerson_leadToTheAccounts_data()
{
    QTest::addColumn<QList<AccountRow>>("rows");
    QTest::newRow("several") << QList { person(
        { tenant(u"t-1"_s, kSecondFactor), tenant(u"t-2"_s, kSecondFactor) }) };
    QTest::newRow("a program") << QList { program(kSecondFactor) };
    QTest::newRow("out of reach") << QList { person({ tenant(u"t-1"_s, kOffline) }) };
}

void TestAccountTroubles::banner_severalOrNoPerson_leadToTheAccounts()
{
    QFETCH(const QList<AccountRow>, rows);
    m_account.rows = rows;
    AccountBanner banner(m_account, nullptr);
    QSignalSpy again(&banner, &AccountBanner::signInAgainRequested);
    QSignalSpy accounts(&banner, &AccountBanner::accountsRequested);
    QTest::keyClick(banner.findChild<QPushButton *>(u"bannerAction"_s), Qt::Key_Space);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(again.size(), 0);
}

void TestAccountTroubles::banner_closed_staysClosedUntilItFailsInAnotherWay()
{
    Error error = kSecondFactor;
    error.requestId = u"r-1"_s;
    m_account.rows = { person({ fullTenant(), tenant(u"t-2"_s, error) }) };
    AccountBanner banner(m_account, nullptr);
    QTest::keyClick(banner.findChild<QPushButton *>(u"bannerClose"_s), Qt::Key_Space);
    QVERIFY(banner.isHidden());
    error.requestId = u"r-2"_s; // the same, once more
    m_account.rows = { person({ fullTenant(), tenant(u"t-2"_s, error) }) };
    emit m_account.accountsChanged();
    QVERIFY(banner.isHidden());
    m_account.rows = { person({ fullTenant(), tenant(u"t-2"_s, kOffline) }) };
    emit m_account.accountsChanged();
    QVERIFY(!banner.isHidden());
}

void TestAccountTroubles::banner_nothingSeen_isForTheEmptyPage()
{
    m_account.rows = { person({ tenant(u"t-1"_s), tenant(u"t-2"_s) }) };
    const AccountBanner banner(m_account, nullptr);
    QVERIFY(banner.isHidden());
    const QString text = banner.nothingSeen();
    QVERIFY2(text.contains(u"Tenant t-1, Tenant t-2"_s) && text.contains(u"Reader"_s), qPrintable(text));
    m_account.rows = { person({ fullTenant() }) };
    QVERIFY(banner.nothingSeen().isEmpty());
    m_account.rows = { person({ tenant(u"t-1"_s, kOffline) }) };
    QVERIFY(banner.nothingSeen().isEmpty());
}

void TestAccountTroubles::attention_failedTenant_hasItsButton()
{
    AttentionList list;
    QSignalSpy again(&list, &AttentionList::signInAgainRequested);
    QSignalSpy accounts(&list, &AttentionList::accountsRequested);
    list.setItems(attention(
        accountTroubles({ person({ fullTenant(), tenant(u"t-2"_s, kSecondFactor) }), program(kOffline) })));
    QTest::keyClick(list.findChild<QPushButton *>(u"signInAgainHere"_s), Qt::Key_Space);
    const QVariantList expected { u"a-1"_s, u"t-2"_s };
    QCOMPARE(again.value(0), expected);
    QTest::keyClick(list.findChild<QPushButton *>(u"showAccounts"_s), Qt::Key_Space);
    QCOMPARE(accounts.size(), 1);
}

void TestAccountTroubles::dialog_personOfTheBrowser_waitsForIt()
{
    m_account.calls.clear();
    m_account.code = { .url = QUrl(u"https://login.example/"_s) };
    m_account.outcome = {};
    QUrl opened;
    QPointer dialog = new SignInAgainDialog(
        m_account, person({ tenant(u"t-2"_s, kSecondFactor) }), u"t-2"_s,
        [&opened](const QUrl &url) { opened = url; }, nullptr);
    dialog->open();
    QTRY_VERIFY(!dialog); // has worked
    QCOMPARE(m_account.calls, QStringList { u"signInAgain a-1 t-2"_s });
    QCOMPARE(opened, m_account.code.url);
}

void TestAccountTroubles::dialog_personOfACode_isShownOne()
{
    m_account.code = { .code = u"ABCD1234"_s,
                       .url = QUrl(u"https://login.example/device"_s),
                       .expires = QDateTime::currentDateTimeUtc().addSecs(890) };
    QUrl opened;
    QPointer dialog = new SignInAgainDialog(
        m_account, person({ tenant(u"t-2"_s, kSecondFactor) }, SignInWay::DeviceCode), u"t-2"_s,
        [&opened](const QUrl &url) { opened = url; }, nullptr);
    dialog->open();
    auto *code = dialog->findChild<QLineEdit *>(u"deviceCode"_s);
    QTRY_VERIFY(code->isVisible());
    QCOMPARE_GE(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width()));
    QCOMPARE(code->text(), u"ABCD1234"_s);
    QVERIFY(opened.isEmpty()); // not before the person wants it
    QTest::keyClick(dialog->findChild<QPushButton *>(u"openBrowser"_s), Qt::Key_Space);
    QCOMPARE(opened, m_account.code.url);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestAccountTroubles::dialog_failure_isSaidAndCanBeRetried()
{
    m_account.calls.clear();
    m_account.code = { .url = QUrl(u"https://login.example/"_s) };
    m_account.outcome = Error { .kind = ErrorKind::SignInRequired,
                                .code = u"sign-in.other-person"_s,
                                .subject = u"other@example.com"_s };
    QPointer dialog = new SignInAgainDialog(
        m_account, person({}), {}, [](const QUrl &) {}, nullptr);
    dialog->open();
    QTRY_VERIFY(dialog->findChild<Banner *>()->text().contains(u"other@example.com"_s));
    m_account.outcome = {};
    QTest::keyClick(dialog->findChild<QPushButton *>(u"retrySignIn"_s), Qt::Key_Space);
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_account.calls.size(), 2);
}

void TestAccountTroubles::dialog_accountThatIsNoPersons_isNotOpened()
{
    m_account.rows = { program(kSecondFactor), person({}) };
    QWidget window;
    openSignInAgain(
        m_account, u"p-1"_s, {}, [](const QUrl &) {}, &window);
    openSignInAgain(
        m_account, u"nobody"_s, {}, [](const QUrl &) {}, &window);
    QVERIFY(!window.findChild<QDialog *>());
    m_account.outcome = Error { .kind = ErrorKind::Timeout };
    openSignInAgain(
        m_account, u"a-1"_s, {}, [](const QUrl &) {}, &window);
    QVERIFY(window.findChild<SignInAgainDialog *>());
}

QTEST_MAIN(TestAccountTroubles)
#include "tst_accounttroubles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and tenants whose machines are missing, wherever they are told of, and the way to sign in again.
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/home/attentionlist.h"
#include "ui/home/homepage.h"
#include "ui/home/signinagaindialog.h"
#include "ui/machines/accountbanner.h"
#include "ui/models/accounttrouble.h"
#include "ui/models/closedtroubles.h"
#include "ui/shell/mainwindow.h"

#include <QLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

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
    void closed_laterRounds_areToldOrNot_data();
    void closed_laterRounds_areToldOrNot();
    void home_dismissed_isClosedOnMachinesToo();
    void home_dismissedByKeyboard_keepsFocusAmongTheOthers();
    void dialog_personOfTheBrowser_waitsForIt();
    void dialog_personOfACode_isShownOne();
    void dialog_failure_isSaidAndCanBeRetried();
    void dialog_accountThatIsNoPersons_isNotOpened();
    void window_failedTenant_isSignedInToAgain_data();
    void window_failedTenant_isSignedInToAgain();
    void window_failedProgram_leadsToTheAccounts_data();
    void window_failedProgram_leadsToTheAccounts();

private:
    static QPushButton *seen(const MainWindow &window, const QString &name);

    test::FakeAccount m_account;
};

/// The button of that name on the page that is open.
QPushButton *TestAccountTroubles::seen(const MainWindow &window, const QString &name)
{
    const QList<QPushButton *> all = window.findChildren<QPushButton *>(name);
    const auto found = std::find_if(all.cbegin(), all.cend(), [](QPushButton *b) { return b->isVisible(); });
    return found == all.cend() ? nullptr : *found;
}

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

void TestAccountTroubles::closed_laterRounds_areToldOrNot_data()
{
    using Rows = QList<AccountRow>;
    using Rounds = QList<Rows>;
    QTest::addColumn<Rows>("first"); // one trouble, which is closed
    QTest::addColumn<Rounds>("later");
    QTest::addColumn<qsizetype>("open"); // at the end
    const auto guest = [](const Error &error) {
        return Rows { person({ fullTenant(), tenant(u"t-2"_s, error) }) };
    };
    Error anotherCode = kSecondFactor;
    anotherCode.code = u"consent_required"_s;
    Error anotherRequest = kSecondFactor;
    anotherRequest.requestId = u"r-2"_s;
    AccountRow unreachable = person({ fullTenant() });
    unreachable.error = kOffline;
    const Rows refused = guest(kSecondFactor);
    const Rows well { person({ fullTenant(), tenant(u"t-2"_s) }) };
    const Rows blind { person({ tenant(u"t-1"_s) }) };
    const Rows seeing { person({ fullTenant() }) };
    QTest::newRow("nothing new") << refused << Rounds { refused } << qsizetype(0);
    QTest::newRow("another request") << refused << Rounds { guest(anotherRequest) } << qsizetype(0);
    QTest::newRow("another kind") << refused << Rounds { guest(kOffline) } << qsizetype(1);
    QTest::newRow("another code") << refused << Rounds { guest(anotherCode) } << qsizetype(1);
    QTest::newRow("another tenant as well")
        << refused
        << Rounds { Rows { person({ tenant(u"t-2"_s, kSecondFactor), tenant(u"t-3"_s, kSecondFactor) }) } }
        << qsizetype(1);
    QTest::newRow("offline for a while") << refused << Rounds { guest(kOffline), refused } << qsizetype(0);
    QTest::newRow("all out of reach for a while")
        << refused << Rounds { Rows { unreachable }, refused } << qsizetype(0);
    QTest::newRow("well for a while") << refused << Rounds { well, refused } << qsizetype(1);
    QTest::newRow("no guest for a while") << refused << Rounds { seeing, refused } << qsizetype(1);
    QTest::newRow("signed out for a while") << refused << Rounds { Rows {}, refused } << qsizetype(1);
    QTest::newRow("account out of reach")
        << Rows { unreachable } << Rounds { Rows { unreachable } } << qsizetype(0);
    QTest::newRow("account in reach for a while")
        << Rows { unreachable } << Rounds { seeing, Rows { unreachable } } << qsizetype(1);
    QTest::newRow("no subscription") << blind << Rounds { blind } << qsizetype(0);
    QTest::newRow("a subscription for a while") << blind << Rounds { seeing, blind } << qsizetype(1);
}

void TestAccountTroubles::closed_laterRounds_areToldOrNot()
{
    QFETCH(const QList<AccountRow>, first);
    QFETCH(const QList<QList<AccountRow>>, later);
    QFETCH(const qsizetype, open);
    ClosedTroubles closed;
    QCOMPARE(closed.stillOpen(accountTroubles(first)).size(), 1);
    closed.close(accountTroubles(first));
    QVERIFY(closed.stillOpen(accountTroubles(first)).isEmpty());
    for (const QList<AccountRow> &rows : later)
        closed.forgetWhatIsOver(rows);
    QCOMPARE(closed.stillOpen(accountTroubles(later.constLast())).size(), open);
}

void TestAccountTroubles::home_dismissed_isClosedOnMachinesToo()
{
    const auto fakes = std::make_unique<test::FakeServices>();
    test::FakeAccount &account = fakes->account;
    account.rows = { person({ fullTenant(), tenant(u"t-2"_s, kSecondFactor), tenant(u"t-3"_s, kOffline) }) };
    HomePage home(fakes->services);
    AccountBanner banner(account, nullptr);
    const auto lines = [&home] { return home.findChildren<QPushButton *>(u"dismissTrouble"_s).size(); };
    QCOMPARE(lines(), 2);
    QTest::keyClick(home.findChild<QPushButton *>(u"dismissTrouble"_s), Qt::Key_Space);
    QTRY_COMPARE(lines(), 1);
    QVERIFY(!home.findChild<QPushButton *>(u"signInAgainHere"_s)); // that was of the other
    auto *line = banner.findChild<Banner *>();
    QVERIFY2(line->text().contains(u"Tenant t-3"_s), qPrintable(line->text()));
    QTest::keyClick(banner.findChild<QPushButton *>(u"bannerClose"_s), Qt::Key_Space);
    QVERIFY(banner.isHidden());
    QTRY_COMPARE(lines(), 0);
    QVERIFY(home.findChild<AttentionList *>()->isHidden());
    QVERIFY(banner.explains(kOffline)); // the page does not say it in other words

    account.rows = { person({ fullTenant(), tenant(u"t-2"_s, kOffline), tenant(u"t-3"_s, kOffline) }) };
    emit account.accountsChanged();
    QCOMPARE(lines(), 1);
    QVERIFY(!banner.isHidden());
    QVERIFY2(line->text().contains(u"Tenant t-2"_s), qPrintable(line->text()));

    account.rows = { person({ fullTenant() }) };
    emit account.accountsChanged();
    QTRY_COMPARE(lines(), 0);
    account.rows = { person({ fullTenant(), tenant(u"t-3"_s, kOffline) }) }; // again, after it was well
    emit account.accountsChanged();
    QCOMPARE(lines(), 1);
    QVERIFY2(line->text().contains(u"Tenant t-3"_s), qPrintable(line->text()));
}

void TestAccountTroubles::home_dismissedByKeyboard_keepsFocusAmongTheOthers()
{
    const auto fakes = std::make_unique<test::FakeServices>();
    fakes->account.rows = { person(
        { tenant(u"t-1"_s, kSecondFactor), tenant(u"t-2"_s, kSecondFactor), tenant(u"t-3"_s, kOffline) }) };
    HomePage home(fakes->services);
    home.resize(900, 700);
    home.show();
    QVERIFY(QTest::qWaitForWindowActive(&home));
    for (int left = 3; left > 0; --left) {
        auto *dismiss = home.findChild<QPushButton *>(u"dismissTrouble"_s);
        dismiss->setFocus();
        QTest::keyClick(dismiss, Qt::Key_Space);
        QTRY_COMPARE(home.findChildren<QPushButton *>(u"dismissTrouble"_s).size(), left - 1);
        auto *focus = home.focusWidget();
        QVERIFY(focus && focus->isVisible());
        if (left > 1)
            QCOMPARE(focus->objectName(), u"dismissTrouble"_s);
    }
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

void TestAccountTroubles::window_failedTenant_isSignedInToAgain_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("button");
    QTest::newRow("home") << PageId::Home << u"signInAgainHere"_s;
    QTest::newRow("machines") << PageId::Machines << u"bannerAction"_s;
}

void TestAccountTroubles::window_failedTenant_isSignedInToAgain()
{
    QFETCH(const PageId, page);
    QFETCH(const QString, button);
    const auto fakes = std::make_unique<test::FakeServices>();
    fakes->account.become(AccountState::SignedIn, false, u"someone@example.com"_s);
    fakes->account.rows = { person({ fullTenant(), tenant(u"t-2"_s, kSecondFactor) }) };
    fakes->account.code = { .url = QUrl(u"https://login.example/"_s) };
    MainWindow window(fakes->services);
    QUrl opened;
    window.setUrlOpener([&opened](const QUrl &url) { opened = url; });
    window.show();
    window.openPage(page);
    QVERIFY(seen(window, button));
    QTest::keyClick(seen(window, button), Qt::Key_Space);
    QTRY_COMPARE(fakes->account.calls, QStringList { u"signInAgain a-1 t-2"_s });
    QTRY_COMPARE(opened, fakes->account.code.url);
}

void TestAccountTroubles::window_failedProgram_leadsToTheAccounts_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("button");
    QTest::newRow("home") << PageId::Home << u"showAccounts"_s;
    QTest::newRow("machines") << PageId::Machines << u"bannerAction"_s;
}

void TestAccountTroubles::window_failedProgram_leadsToTheAccounts()
{
    QFETCH(const PageId, page);
    QFETCH(const QString, button);
    const auto fakes = std::make_unique<test::FakeServices>();
    fakes->account.become(AccountState::SignedIn, false, u"app"_s);
    fakes->account.rows = { program(kSecondFactor) };
    MainWindow window(fakes->services);
    window.show();
    window.openPage(page);
    QVERIFY(seen(window, button));
    QTest::keyClick(seen(window, button), Qt::Key_Space);
    QCOMPARE(window.currentPage(), PageId::Settings);
    QVERIFY(fakes->account.calls.isEmpty());
}

QTEST_MAIN(TestAccountTroubles)
#include "tst_accounttroubles.moc"

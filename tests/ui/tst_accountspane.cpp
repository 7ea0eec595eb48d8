// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/settings/accountspane.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

class TestAccountsPane final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_pane.reset(); }
    void tenants_eachWithItsState_areShown();
    void subscription_unticked_isTold();
    void tenant_signInAgain_goesToItAlone();
    void account_withoutSubscription_isExplained();
    void keychain_missing_isSaid();
    void account_signedOut_goes();

private:
    QTreeWidget *tree() const { return m_pane->findChild<QTreeWidget *>(); }
    QString notice() const { return m_pane->findChild<QLabel *>(u"accountsNotice"_s)->text(); }
    void press(const QString &button) const
    {
        QTest::keyClick(m_pane->findChild<QPushButton *>(button), Qt::Key_Space);
    }

    test::FakeAccount m_account;
    QUrl m_opened;
    std::unique_ptr<AccountsPane> m_pane;
};

void TestAccountsPane::init()
{
    test::failOnAnyWarning();
    const TenantRow good { .id = u"t-1"_s,
                           .name = u"Good\u202eTenant"_s,
                           .subscriptions = { { .id = u"s-1"_s, .name = u"First"_s },
                                              { .id = u"s-2"_s, .name = u"Second"_s, .isUsable = false } } };
    const TenantRow bad { .id = u"t-2"_s,
                          .name = u"Bad"_s,
                          .error = Error { .kind = ErrorKind::SignInRequired,
                                           .code = u"interaction_required"_s } };
    m_account.rows = { { .id = u"a-1"_s,
                         .name = u"someone@example.com"_s,
                         .isPerson = true,
                         .isKept = true,
                         .tenants = { good, bad } } };
    m_account.calls.clear();
    m_account.keychain.reset();
    m_account.outcome = {};
    m_account.code.url = QUrl(u"https://login.example/"_s);
    m_opened.clear();
    m_pane = std::make_unique<AccountsPane>(
        m_account, [this](const QUrl &url) { m_opened = url; }, nullptr);
    m_pane->show();
}

void TestAccountsPane::tenants_eachWithItsState_areShown()
{
    QCOMPARE(tree()->topLevelItemCount(), 1);
    const QTreeWidgetItem *account = tree()->topLevelItem(0);
    QCOMPARE(account->text(0), u"someone@example.com"_s);
    QCOMPARE(account->childCount(), 2);
    QVERIFY(!account->child(0)->text(0).contains(QChar(0x202e))); // made visible
    QCOMPARE(account->child(0)->childCount(), 2);
    QVERIFY(account->child(1)->text(1).contains(u"second factor"_s));
    QVERIFY(notice().isEmpty());
}

void TestAccountsPane::subscription_unticked_isTold()
{
    QTreeWidgetItem *first = tree()->topLevelItem(0)->child(0)->child(0);
    QCOMPARE(first->checkState(0), Qt::Checked);
    tree()->setCurrentItem(first);
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(m_account.calls, QStringList { u"setShown s-1 0"_s });
}

void TestAccountsPane::tenant_signInAgain_goesToItAlone()
{
    tree()->setCurrentItem(tree()->topLevelItem(0)->child(1));
    press(u"signInAgain"_s);
    QTRY_COMPARE(m_account.calls, QStringList { u"signInAgain a-1 t-2"_s });
    QCOMPARE(m_opened, m_account.code.url);
}

void TestAccountsPane::account_withoutSubscription_isExplained()
{
    m_account.rows.first().tenants = { { .id = u"t-3"_s, .name = u"Empty"_s } };
    emit m_account.accountsChanged();
    QTRY_VERIFY(notice().contains(u"Empty"_s));
    QVERIFY(notice().contains(u"Reader"_s));
}

void TestAccountsPane::keychain_missing_isSaid()
{
    m_account.keychain = Error { .kind = ErrorKind::Local, .code = u"keychain.unavailable"_s };
    emit m_account.accountsChanged();
    QTRY_VERIFY(notice().contains(u"keychain"_s));
}

void TestAccountsPane::account_signedOut_goes()
{
    press(u"signOutAccount"_s);
    QCOMPARE(m_account.calls, QStringList { u"signOut a-1"_s });
    QTRY_COMPARE(tree()->topLevelItemCount(), 0);
    QVERIFY(!m_pane->findChild<QPushButton *>(u"signOutAccount"_s)->isEnabled());
}

QTEST_MAIN(TestAccountsPane)
#include "tst_accountspane.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakenetwork.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/settings/azureauthoritiespane.h"
#include "ui/settings/networkpane.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

class TestNetworkPanes final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void choices_entries_areJudged_data();
    void choices_entries_areJudged();
    void proxy_enteredByKeyboard_takesEffectOnceItCanBeRight();
    void proxy_ofThisComputer_takesEffectAtOnce();
    void password_entered_isGivenOnceAndNotShown();
    void keychain_missing_isSaid();
    void trial_outcome_isTold();
    void authority_chosenFile_isImported();
    void authority_wrongFile_isExplained();
    void authority_removed_goes();
    void authorities_unreadable_areToldOnce();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_pane->findChild<Widget *>(QString::fromLatin1(name));
    }
    void choose(ProxyChoice choice) const;
    void enter(const char *field, const QString &text) const;
    QString problem() const { return find<QLabel>("networkProblem")->text(); }

    std::unique_ptr<test::FakeNetwork> m_network;
    std::unique_ptr<NetworkPane> m_pane;
    std::unique_ptr<AzureAuthoritiesPane> m_authorities;
};

void TestNetworkPanes::init()
{
    test::failOnAnyWarning();
    m_network = std::make_unique<test::FakeNetwork>();
    m_network->rows = {
        { .id = u"1"_s, .name = u"Corp\u202eRoot"_s, .ends = QDateTime::currentDateTimeUtc().addDays(10) }
    };
    m_pane = std::make_unique<NetworkPane>(*m_network, nullptr);
    m_pane->show();
    QApplication::setActiveWindow(m_pane.get());
    m_authorities = std::make_unique<AzureAuthoritiesPane>(*m_network, nullptr);
    m_authorities->show();
}

void TestNetworkPanes::cleanup()
{
    m_pane.reset();
    m_authorities.reset();
}

/// As somebody with the keyboard: opens nothing, goes to the entry, confirms.
void TestNetworkPanes::choose(ProxyChoice choice) const
{
    auto *box = find<QComboBox>("proxy");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; step < static_cast<int>(choice); ++step)
        QTest::keyClick(box, Qt::Key_Down);
}

void TestNetworkPanes::enter(const char *field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestNetworkPanes::choices_entries_areJudged_data()
{
    using Problem = std::optional<NetworkProblem>;
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("direct");
    QTest::addColumn<int>("problem"); // -1: none
    const auto row = [](const char *name, const QString &host, const QString &direct, Problem problem) {
        QTest::newRow(name) << host << direct << (problem ? static_cast<int>(*problem) : -1);
    };
    row("name", u"proxy.example"_s, {}, {});
    row("short name", u"proxy"_s, {}, {});
    row("address", u"192.0.2.1"_s, {}, {});
    row("address of version 6", u"2001:db8::1"_s, {}, {});
    row("name of other letters", u"прокси.example"_s, {}, {});
    row("nothing", {}, {}, NetworkProblem::HostMissing);
    row("with scheme", u"http://proxy.example"_s, {}, NetworkProblem::HostNotAName);
    row("with port", u"proxy.example:8080"_s, {}, NetworkProblem::HostNotAName);
    row("with path", u"proxy.example/x"_s, {}, NetworkProblem::HostNotAName);
    row("with user", u"me@proxy.example"_s, {}, NetworkProblem::HostNotAName);
    row("exceptions", u"proxy"_s, u"a.example; .b.example,*.c.example 10.0.0.0/8"_s, {});
    row("bad exception", u"proxy"_s, u"a.example, https://b.example"_s, NetworkProblem::ExceptionNotAName);
    row("bad network", u"proxy"_s, u"10.0.0.0/99"_s, NetworkProblem::ExceptionNotAName);
}

void TestNetworkPanes::choices_entries_areJudged()
{
    QFETCH(const QString, host);
    QFETCH(const QString, direct);
    NetworkChoices choices { .proxy = ProxyChoice::Manual, .host = host, .direct = splitNames(direct) };
    const std::optional<NetworkProblem> found = problemOf(choices);
    QTEST(found ? static_cast<int>(*found) : -1, "problem");
    choices.proxy = ProxyChoice::System;
    QVERIFY(!problemOf(choices)); // does not matter then
}

void TestNetworkPanes::proxy_enteredByKeyboard_takesEffectOnceItCanBeRight()
{
    QVERIFY(!find<QLineEdit>("proxyHost")->isEnabled());
    choose(ProxyChoice::Manual);
    QVERIFY(m_network->chosen.proxy != ProxyChoice::Manual); // on the way there None was chosen
    QVERIFY(problem().contains(u"name or address"_s));
    QVERIFY(!find<QPushButton>("tryNetwork")->isEnabled());
    enter("proxyHost", u"http://proxy.example"_s);
    QVERIFY(problem().contains(u"without \"http://\""_s));
    QVERIFY(m_network->chosen.host.isEmpty());
    enter("proxyHost", u"proxy.example"_s);
    QVERIFY(problem().isEmpty());
    QCOMPARE(m_network->chosen.proxy, ProxyChoice::Manual);
    QCOMPARE(m_network->chosen.host, u"proxy.example"_s);
    QCOMPARE(m_network->chosen.port, NetworkChoices::kUsualPort);
    auto *port = find<QSpinBox>("proxyPort");
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"3128"_s);
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(m_network->chosen.port, 3128);
    enter("proxyExceptions", u"a.example,b.example"_s);
    QCOMPARE(m_network->chosen.direct, (QStringList { u"a.example"_s, u"b.example"_s }));
    QCOMPARE(find<QLineEdit>("proxyExceptions")->text(), u"a.example, b.example"_s);
}

void TestNetworkPanes::proxy_ofThisComputer_takesEffectAtOnce()
{
    choose(ProxyChoice::None);
    QCOMPARE(m_network->chosen.proxy, ProxyChoice::None);
    QVERIFY(!find<QLineEdit>("proxyUser")->isEnabled());
    choose(ProxyChoice::System);
    QCOMPARE(m_network->chosen.proxy, ProxyChoice::System);
    QVERIFY(find<QLineEdit>("proxyUser")->isEnabled());
}

void TestNetworkPanes::password_entered_isGivenOnceAndNotShown()
{
    auto *password = find<QLineEdit>("proxyPassword");
    QVERIFY(!password->isEnabled());
    enter("proxyUser", u"someone"_s);
    QVERIFY(password->isEnabled());
    QVERIFY(password->echoMode() == QLineEdit::Password);
    enter("proxyPassword", u"secret"_s);
    QCOMPARE(m_network->password, "secret"_ba);
    QVERIFY(password->text().isEmpty());
    QCOMPARE(password->placeholderText(), u"Unchanged"_s);
    m_network->calls.clear();
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(m_network->calls.isEmpty());
    find<QCheckBox>("keepProxyPassword")->setFocus();
    QTest::keyClick(find<QCheckBox>("keepProxyPassword"), Qt::Key_Space);
    QCOMPARE(m_network->calls, QStringList { u"setChoices"_s });
    QVERIFY(!m_network->chosen.keepsPassword);
}

void TestNetworkPanes::keychain_missing_isSaid()
{
    m_network->keychain = Error { .kind = ErrorKind::Local, .code = u"keychain.unavailable"_s };
    emit m_network->changed();
    QVERIFY(problem().contains(u"keychain"_s));
}

void TestNetworkPanes::trial_outcome_isTold()
{
    auto *button = find<QPushButton>("tryNetwork");
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(m_pane->findChild<Banner *>()->text().contains(u"answer"_s));
    m_network->trialOutcome = Error { .kind = ErrorKind::Tls,
                                      .code = u"server.unknown-authority"_s,
                                      .subject = u"management.azure.com"_s };
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(m_pane->findChild<Banner *>()->text().contains(u"inspects TLS"_s));
    QVERIFY(button->isEnabled());
}

void TestNetworkPanes::authority_chosenFile_isImported()
{
    m_authorities->import(u"/tmp/corp.pem"_s);
    QCOMPARE(m_network->calls, QStringList { u"import /tmp/corp.pem"_s });
    QVERIFY(m_authorities->findChild<Banner *>()->text().contains(u"trusted"_s));
    m_network->importOutcome = 0;
    m_authorities->import(u"/tmp/corp.pem"_s);
    QVERIFY(m_authorities->findChild<Banner *>()->text().contains(u"already"_s));
}

void TestNetworkPanes::authority_wrongFile_isExplained()
{
    m_network->importOutcome =
        Error { .kind = ErrorKind::Invalid, .code = u"authority.not-one"_s, .subject = u"corp.pem"_s };
    m_authorities->import(u"/tmp/corp.pem"_s);
    QVERIFY(m_authorities->findChild<Banner *>()->text().contains(u"corp.pem"_s));
}

void TestNetworkPanes::authority_removed_goes()
{
    auto *list = m_authorities->findChild<QTreeWidget *>(u"azureAuthorities"_s);
    auto *remove = m_authorities->findChild<QPushButton *>(u"removeAuthority"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(!list->topLevelItem(0)->text(0).contains(QChar(0x202e)));
    QVERIFY(!remove->isEnabled());
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(remove, Qt::Key_Space);
    QCOMPARE(m_network->calls, QStringList { u"remove 1"_s });
    QVERIFY(!list->isVisible());
}

void TestNetworkPanes::authorities_unreadable_areToldOnce()
{
    m_network->trouble = Error { .kind = ErrorKind::Local,
                                 .code = u"azure-authorities.damaged"_s,
                                 .subject = u"/data/azure-authorities.pem"_s };
    emit m_network->changed();
    auto *banner = m_authorities->findChild<Banner *>();
    QVERIFY(banner->text().contains(u"\"/data/azure-authorities.pem\""_s));
    banner->dismiss();
    emit m_network->changed();
    QVERIFY(!banner->isVisible());
    m_authorities = std::make_unique<AzureAuthoritiesPane>(*m_network, nullptr);
    m_authorities->show();
    QVERIFY(m_authorities->findChild<Banner *>()->isVisible());
}

QTEST_MAIN(TestNetworkPanes)
#include "tst_networkpanes.moc"

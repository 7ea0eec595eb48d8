// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program: two people sign in to the sandbox, one in the browser and one with a code; one tenant
// fails alone and is signed in to alone. The browser is an HTTP client.
#include "../provisioning/flushwatch.h"
#include "app/accountcontroller.h"
#include "app/application.h"
#include "app/certificatefile.h"
#include "base/files/ondisk.h"
#include "base/files/privatefile.h"
#include "fakekeychain.h"
#include "mainjob.h"
#include "pki/certificate.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/testpki.h"
#include "support/warnings.h"
#include "ui/home/signindialog.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUrlQuery>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLimit = 20'000;

/// Takes an account on the sandbox's page, enters the code where one is asked for, and follows the redirect,
/// as people and browsers do.
class Browser final : public QObject
{
public:
    void open(const QUrl &url)
    {
        QUrl chosen = url;
        QUrlQuery query(url);
        if (code.isEmpty()) {
            query.addQueryItem(u"sandbox_user"_s, user);
        } else { // the fields of the page for codes
            query.addQueryItem(u"user_code"_s, code);
            query.addQueryItem(u"user"_s, user);
            query.addQueryItem(u"decision"_s, u"approve"_s);
        }
        chosen.setQuery(query);
        QNetworkReply *reply = m_network.get(QNetworkRequest(chosen)); // redirects are followed
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            page = reply->readAll();
            reply->deleteLater();
        });
    }

    QString user {};
    QString code {};
    QByteArray page {};

private:
    QNetworkAccessManager m_network;
};

/// The program with its window on the sandbox; what opens a browser goes to ours.
struct OnTheSandbox
{
    OnTheSandbox()
        : application(options, data.path())
    {
        application.start();
        application.window().setUrlOpener([this](const QUrl &url) { browser.open(url); });
        QApplication::setActiveWindow(&application.window());
    }
    Q_DISABLE_COPY_MOVE(OnTheSandbox)
    ~OnTheSandbox() = default;

    const QTemporaryDir data {};
    const app::CommandLine options { .sandbox = true };
    Browser browser {};
    app::Application application;
};

/// What Application puts together for accounts, in life: the sandbox is a cloud like any other here.
struct Program
{
    Program(const QString &folder, FakeKeychain &keychain)
        : settings(folder, {})
        , world(folder)
        , account(world, settings, launcher, keychain)
    {
    }

    app::CommandLine options {};
    app::SettingsStore settings;
    app::SandboxLauncher launcher { options };
    app::World world;
    app::AccountController account;
};

ui::SignInRequest inBrowser(const sandbox::Sandbox &sandbox)
{
    return { .way = ui::SignInWay::Browser,
             .cloud = ui::CloudChoice::Custom,
             .endpoint = sandbox.armEndpoint() };
}

Result<> signInTo(const sandbox::Sandbox &sandbox, Program &program, qsizetype user = 0)
{
    Browser browser;
    browser.user = sandbox.userNames().at(user);
    ui::SignInPrompts prompts { .openUrl = [&browser](const QUrl &url) { browser.open(url); } };
    const auto result = awaited(program.account.signIn(inBrowser(sandbox), std::move(prompts), {}), 20s);
    return result ? *result : Error { .kind = ErrorKind::Timeout };
}

/// What is kept lets nobody in any more, and the program has noticed by asking.
bool revoke(sandbox::Sandbox &sandbox, Program &program)
{
    sandbox.revokeRefreshTokens();
    sandbox.expireTokens();
    return awaited(program.world.session()->subscriptions().list({}), 20s).has_value();
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"file.pem"_s);
    QFile file(path);
    [[maybe_unused]] const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return path;
}

Result<> signInByCertificate(const sandbox::Sandbox &sandbox, Program &program, const QString &file)
{
    const auto result = awaited(program.account.signIn({ .way = ui::SignInWay::Certificate,
                                                         .cloud = ui::CloudChoice::Custom,
                                                         .endpoint = sandbox.armEndpoint(),
                                                         .tenant = sandbox.tenantId(),
                                                         .clientId = sandbox.clientId(),
                                                         .certificateFile = file },
                                                       {}, {}),
                                20s);
    return result ? *result : Error { .kind = ErrorKind::Timeout };
}

/// An access token that the sandbox takes; empty when there is none to be had.
QByteArray tokenOf(const sandbox::Sandbox &sandbox)
{
    SystemClock clock;
    net::QnamTransport http;
    azure::ClientCredentialTokens tokens(http, clock,
                                         { .armEndpoint = sandbox.armEndpoint(),
                                           .authority = sandbox.authority(),
                                           .audience = sandbox.armEndpoint().toString() },
                                         { .tenantId = sandbox.tenantId(),
                                           .clientId = sandbox.clientId(),
                                           .secret = Secret(sandbox.clientSecret()) });
    const auto token = awaited(tokens.token({}), 20s);
    return token && *token ? (*token)->reveal([](QByteArrayView bytes) { return bytes.toByteArray(); })
                           : QByteArray();
}

QTreeWidgetItem *line(QTreeWidget *tree, const QString &name)
{
    for (QTreeWidgetItemIterator at(tree); *at; ++at) {
        if ((*at)->text(0).startsWith(name))
            return *at;
    }
    return nullptr;
}

} // namespace

class TestGuiAccounts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void twoPeople_oneFailingTenant_workSideBySide();
    void personOfACode_failingTenant_signsInAgainFromMachinesWithACode();
    void keptAccount_nextStart_isThereUntilSignedOut();
    void revokedAccount_isShownSoAndCanBeRemoved();
    void signOut_forgetsWhoIsKeptForAnotherCloud();
    void signOut_whileTheTokenIsBeingKept_forgetsIt();
    void signOut_endedBeforeTheKeychainKnows_isMadeUpForAtTheNextStart();
    void signIn_againWhileTheTokenIsBeingErased_keepsTheNewOne();
    void keychainThatRefuses_keepsNothing();
    void signIn_windowClosed_isSignedOutAgain();
    void signIn_everybodyLeavesMeanwhile_isSignedIn();
    void restore_signedInMeanwhile_leavesTheirAccountAlone();
    void restore_accountsOfAnotherCloud_stayWhereTheyAre();
    void signIn_sameCloudAgain_bringsItsKeptAccountsBack();
    void refreshToken_replaced_isKept();
    void signInAgain_asSomebodyElse_changesNothing();
    void signInAgain_whereMoreIsWanted_bringsThat();
    void signOut_inTheSandbox_forgetsNobodyOfLife();
    void hiddenSubscription_nextStart_isHidden();
    void secret_signsInForThisRun();
    void certificate_ofAFile_signsInForThisRun();
    void certificate_filesThatAreNone_areExplained_data();
    void certificate_filesThatAreNone_areExplained();
    void commandLine_signedInThere_isThereAfterTheNextStart();
    void store_cloudOfAnEarlierVersion_isCompleted();
    void store_damaged_isKeptAside();
    void store_openToOthers_isLeftAlone();
    void disk_slow_holdsNobodyUp();
    void disk_slow_whoSignedOutDoesNotComeBack();
    void disk_slow_signedInAgain_staysKept();
    void disk_slow_presetsOfTheSandbox_holdNobodyUp();
};

void TestGuiAccounts::twoPeople_oneFailingTenant_workSideBySide()
{
    OnTheSandbox program;
    app::Application &application = program.application;
    ui::MainWindow &window = application.window();
    Browser &browser = program.browser;
    QTRY_VERIFY_WITH_TIMEOUT(application.world().session(), kLimit);
    sandbox::Sandbox &sandbox = *application.sandbox().embedded();
    const QStringList people = sandbox.userNames();

    // A person with a guest's access to another tenant, in the browser.
    window.showPage(u"settings"_s);
    auto *tree = MainJob::find<QTreeWidget>(u"accountsTree"_s);
    QVERIFY(tree);
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 1, kLimit);
    browser.user = people.at(1);
    QTest::keyClick(MainJob::find(u"addAccount"_s), Qt::Key_Space);
    QTRY_VERIFY(MainJob::find(u"signInDialog"_s));
    QCOMPARE(MainJob::find<QComboBox>(u"cloud"_s)->currentText(), u"Sandbox"_s);
    QTRY_VERIFY(MainJob::find(u"signInInBrowser"_s)->hasFocus());
    MainJob::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!MainJob::find(u"signInDialog"_s), kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(browser.page.contains("You are signed in"), kLimit);

    window.showPage(u"settings"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 2, kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(line(tree, u"Partner Practice"_s), kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(line(tree, u"Partner Practice"_s)->text(1).contains(u"second factor"_s), kLimit);
    QVERIFY(!line(tree, u"Partner: Shared"_s));
    QVERIFY(line(tree, u"Practice: Production"_s)); // hidden by nobody's failure

    // Another one with a code, who sees nothing and is told why.
    QTest::keyClick(MainJob::find(u"addAccount"_s), Qt::Key_Space);
    QTRY_VERIFY(MainJob::find<QTabWidget>(u"signInTabs"_s));
    MainJob::find<QTabWidget>(u"signInTabs"_s)->setCurrentIndex(1);
    QTest::keyClick(MainJob::find(u"getCode"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(MainJob::find<QLineEdit>(u"deviceCode"_s), kLimit);
    browser.user = people.at(2);
    browser.code = MainJob::find<QLineEdit>(u"deviceCode"_s)->text();
    QTest::keyClick(MainJob::find(u"openBrowser"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!MainJob::find(u"signInDialog"_s), kLimit);
    window.showPage(u"settings"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 3, kLimit);
    const auto *notice = window.findChild<QLabel *>(u"accountsNotice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(people.at(2)), kLimit);
    QVERIFY(notice->text().contains(u"Slipway Practice"_s));
    QVERIFY2(browser.page.contains("Signed in"), browser.page.constData());

    // The failing tenant alone.
    browser.user = people.at(1);
    browser.code.clear();
    tree->setCurrentItem(line(tree, u"Partner Practice"_s));
    QTest::keyClick(MainJob::find(u"signInAgain"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(line(tree, u"Partner: Shared"_s), kLimit);

    // Signing out forgets; a subscription that is unticked is not asked.
    tree->setCurrentItem(line(tree, people.at(2)));
    QTest::keyClick(MainJob::find(u"signOutAccount"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 2, kLimit);
    const QString hidden = sandbox.subscriptionIds().first();
    QTRY_VERIFY_WITH_TIMEOUT(line(tree, u"Practice: Production"_s), kLimit);
    line(tree, u"Practice: Production"_s)->setCheckState(0, Qt::Unchecked);
    sandbox.forgetRequests();
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.requestCount(u"virtualMachines"_s) > 0, kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.requestCount(sandbox.subscriptionIds().at(1)) > 0, kLimit);
    QCOMPARE(sandbox.requestCount(hidden), 0);
    QVERIFY(!QFile::exists(program.data.filePath(u"accounts.json"_s))); // nothing of the sandbox is kept
}

void TestGuiAccounts::personOfACode_failingTenant_signsInAgainFromMachinesWithACode()
{
    OnTheSandbox program;
    app::Application &application = program.application;
    ui::MainWindow &window = application.window();
    Browser &browser = program.browser;
    QTRY_VERIFY_WITH_TIMEOUT(application.world().session(), kLimit);
    const sandbox::Sandbox &sandbox = *application.sandbox().embedded();
    browser.user = sandbox.userNames().at(1);
    const auto enterCode = [&browser] {
        QTRY_VERIFY_WITH_TIMEOUT(MainJob::find<QLineEdit>(u"deviceCode"_s), kLimit);
        browser.code = MainJob::find<QLineEdit>(u"deviceCode"_s)->text();
        QTest::keyClick(MainJob::find(u"openBrowser"_s), Qt::Key_Space);
    };

    window.showPage(u"settings"_s);
    QTest::keyClick(MainJob::find(u"addAccount"_s), Qt::Key_Space);
    QTRY_VERIFY(MainJob::find<QTabWidget>(u"signInTabs"_s));
    MainJob::find<QTabWidget>(u"signInTabs"_s)->setCurrentIndex(1);
    QTest::keyClick(MainJob::find(u"getCode"_s), Qt::Key_Space);
    enterCode();
    QTRY_VERIFY_WITH_TIMEOUT(!MainJob::find(u"signInDialog"_s), kLimit);

    window.showPage(u"home"_s);
    QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"signInAgainHere"_s), kLimit);
    window.showPage(u"machines"_s);
    QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"accountBanner"_s), kLimit);
    auto *banner = MainJob::find(u"accountBanner"_s);
    QVERIFY2(banner->accessibleName().contains(u"Partner Practice"_s), qPrintable(banner->accessibleName()));
    QTest::keyClick(banner->findChild<QPushButton *>(u"bannerAction"_s), Qt::Key_Space);
    QTRY_VERIFY(MainJob::find(u"signInAgainDialog"_s));
    enterCode();
    QTRY_VERIFY_WITH_TIMEOUT(!MainJob::find(u"signInAgainDialog"_s), kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(!MainJob::find(u"accountBanner"_s), kLimit);
    window.showPage(u"home"_s);
    QVERIFY(!MainJob::find(u"signInAgainHere"_s));
    window.showPage(u"settings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(line(MainJob::find<QTreeWidget>(u"accountsTree"_s), u"Partner: Shared"_s),
                             kLimit);
}

void TestGuiAccounts::keptAccount_nextStart_isThereUntilSignedOut()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    const QString person = (*sandbox)->userNames().first();
    {
        Program first(data.path(), keychain);
        const Result<> signedIn = signInTo(**sandbox, first);
        QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().detail));
        QTRY_VERIFY(first.account.accounts().value(0).isKept);
        QCOMPARE(keychain.entries.size(), std::size_t(1));
        QVERIFY(!first.account.keychainError());
    }
    QFile file(data.filePath(u"accounts.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains(person.toUtf8()));
    keychain.entries.begin()->second.reveal([&written](QByteArrayView token) {
        QVERIFY(!token.isEmpty() && !written.contains(token.toByteArray()));
    });

    Program second(data.path(), keychain);
    second.account.restore();
    QTRY_COMPARE(second.account.state(), ui::AccountState::SignedIn);
    QCOMPARE(second.account.accountName(), person);
    const auto listed = awaited(second.world.session()->subscriptions().list({}), 20s);
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->size(), 3);
    second.account.signOut();
    QTRY_VERIFY(keychain.entries.empty());
    QCOMPARE(second.account.state(), ui::AccountState::SignedOut);
    const auto afterwards = app::AccountStore(data.path()).read();
    QVERIFY(afterwards && afterwards->isEmpty());
}

void TestGuiAccounts::revokedAccount_isShownSoAndCanBeRemoved()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    {
        Program first(data.path(), keychain);
        QVERIFY(signInTo(**sandbox, first));
        QTRY_VERIFY(first.account.accounts().value(0).isKept);
        QVERIFY(revoke(**sandbox, first));
        QTRY_VERIFY(keychain.entries.empty());
        const ui::AccountRow row = first.account.accounts().value(0);
        QVERIFY(!row.isKept);
        QVERIFY(row.error && row.error->kind == ErrorKind::SignInRequired);
        QVERIFY(row.isPerson); // who can sign in again
    }
    Program second(data.path(), keychain);
    second.account.restore();
    QTRY_COMPARE(second.account.accounts().size(), 1);
    QVERIFY(!second.account.keychainError());
    const ui::AccountRow row = second.account.accounts().constFirst();
    QVERIFY(!row.isKept && row.error);
    QCOMPARE(row.error->code, u"invalid_grant"_s);
    second.account.signOut(row.id);
    QVERIFY(second.account.accounts().isEmpty());
    QCOMPARE(second.account.state(), ui::AccountState::SignedOut);
    QVERIFY(!second.world.session());
    diskQueue().finish();
    const auto afterwards = app::AccountStore(data.path()).read();
    QVERIFY(afterwards && afterwards->isEmpty());
}

void TestGuiAccounts::signOut_forgetsWhoIsKeptForAnotherCloud()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    QVERIFY(app::AccountStore(data.path())
                .put({ .id = u"other"_s,
                       .name = u"other"_s,
                       .way = ui::SignInWay::DeviceCode,
                       .cloud = azure::Cloud::china() }));
    Program program(data.path(), keychain);
    keychain.entries.insert_or_assign(u"refresh-token/other"_s, Secret("kept"));
    QVERIFY(signInTo(**sandbox, program));
    QTRY_COMPARE(keychain.entries.size(), std::size_t(2));
    program.account.signOut();
    QTRY_VERIFY(keychain.entries.empty());
    const auto afterwards = app::AccountStore(data.path()).read();
    QVERIFY(afterwards && afterwards->isEmpty());
}

void TestGuiAccounts::signOut_whileTheTokenIsBeingKept_forgetsIt()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    keychain.isBusy = true;
    QVERIFY(signInTo(**sandbox, program));
    program.account.signOut();
    keychain.isBusy = false;
    QTRY_VERIFY(!keychain.isWriting && keychain.removals == 1);
    QVERIFY(keychain.entries.empty());
    QVERIFY(program.account.accounts().isEmpty());
    const auto afterwards = app::AccountStore(data.path()).read();
    QVERIFY(afterwards && afterwards->isEmpty());
}

/// The keychain may ask for its password for as long as it likes, and the program be gone by then.
void TestGuiAccounts::signOut_endedBeforeTheKeychainKnows_isMadeUpForAtTheNextStart()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    QString entry;
    {
        Program first(data.path(), keychain);
        QVERIFY(signInTo(**sandbox, first));
        QTRY_VERIFY(first.account.accounts().value(0).isKept);
        entry = keychain.entries.cbegin()->first;
        keychain.isBusy = true;
        (*sandbox)->expireTokens();
        const auto listed = awaited(first.world.session()->subscriptions().list({}), 20s);
        QVERIFY(listed && *listed);
        QTRY_VERIFY(keychain.isWriting);
        first.account.signOut();
        QTRY_COMPARE(app::AccountStore(data.path()).unforgotten().size(), 1);
    }
    keychain.isBusy = false;
    QCOMPARE(keychain.entries.size(), std::size_t(1)); // as it was, or with what came late
    Program second(data.path(), keychain);
    second.account.restore();
    QTRY_VERIFY(keychain.entries.empty());
    QTRY_VERIFY(app::AccountStore(data.path()).unforgotten().isEmpty());
    QCOMPARE(second.account.state(), ui::AccountState::SignedOut);
}

void TestGuiAccounts::signIn_againWhileTheTokenIsBeingErased_keepsTheNewOne()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    keychain.isBusy = true;
    QVERIFY(signInTo(**sandbox, program));
    program.account.signOut();
    QVERIFY(signInTo(**sandbox, program));
    keychain.isBusy = false;
    QTRY_VERIFY(program.account.accounts().value(0).isKept);
    QCOMPARE(keychain.entries.size(), std::size_t(1));
    QVERIFY(app::AccountStore(data.path()).unforgotten().isEmpty());
    const auto stored = app::AccountStore(data.path()).read();
    QVERIFY(stored);
    QCOMPARE(stored->size(), 1);
}

void TestGuiAccounts::keychainThatRefuses_keepsNothing()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    keychain.refuses = true;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    QVERIFY(signInTo(**sandbox, program));
    QTRY_VERIFY(program.account.keychainError());
    QCOMPARE(program.account.accounts().size(), 1); // signed in for this run
    QVERIFY(!program.account.accounts().first().isKept);
    QVERIFY(!QFile::exists(data.filePath(u"accounts.json"_s)));
}

void TestGuiAccounts::signIn_windowClosed_isSignedOutAgain()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    QList<QUrl> opened;
    {
        TaskScope window;
        window.run(program.account.signIn(inBrowser(**sandbox),
                                          { .openUrl = [&opened](const QUrl &url) { opened += url; } },
                                          window.token()),
                   [](const Result<> &) {});
        QCOMPARE(program.account.state(), ui::AccountState::SigningIn);
        QTRY_COMPARE(opened.size(), 1);
    }
    QTRY_COMPARE(program.account.state(), ui::AccountState::SignedOut);
}

void TestGuiAccounts::signIn_everybodyLeavesMeanwhile_isSignedIn()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    QVERIFY(signInTo(**sandbox, program));
    Browser browser;
    browser.user = (*sandbox)->userNames().at(1);
    ui::SignInPrompts prompts { .openUrl = [&browser, &program](const QUrl &url) {
        program.account.signOut();
        browser.open(url);
    } };
    const auto result = awaited(program.account.signIn(inBrowser(**sandbox), std::move(prompts), {}), 20s);
    QVERIFY(result && *result);
    QCOMPARE(program.account.state(), ui::AccountState::SignedIn);
    QCOMPARE(program.account.accountName(), browser.user);
    const auto listed = awaited(program.world.session()->subscriptions().list({}), 20s);
    QVERIFY(listed && *listed);
    QVERIFY(!(*listed)->isEmpty());
}

void TestGuiAccounts::restore_signedInMeanwhile_leavesTheirAccountAlone()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    {
        Program first(data.path(), keychain);
        QVERIFY(signInTo(**sandbox, first));
        QTRY_VERIFY(first.account.accounts().value(0).isKept);
    }
    Program second(data.path(), keychain);
    keychain.isLocked = true;
    second.account.restore();
    QVERIFY(signInTo(**sandbox, second)); // rather than look for the keychain's password
    QSignalSpy settled(&second.account, &app::AccountController::stateChanged);
    keychain.isLocked = false;
    QTRY_VERIFY(!settled.isEmpty()); // what was brought back has come, too late
    QVERIFY(revoke(**sandbox, second));
    QTRY_VERIFY(second.account.accounts().value(0).error);

    // What they get now has to reach the account that is shown.
    Browser browser;
    browser.user = (*sandbox)->userNames().first();
    const auto again = awaited(
        second.account.signInAgain(second.account.accounts().constFirst().id, {},
                                   { .openUrl = [&browser](const QUrl &url) { browser.open(url); } }, {}),
        20s);
    QVERIFY(again && *again);
    const auto listed = awaited(second.world.session()->subscriptions().list({}), 20s);
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->size(), 3);
}

/// The cloud that was used last comes back, and no other.
void TestGuiAccounts::restore_accountsOfAnotherCloud_stayWhereTheyAre()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    const app::StoredAccount other {
        .id = u"other"_s, .name = u"other"_s, .way = ui::SignInWay::DeviceCode, .cloud = azure::Cloud::china()
    };
    QVERIFY(app::AccountStore(data.path()).put(other));
    keychain.entries.insert_or_assign(u"refresh-token/other"_s, Secret("kept"));
    {
        Program first(data.path(), keychain);
        QVERIFY(signInTo(**sandbox, first));
        QTRY_VERIFY(first.account.accounts().value(0).isKept);
    }
    Program second(data.path(), keychain);
    second.account.restore();
    QTRY_COMPARE(second.account.state(), ui::AccountState::SignedIn);
    QCOMPARE(second.account.accountName(), (*sandbox)->userNames().constFirst());
    QCOMPARE(keychain.entries.size(), std::size_t(2));
    const auto stored = app::AccountStore(data.path()).read();
    QVERIFY(stored);
    QCOMPARE(stored->size(), 2);
}

void TestGuiAccounts::signIn_sameCloudAgain_bringsItsKeptAccountsBack()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    {
        Program first(data.path(), keychain);
        QVERIFY(signInTo(**sandbox, first));
        QTRY_VERIFY(first.account.accounts().value(0).isKept);
    }
    Program second(data.path(), keychain); // as after a time with another cloud
    QVERIFY(signInTo(**sandbox, second, 1));
    QTRY_COMPARE(second.account.accounts().size(), 2);
    QVERIFY(second.account.accountName().contains((*sandbox)->userNames().constFirst()));
}

void TestGuiAccounts::refreshToken_replaced_isKept()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    QVERIFY(signInTo(**sandbox, program));
    QTRY_COMPARE(keychain.entries.size(), std::size_t(1));
    const auto kept = [&keychain] {
        return keychain.entries.begin()->second.reveal(
            [](QByteArrayView bytes) { return bytes.toByteArray(); });
    };
    const QByteArray before = kept();
    (*sandbox)->expireTokens();
    const auto listed = awaited(program.world.session()->subscriptions().list({}), 20s);
    QVERIFY(listed && *listed);
    QTRY_VERIFY(kept() != before); // the old one is good once
}

void TestGuiAccounts::signInAgain_asSomebodyElse_changesNothing()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    QVERIFY(signInTo(**sandbox, program));
    QTRY_COMPARE(keychain.entries.size(), std::size_t(1));
    QVERIFY(revoke(**sandbox, program));
    QTRY_VERIFY(program.account.accounts().value(0).error);
    Browser browser;
    browser.user = (*sandbox)->userNames().at(1);
    const auto again = awaited(
        program.account.signInAgain(program.account.accounts().constFirst().id, {},
                                    { .openUrl = [&browser](const QUrl &url) { browser.open(url); } }, {}),
        20s);
    QVERIFY(again && !*again);
    QCOMPARE(again->error().code, u"sign-in.other-person"_s);
    QCOMPARE(again->error().subject, browser.user);
    QVERIFY(program.account.accounts().value(0).error);
    QVERIFY(keychain.entries.empty());
}

/// Azure wants to see the person anew: the page is to ask for what it named, and of whom.
void TestGuiAccounts::signInAgain_whereMoreIsWanted_bringsThat()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    QVERIFY(signInTo(**sandbox, program));
    const QString person = (*sandbox)->userNames().constFirst();
    (*sandbox)->challengeTokens(true);
    QVERIFY(awaited(program.world.session()->subscriptions().list({}), 20s));
    QTRY_VERIFY(program.account.accounts().value(0).error);
    Browser browser;
    browser.user = person;
    QUrl page;
    const auto again = awaited(program.account.signInAgain(program.account.accounts().constFirst().id, {},
                                                           { .openUrl =
                                                                 [&](const QUrl &url) {
                                                                     page = url;
                                                                     browser.open(url);
                                                                 } },
                                                           {}),
                               20s);
    QVERIFY(again && *again);
    QCOMPARE(QUrlQuery(page).queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), person);
    QVERIFY(QUrlQuery(page).queryItemValue(u"claims"_s, QUrl::FullyDecoded).contains(u"\"nbf\""_s));
    QTRY_VERIFY(!program.account.accounts().value(0).error); // nobody has to ask for it
    const auto listed = awaited(program.world.session()->subscriptions().list({}), 20s);
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->size(), 3);
}

void TestGuiAccounts::signOut_inTheSandbox_forgetsNobodyOfLife()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    QVERIFY(app::AccountStore(data.path())
                .put({ .id = u"other"_s,
                       .name = u"other"_s,
                       .way = ui::SignInWay::DeviceCode,
                       .cloud = azure::Cloud::azure() }));
    keychain.entries.insert_or_assign(u"refresh-token/other"_s, Secret("kept"));
    Program program(data.path(), keychain);
    const auto opened = awaited(program.account.openSandbox({}), 20s);
    QVERIFY(opened && *opened);
    QVERIFY(program.account.isSandbox());
    program.account.signOut();
    QCOMPARE(program.account.state(), ui::AccountState::SignedOut);
    diskQueue().finish();
    QCOMPARE(keychain.entries.size(), std::size_t(1));
    const auto stored = app::AccountStore(data.path()).read();
    QVERIFY(stored);
    QCOMPARE(stored->size(), 1);
}

void TestGuiAccounts::hiddenSubscription_nextStart_isHidden()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    const QString hidden = (*sandbox)->subscriptionIds().constFirst();
    {
        Program first(data.path(), keychain);
        first.account.setShown(hidden.toUpper(), false);
    }
    Program second(data.path(), keychain);
    QVERIFY(signInTo(**sandbox, second));
    const auto listed = awaited(second.world.session()->subscriptions().list({}), 20s);
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->size(), 2);
    second.account.setShown(hidden, true);
    const auto all = awaited(second.world.session()->subscriptions().list({}), 20s);
    QVERIFY(all && *all);
    QCOMPARE((*all)->size(), 3);
}

/// Nor does the list say that it was kept.
void TestGuiAccounts::secret_signsInForThisRun()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    const auto result = awaited(program.account.signIn({ .way = ui::SignInWay::Secret,
                                                         .cloud = ui::CloudChoice::Custom,
                                                         .endpoint = (*sandbox)->armEndpoint(),
                                                         .tenant = (*sandbox)->tenantId(),
                                                         .clientId = (*sandbox)->clientId(),
                                                         .secret = (*sandbox)->clientSecret() },
                                                       {}, {}),
                                20s);
    QVERIFY(result && *result);
    diskQueue().finish();
    const auto listed = awaited(program.world.session()->subscriptions().list({}), 20s);
    QVERIFY(listed && *listed);
    QVERIFY(!program.account.accounts().constFirst().isKept);
    QVERIFY(keychain.entries.empty());
    QVERIFY(!QFile::exists(data.filePath(u"accounts.json"_s)));
}

void TestGuiAccounts::certificate_ofAFile_signsInForThisRun()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    TestPki pki;
    const TestIdentity identity = pki.selfSigned({ .commonName = u"slipway"_s, .rsa = true });
    const Result<pki::Certificate> certificate = pki::Certificate::parse(identity.certificate);
    QVERIFY(certificate);
    Program program(data.path(), keychain);
    const QString file = written(data, identity.key + identity.certificate);
    const Result<> unknown = signInByCertificate(**sandbox, program, file);
    QVERIFY(!unknown && unknown.error().code == u"invalid_client"_s);
    QCOMPARE(program.account.state(), ui::AccountState::SignedOut);

    (*sandbox)->addClientCertificate(certificate->der);
    const Result<> known = signInByCertificate(**sandbox, program, file);
    QVERIFY2(known, qPrintable(known ? QString() : known.error().detail));
    const auto listed = awaited(program.world.session()->subscriptions().list({}), 20s);
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->size(), 3);
    QVERIFY(!program.account.accounts().constFirst().isKept);
    QVERIFY(keychain.entries.empty());
    QVERIFY(!QFile::exists(data.filePath(u"accounts.json"_s)));
}

void TestGuiAccounts::certificate_filesThatAreNone_areExplained_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("code");
    TestPki pki;
    const TestIdentity one = pki.selfSigned({ .commonName = u"one"_s, .rsa = true });
    const TestIdentity other = pki.selfSigned({ .commonName = u"other"_s, .rsa = true });
    const TestIdentity curve = pki.selfSigned({ .commonName = u"curve"_s });
    QTest::newRow("no certificate") << one.key << u"certificate.malformed"_s;
    QTest::newRow("no key") << one.certificate << u"key.unreadable"_s;
    QTest::newRow("key of another") << one.certificate + other.key << u"key.mismatch"_s;
    QTest::newRow("key that cannot sign so") << curve.certificate + curve.key << u"key.not-rsa"_s;
    QTest::newRow("neither") << "hello"_ba << u"certificate.malformed"_s;
}

void TestGuiAccounts::certificate_filesThatAreNone_areExplained()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QString, code);
    const QTemporaryDir data;
    const Result<azure::ClientCertificate> read = app::readClientCertificate(written(data, contents));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().subject, u"file.pem"_s);
}

/// A stand-in for az, which is asked anew in each run: nothing of it is kept but that it is to be asked.
void TestGuiAccounts::commandLine_signedInThere_isThereAfterTheNextStart()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    const QByteArray token = tokenOf(**sandbox);
    QVERIFY(!token.isEmpty());
    const QTemporaryDir folder;
    QFile az(folder.filePath(u"az"_s));
    QVERIFY(az.open(QIODevice::WriteOnly));
    az.write("#!/bin/sh\ncase \"$2\" in\nshow) echo '{\"tenantId\":\"" + (*sandbox)->tenantId().toLatin1()
             + "\",\"user\":{\"name\":\"ann@contoso.example\"}}';;\n*) echo '{\"accessToken\":\"" + token
             + "\",\"expires_on\":4102444800}';;\nesac\n");
    az.close();
    QVERIFY(az.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    const auto restorePath = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
    {
        Program first(data.path(), keychain);
        const auto result = awaited(first.account.signIn({ .way = ui::SignInWay::AzureCli,
                                                           .cloud = ui::CloudChoice::Custom,
                                                           .endpoint = (*sandbox)->armEndpoint() },
                                                         {}, {}),
                                    20s);
        QVERIFY(result);
        QVERIFY2(*result, *result ? "" : qPrintable(result->error().code + result->error().detail));
        QCOMPARE(first.account.accountName(), u"ann@contoso.example"_s);
        QTRY_VERIFY(first.account.accounts().constFirst().isKept);
    }
    QFile kept(data.filePath(u"accounts.json"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains(token));
    QVERIFY(keychain.entries.empty());

    Program second(data.path(), keychain);
    second.account.restore();
    QTRY_COMPARE(second.account.state(), ui::AccountState::SignedIn);
    QCOMPARE(second.account.accountName(), u"ann@contoso.example"_s);
    const auto listed = awaited(second.world.session()->subscriptions().list({}), 20s);
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->size(), 3);
}

void TestGuiAccounts::store_cloudOfAnEarlierVersion_isCompleted()
{
    const QTemporaryDir data;
    app::AccountStore store(data.path());
    azure::Cloud custom { .name = u"Stack"_s,
                          .armEndpoint = QUrl(u"https://management.example/"_s),
                          .authority = QUrl(u"https://login.example"_s),
                          .audience = u"https://management.example"_s,
                          .dnsSuffix = u"cloudapp.example"_s };
    QVERIFY(store.put({ .id = u"a"_s, .way = ui::SignInWay::Browser, .cloud = custom }));
    QVERIFY(
        store.put({ .id = u"b"_s, .way = ui::SignInWay::Browser, .cloud = azure::Cloud::usGovernment() }));
    QFile file(data.filePath(u"accounts.json"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray written = file.readAll();
    QVERIFY(written.contains(R"("dnsSuffix": "cloudapp.usgovcloudapi.net")"));
    written.replace(R"("dnsSuffix": "cloudapp.usgovcloudapi.net",)", "");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(written) > 0);
    file.close();
    const auto read = store.read();
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->at(0).cloud.dnsSuffix, u"cloudapp.example"_s);
    QCOMPARE(read->at(1).cloud.dnsSuffix, u"cloudapp.usgovcloudapi.net"_s);
}

void TestGuiAccounts::store_damaged_isKeptAside()
{
    const QTemporaryDir data;
    const QString path = data.filePath(u"accounts.json"_s);
    // Of a later version, say: one row that makes no sense here must not cost the others.
    const QByteArray later = R"({"format":1,"accounts":[{"id":"a","way":"passkey"}]})";
    QVERIFY(writePrivateFile(path, later));
    app::AccountStore store(data.path());
    QVERIFY(!store.read());
    FakeKeychain keychain;
    Program program(data.path(), keychain);
    program.account.restore();
    QCOMPARE(program.account.state(), ui::AccountState::SignedOut);
    QVERIFY2(program.account.keychainError(), "people are told why they have to sign in again");
    QCOMPARE(program.account.keychainError()->code, u"accounts.damaged"_s);
    QCOMPARE(program.account.keychainError()->subject, path);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the accounts cannot be read"_s));
    QVERIFY(store.put({ .id = u"b"_s, .cloud = azure::Cloud::azure() }));
    QCOMPARE(store.read().value_or(QList<app::StoredAccount>()).size(), 1);
    const QStringList kept = QDir(data.path()).entryList({ u"accounts.json.bad-*"_s });
    QCOMPARE(kept.size(), 1);
    QCOMPARE(readPrivateFile(data.filePath(kept.constFirst()), 1000).value_or(QByteArray()), later);
}

void TestGuiAccounts::store_openToOthers_isLeftAlone()
{
    const QTemporaryDir data;
    const QString path = data.filePath(u"accounts.json"_s);
    app::AccountStore store(data.path());
    QVERIFY(store.put({ .id = u"a"_s, .cloud = azure::Cloud::azure() }));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const Result<> put = store.put({ .id = u"b"_s, .cloud = azure::Cloud::azure() });
    QVERIFY(!put);
    QCOMPARE(put.error().code, u"file.permissions"_s);
    const Result<> removed = store.remove(u"a"_s, false);
    QVERIFY2(!removed, "who is still kept must not be said to be forgotten");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(store.read().value_or(QList<app::StoredAccount>()).constFirst().id, u"a"_s);
}

void TestGuiAccounts::disk_slow_holdsNobodyUp()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    std::unique_ptr<SlowUntilWaitedFor> last;
    {
        Program program(data.path(), keychain);
        takeFlushes();
        auto slow = std::make_unique<SlowDisk>();
        QVERIFY(signInTo(**sandbox, program));
        QTRY_COMPARE(slow->waiting(), 1);
        QCOMPARE(program.account.state(), ui::AccountState::SignedIn);
        QVERIFY2(!program.account.accounts().value(0).isKept, "not yet");
        slow.reset();
        QTRY_VERIFY(program.account.accounts().value(0).isKept);
        QCOMPARE(app::AccountStore(data.path()).read().value_or(QList<app::StoredAccount>()).size(), 1);
        last = std::make_unique<SlowUntilWaitedFor>(); // by the end of the world
        program.account.signOut();
        QCOMPARE(program.account.state(), ui::AccountState::SignedOut);
    }
    QVERIFY(app::AccountStore(data.path()).read().value_or(QList<app::StoredAccount> { {} }).isEmpty());
    const Flushes flushes = takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside, QStringList());
}

void TestGuiAccounts::disk_slow_whoSignedOutDoesNotComeBack()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    QVERIFY(signInTo(**sandbox, program));
    QTRY_VERIFY(program.account.accounts().value(0).isKept);
    auto slow = std::make_unique<SlowDisk>();
    program.account.signOut(program.account.accounts().constFirst().id);
    QTRY_COMPARE(slow->waiting(), 1);
    QVERIFY(signInTo(**sandbox, program, 1));
    slow.reset();
    QTRY_VERIFY(program.account.accounts().value(0).isKept);
    QTRY_COMPARE(keychain.entries.size(), std::size_t(1));
    QCOMPARE(program.account.accountName(), (*sandbox)->userNames().at(1));
    const auto stored = app::AccountStore(data.path()).read();
    QVERIFY(stored);
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->constFirst().name, (*sandbox)->userNames().at(1));
}

void TestGuiAccounts::disk_slow_signedInAgain_staysKept()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const auto sandbox = sandbox::Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    Program program(data.path(), keychain);
    QVERIFY(signInTo(**sandbox, program));
    QTRY_VERIFY(program.account.accounts().value(0).isKept);
    auto slow = std::make_unique<SlowDisk>();
    program.account.signOut();
    QTRY_COMPARE(slow->waiting(), 1);
    QVERIFY(signInTo(**sandbox, program));
    slow.reset();
    QTRY_VERIFY(program.account.accounts().value(0).isKept);
    QCOMPARE(keychain.removals, 0);
    QCOMPARE(keychain.entries.size(), std::size_t(1));
    const app::AccountStore store(data.path());
    QCOMPARE(store.read().value_or(QList<app::StoredAccount>()).size(), 1);
    QVERIFY(store.unforgotten().isEmpty());
}

void TestGuiAccounts::disk_slow_presetsOfTheSandbox_holdNobodyUp()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    Program program(data.path(), keychain);
    takeFlushes();
    const auto opened = awaited(program.account.openSandbox({}), 20s);
    QVERIFY(opened && *opened);
    QVERIFY(!program.world.workspace().hosts.load().value_or(QList<docker::Host>()).isEmpty());
    const Flushes flushes = takeFlushes();
    QCOMPARE(flushes.here, QStringList());
    QCOMPARE(flushes.beside, QStringList());
    QVERIFY(flushes.elsewhere > 2);
}

QTEST_MAIN(TestGuiAccounts)
#include "tst_accounts.moc"

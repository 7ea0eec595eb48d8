// SPDX-License-Identifier: GPL-3.0-or-later
// The way to Azure as the whole program goes it: proxies that ask for a password, a company that inspects
// TLS, and what of it is there again after the next start.
#include "../provisioning/flushwatch.h"
#include "app/accountcontroller.h"
#include "app/networkcontroller.h"
#include "app/settingsstore.h"
#include "fakekeychain.h"
#include "pki/authority.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/scriptedproxy.h"
#include "support/scriptedserver.h"
#include "support/testpki.h"
#include "support/warnings.h"
#include "ui/models/text/words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto kAuthorities = u"azure-authorities.pem"_s;

/// It signed itself, and does not say that it is an authority.
const QByteArray kOldRoot = "-----BEGIN CERTIFICATE-----\n"
                            "MIIBEDCBtwICEAEwCgYIKoZIzj0EAwIwEzERMA8GA1UEAwwIT2xkIFJvb3QwIBcN\n"
                            "MDEwMTAxMDAwMDAwWhgPMjEwMDAxMDEwMDAwMDBaMBMxETAPBgNVBAMMCE9sZCBS\n"
                            "b290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8SDXZktxb6i9JdjO3gUWrSsG\n"
                            "MtluFC1IVuvoQJ9pp4vnh4GidaRd/Sz1CB7yvg45U3ErzwBTozNa4hvRzldWCTAK\n"
                            "BggqhkjOPQQDAgNIADBFAiEA9AH1+NJ35wN4fN/Y9Q+Unosy9UNSkdXZ6PhPqDn2\n"
                            "20QCIA8d4eyty68SfueG6D2UqQLgUDqXgBxOEbZVMsJcm7Jv\n"
                            "-----END CERTIFICATE-----\n";

/// An authority until 2011.
const QByteArray kFormerRoot = "-----BEGIN CERTIFICATE-----\n"
                               "MIIBXTCCAQSgAwIBAgICEAAwCgYIKoZIzj0EAwIwFjEUMBIGA1UEAwwLRm9ybWVy\n"
                               "IFJvb3QwHhcNMDEwMTAxMDAwMDAwWhcNMTEwMTAxMDAwMDAwWjAWMRQwEgYDVQQD\n"
                               "DAtGb3JtZXIgUm9vdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABEH4z0MmoO+n\n"
                               "eqsYFKnpoXrqSmPsLs1SEmJRSyvamJ6OHVXqVmbj+gJerteLNj3I5uNuplUS9zLY\n"
                               "PFOY2Db7KjejQjBAMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgEGMB0G\n"
                               "A1UdDgQWBBR/EeGj2+tyfywLQ/o+ZLf5GCQqsDAKBggqhkjOPQQDAgNHADBEAiAN\n"
                               "y8qIlOECOfEKup3yTqvIwNuTAp3QMnT49resiyT6GQIgOuI2dXlCzKTETKkAhg8+\n"
                               "AFPSGUC4TwmpXJw/hz5y0T0=\n"
                               "-----END CERTIFICATE-----\n";

/// What Application puts together for it.
struct Program
{
    Program(const QString &folder, FakeKeychain &keychain)
        : settings(folder, {})
        , world(folder)
        , network(world, settings, keychain)
        , account(world, settings, launcher, keychain)
    {
    }

    app::CommandLine options {};
    app::SettingsStore settings;
    app::SandboxLauncher launcher { options };
    app::World world;
    app::NetworkController network;
    app::AccountController account;
};

/// All of Azure behind a proxy, with the certificate of a company that inspects TLS.
struct Company
{
    Company()
    {
        const TestIdentity identity =
            pki.issue({ .names = u"DNS:management.azure.com,DNS:login.microsoftonline.com"_s });
        QSslConfiguration configuration;
        configuration.setLocalCertificateChain(QSslCertificate::fromData(identity.certificate));
        configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
        azure = std::make_unique<ScriptedServer>(configuration);
        azure->setRepeats(true);
        azure->reply(404, "{}");
        proxy.leadTo(azure->port());
        proxy.setCredentials("someone", "right");
    }

    ui::NetworkChoices choices() const
    {
        return { .proxy = ui::ProxyChoice::Manual,
                 .host = u"127.0.0.1"_s,
                 .port = proxy.port(),
                 .user = u"someone"_s };
    }

    TestPki pki { u"Contoso Inspection"_s };
    std::unique_ptr<ScriptedServer> azure {};
    ScriptedProxy proxy {};
};

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    [[maybe_unused]] const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return path;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString codeOf(const std::optional<Result<>> &result)
{
    if (!result)
        return u"no answer"_s;
    return *result ? QString() : result->error().code;
}

Result<int> importFrom(Program &program, const QString &path)
{
    return awaited(program.network.importAuthorities(path, {})).value_or(Error());
}

Result<> removeFrom(Program &program, const QString &id)
{
    return awaited(program.network.removeAuthority(id, {})).value_or(Error());
}

/// How many were new, or why none was taken.
QString imported(Program &program, const QTemporaryDir &data, const QByteArray &bytes)
{
    const Result<int> added = importFrom(program, written(data, u"file.pem"_s, bytes));
    return added ? QString::number(*added) : added.error().code;
}

} // namespace

class TestGuiNetwork final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void trial_proxyAndInspection_eachIsNamedUntilItIsSetUp();
    void choices_nextStart_areThereWithoutPasswordOnDisk();
    void password_forThisRun_isNotKept();
    void keychain_refuses_passwordIsGoodForThisRun();
    void authorities_files_areJudged();
    void authorities_notAllOfThemAuthorities_areRefused();
    void authorities_expired_areRefusedUnlessOneIsGood();
    void authorities_rootThatDoesNotSayIt_isTaken();
    void authorities_tooMany_areRefusedAsAWhole();
    void authorities_damagedFile_isToldAndKeptAside_data();
    void authorities_damagedFile_isToldAndKeptAside();
    void authorities_unreadableFile_isToldAndNotWrittenOver();
    void authorities_lastRemoved_isNoTroubleForTheNextStart();
    void authorities_onASlowDisk_holdNobodyUpAndAreAllKept();
    void authorities_whoeverWaitsGoes_areTrustedAllTheSame();
    void signIn_inspectedTls_isExplainedAndWorksOnceTheAuthorityIsAdded();
};

void TestGuiNetwork::trial_proxyAndInspection_eachIsNamedUntilItIsSetUp()
{
    const QTemporaryDir data;
    const Company company;
    FakeKeychain keychain;
    Program program(data.path(), keychain);
    const auto tried = [&program] { return codeOf(awaited(program.network.tryOut({}), 20s)); };

    program.network.setChoices(company.choices(), Secret("wrong"));
    QCOMPARE(tried(), u"proxy.credentials"_s);
    program.network.setChoices(company.choices(), Secret("right"));
    QCOMPARE(tried(), u"server.unknown-authority"_s);
    const QString file = written(data, u"corp.pem"_s, company.pki.authority());
    const Result<int> added = importFrom(program, file);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
    QCOMPARE(*added, 1);
    QCOMPARE(importFrom(program, file).value_or(-1), 0);
    QCOMPARE(tried(), QString());
    QVERIFY(company.azure->requests().size() >= 2);

    QCOMPARE(program.network.authorities().size(), 1);
    QCOMPARE(program.network.authorities().first().name, u"Contoso Inspection"_s);
    QVERIFY(removeFrom(program, program.network.authorities().first().id));
    QCOMPARE(tried(), u"server.unknown-authority"_s); // not by a connection from before
}

void TestGuiNetwork::choices_nextStart_areThereWithoutPasswordOnDisk()
{
    const QTemporaryDir data;
    const Company company;
    FakeKeychain keychain;
    ui::NetworkChoices choices = company.choices();
    choices.direct = { u"stack.example"_s, u"10.0.0.0/8"_s };
    {
        Program first(data.path(), keychain);
        first.network.setChoices(choices, Secret("right"));
        QVERIFY(importFrom(first, written(data, u"corp.pem"_s, company.pki.authority())));
    }
    QCOMPARE(keychain.entries.size(), std::size_t(1));
    const QByteArray settings = contents(data.filePath(u"settings.ini"_s));
    QVERIFY(settings.contains("someone") && !settings.contains("right"));

    Program second(data.path(), keychain);
    TaskScope scope;
    bool isRestored = false;
    scope.run(second.network.restore(), [&isRestored] { isRestored = true; });
    QTRY_VERIFY(isRestored);
    QVERIFY(second.network.choices() == choices);
    QVERIFY(second.network.hasPassword());
    QCOMPARE(codeOf(awaited(second.network.tryOut({}), 20s)), QString());

    choices.user.clear();
    second.network.setChoices(choices, {});
    QVERIFY(!second.network.hasPassword());
    QTRY_VERIFY(keychain.entries.empty());
}

void TestGuiNetwork::password_forThisRun_isNotKept()
{
    const QTemporaryDir data;
    const Company company;
    FakeKeychain keychain;
    ui::NetworkChoices choices = company.choices();
    Program program(data.path(), keychain);
    program.network.setChoices(choices, Secret("right"));
    QTRY_COMPARE(keychain.entries.size(), std::size_t(1));
    choices.keepsPassword = false;
    program.network.setChoices(choices, {});
    QTRY_VERIFY(keychain.entries.empty());
    QVERIFY(program.network.hasPassword());
    choices.keepsPassword = true;
    program.network.setChoices(choices, {});
    QTRY_COMPARE(keychain.entries.size(), std::size_t(1));
}

void TestGuiNetwork::keychain_refuses_passwordIsGoodForThisRun()
{
    const QTemporaryDir data;
    const Company company;
    FakeKeychain keychain;
    keychain.refuses = true;
    Program program(data.path(), keychain);
    program.network.setChoices(company.choices(), Secret("right"));
    QTRY_VERIFY(program.network.keychainError());
    QVERIFY(program.network.hasPassword());
    QCOMPARE(codeOf(awaited(program.network.tryOut({}), 20s)), u"server.unknown-authority"_s);
}

void TestGuiNetwork::authorities_files_areJudged()
{
    const QTemporaryDir data;
    TestPki pki;
    FakeKeychain keychain;
    Program program(data.path(), keychain);
    const TestIdentity server = pki.issue({});
    QCOMPARE(imported(program, data, "hello"), u"certificate.malformed"_s);
    QCOMPARE(imported(program, data, server.certificate), u"authority.not-one"_s);
    QCOMPARE(imported(program, data, server.key), u"certificate.malformed"_s);
    const QByteArray two = pki.authority() + TestPki(u"Second"_s).authority();
    QCOMPARE(imported(program, data, two + server.key), u"2"_s);
    QVERIFY(!contents(data.filePath(kAuthorities)).contains("PRIVATE"));
    const QByteArray der = QSslCertificate::fromData(TestPki(u"Third"_s).authority()).first().toDer();
    QCOMPARE(imported(program, data, der), u"1"_s);
    QCOMPARE(program.network.authorities().size(), 3);
    const Result<int> missing = importFrom(program, data.filePath(u"none.pem"_s));
    QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
}

void TestGuiNetwork::authorities_notAllOfThemAuthorities_areRefused()
{
    const QTemporaryDir data;
    TestPki pki;
    FakeKeychain keychain;
    Program program(data.path(), keychain);
    QCOMPARE(imported(program, data, pki.authority() + pki.issue({}).certificate), u"authority.not-one"_s);
    QVERIFY(program.network.authorities().isEmpty());
}

void TestGuiNetwork::authorities_expired_areRefusedUnlessOneIsGood()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    Program program(data.path(), keychain);
    QCOMPARE(imported(program, data, kFormerRoot), u"certificate.expired"_s);
    QVERIFY(program.network.authorities().isEmpty());
    QCOMPARE(imported(program, data, kFormerRoot + TestPki().authority()), u"2"_s); // a company's bundle
}

void TestGuiNetwork::authorities_rootThatDoesNotSayIt_isTaken()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    Program program(data.path(), keychain);
    QCOMPARE(imported(program, data, kOldRoot), u"1"_s);
    QCOMPARE(program.network.authorities().constFirst().name, u"Old Root"_s);
}

void TestGuiNetwork::authorities_tooMany_areRefusedAsAWhole()
{
    constexpr int kMost = 200;
    const QTemporaryDir data;
    FakeKeychain keychain;
    Program program(data.path(), keychain);
    QByteArray bundle;
    for (int i = 0; i < kMost; ++i) {
        const auto made = pki::makeAuthority(
            { .commonName = u"Authority %1"_s.arg(i), .now = QDateTime::currentDateTimeUtc() });
        QVERIFY(made);
        bundle += made->certificate.toPem();
    }
    QCOMPARE(imported(program, data, bundle + kOldRoot), u"authority.too-many"_s);
    QVERIFY(program.network.authorities().isEmpty());
    QCOMPARE(imported(program, data, bundle), QString::number(kMost));
    QCOMPARE(imported(program, data, bundle), u"0"_s);
    QCOMPARE(imported(program, data, kOldRoot), u"authority.too-many"_s);
    QCOMPARE(program.network.authorities().size(), kMost);
}

void TestGuiNetwork::authorities_damagedFile_isToldAndKeptAside_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("cut off") << TestPki().authority().chopped(60);
    QTest::newRow("something else") << "<html>"_ba;
    QTest::newRow("no certificate") << TestPki().issue({}).key;
}

void TestGuiNetwork::authorities_damagedFile_isToldAndKeptAside()
{
    QFETCH(const QByteArray, contents);
    const QTemporaryDir data;
    const TestPki pki;
    FakeKeychain keychain;
    const QString file = written(data, kAuthorities, contents);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"authorities for Azure are damaged"_s));
    Program program(data.path(), keychain);
    QVERIFY(program.network.authorities().isEmpty());
    QVERIFY(program.network.authorityTrouble());
    QCOMPARE(program.network.authorityTrouble()->code, u"azure-authorities.damaged"_s);
    QCOMPARE(program.network.authorityTrouble()->subject, file);

    QCOMPARE(importFrom(program, written(data, u"corp.pem"_s, pki.authority())).value_or(0), 1);
    const QStringList kept = QDir(data.path()).entryList({ kAuthorities + u".bad-*"_s });
    QCOMPARE(kept.size(), 1);
    QCOMPARE(::contents(data.filePath(kept.constFirst())), contents);
    QVERIFY(program.network.authorityTrouble()->detail.contains(kept.constFirst()));
    QVERIFY(program.network.authorityTrouble()); // nobody has brought back what was there

    const Program next(data.path(), keychain);
    QVERIFY(!next.network.authorityTrouble());
    QCOMPARE(next.network.authorities().size(), 1);
}

void TestGuiNetwork::authorities_unreadableFile_isToldAndNotWrittenOver()
{
    const QTemporaryDir data;
    const TestPki pki;
    FakeKeychain keychain;
    const QByteArray tooLarge(app::AzureAuthorities::kLargestFile + 1, ' ');
    const QString file = written(data, kAuthorities, tooLarge + pki.authority());
    const auto expectWarning = [] {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"authorities for Azure cannot be read"_s));
    };
    expectWarning();
    Program program(data.path(), keychain);
    QVERIFY(program.network.authorityTrouble());
    QCOMPARE(program.network.authorityTrouble()->code, u"file.too-large"_s);
    const QString corp = written(data, u"corp.pem"_s, TestPki(u"Second"_s).authority());
    expectWarning();
    const Result<int> refused = importFrom(program, corp);
    QVERIFY(!refused && refused.error().code == u"file.too-large"_s);
    QCOMPARE(contents(file), tooLarge + pki.authority());

    written(data, kAuthorities, pki.authority()); // somebody has mended it
    QCOMPARE(importFrom(program, corp).value_or(0), 1);
    QCOMPARE(program.network.authorities().size(), 2);
    QVERIFY(!program.network.authorityTrouble());
}

void TestGuiNetwork::authorities_lastRemoved_isNoTroubleForTheNextStart()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    {
        Program first(data.path(), keychain);
        QVERIFY(importFrom(first, written(data, u"corp.pem"_s, TestPki().authority())));
        QVERIFY(removeFrom(first, first.network.authorities().constFirst().id));
    }
    const Program next(data.path(), keychain);
    QVERIFY(!next.network.authorityTrouble());
    QVERIFY(next.network.authorities().isEmpty());
}

/// Two files at once, and one of them taken away again.
void TestGuiNetwork::authorities_onASlowDisk_holdNobodyUpAndAreAllKept()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const QString one = written(data, u"one.pem"_s, TestPki(u"One"_s).authority());
    const QString two = written(data, u"two.pem"_s, TestPki(u"Two"_s).authority());
    {
        Program program(data.path(), keychain);
        takeFlushes();
        QList<int> added;
        TaskScope tasks;
        auto slow = std::make_unique<SlowDisk>();
        for (const QString &file : { one, two })
            tasks.run(program.network.importAuthorities(file, {}),
                      [&added](const Result<int> &more) { added += more.value_or(-1); });
        QTRY_COMPARE(slow->waiting(), 1);
        QVERIFY(program.network.authorities().isEmpty()); // not before it is written
        slow.reset();
        QTRY_COMPARE(added, QList<int>({ 1, 1 }));
        QCOMPARE(program.network.authorities().size(), 2);
        QVERIFY(removeFrom(program, program.network.authorities().constFirst().id));
        QCOMPARE(program.network.authorities().size(), 1);
        const Flushes flushes = takeFlushes();
        QCOMPARE(flushes.here, QStringList());
        QCOMPARE(flushes.beside, QStringList());
    }
    const Program next(data.path(), keychain);
    QCOMPARE(next.network.authorities().size(), 1);
}

void TestGuiNetwork::authorities_whoeverWaitsGoes_areTrustedAllTheSame()
{
    const QTemporaryDir data;
    FakeKeychain keychain;
    const QString file = written(data, u"corp.pem"_s, TestPki().authority());
    Program program(data.path(), keychain);
    {
        TaskScope window;
        auto slow = std::make_unique<SlowDisk>();
        window.run(program.network.importAuthorities(file, {}),
                   [](const Result<int> &) { QFAIL("it is gone"); });
        QTRY_COMPARE(slow->waiting(), 1);
    }
    QTRY_COMPARE(program.network.authorities().size(), 1);
}

void TestGuiNetwork::signIn_inspectedTls_isExplainedAndWorksOnceTheAuthorityIsAdded()
{
    const QTemporaryDir data;
    const auto sandbox = sandbox::Sandbox::start({ .tlsDir = data.filePath(u"tls"_s), .heartbeat = 0ms });
    QVERIFY(sandbox);
    FakeKeychain keychain;
    Program program(data.path(), keychain);
    const auto signIn = [&] {
        return awaited(program.account.signIn({ .way = ui::SignInWay::Secret,
                                                .cloud = ui::CloudChoice::Custom,
                                                .endpoint = (*sandbox)->armEndpoint(),
                                                .tenant = (*sandbox)->tenantId(),
                                                .clientId = (*sandbox)->clientId(),
                                                .secret = (*sandbox)->clientSecret() },
                                              {}, {}),
                       20s);
    };
    const auto before = signIn();
    QCOMPARE(codeOf(before), u"server.unknown-authority"_s);
    QVERIFY(ui::words::describe(before->error()).contains(u"Authorities for Azure"_s));
    QCOMPARE(program.account.state(), ui::AccountState::SignedOut);

    const QString file = written(data, u"corp.pem"_s, (*sandbox)->certificateAuthority());
    QVERIFY(importFrom(program, file));
    QCOMPARE(codeOf(signIn()), QString());
    const auto listed = awaited(program.world.session()->subscriptions().list({}), 20s);
    QVERIFY(listed && *listed && !(*listed)->isEmpty());
}

QTEST_MAIN(TestGuiNetwork)
#include "tst_network.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens that come from elsewhere on this computer: the Azure CLI and the machine's metadata service.
#include "azure/auth/clitokens.h"
#include "azure/auth/clouddiscovery.h"
#include "azure/auth/managedidentitytokens.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::azure;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;

namespace {

constexpr auto kMachine =
    "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://management.azure.com"_L1;

QByteArray tokenOf(const std::optional<Result<Secret>> &result)
{
    return result && *result ? (*result)->reveal([](QByteArrayView bytes) { return bytes.toByteArray(); })
                             : QByteArray("<none>");
}

} // namespace

class TestOtherTokens : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void cli_token_isThatOfAz()
    {
        const QString az =
            program("echo \"$@\" >> \"$0.log\"; echo '{\"accessToken\":\"from-az\",\"expires_on\":"
                    + QByteArray::number(m_clock.now().addSecs(3600).toSecsSinceEpoch())
                    + ",\"tokenType\":\"Bearer\"}'");
        CliTokens tokens(m_clock, Cloud::azure(), az);
        QCOMPARE(tokenOf(awaited(tokens.tenant({}).token({}))), QByteArray("from-az"));
        QCOMPARE(tokenOf(awaited(tokens.tenant({}).token({}))), QByteArray("from-az"));
        QCOMPARE(tokenOf(awaited(tokens.tenant(u"tenant-2"_s).token({}))), QByteArray("from-az"));
        QFile log(az + u".log"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.readAll(),
                 QByteArray("account get-access-token -o json --resource https://management.azure.com\n"
                            "account get-access-token -o json --resource https://management.azure.com "
                            "--tenant tenant-2\n"));
    }

    /// az knows nothing of the challenge: until somebody signs in there anew, it gives the same token.
    void cli_challenge_sameTokenIsNoAnswer()
    {
        const QTemporaryDir folder;
        const QString given = folder.filePath(u"token"_s);
        const auto give = [&given](const QByteArray &token) {
            QFile file(given);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\"accessToken\":\"" + token + "\",\"expires_on\":4102444800}");
        };
        give("refused");
        CliTokens tokens(m_clock, Cloud::azure(), program("cat '" + given.toUtf8() + "'"));
        net::TokenSource &tenant = tokens.tenant(u"tenant-2"_s);
        QCOMPARE(tokenOf(awaited(tenant.token({}))), QByteArray("refused"));

        tenant.challenged(u"{\"access_token\":{}}"_s);
        const auto again = awaited(tenant.token({}));
        QVERIFY(again && !*again);
        QCOMPARE(again->error().kind, ErrorKind::SignInRequired);
        QCOMPARE(again->error().code, u"az.challenged"_s);
        QCOMPARE(
            again->error().detail,
            u"az logout\naz login --tenant tenant-2 --claims-challenge \"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\""_s);

        give("with a second factor");
        QCOMPARE(tokenOf(awaited(tenant.token({}))), QByteArray("with a second factor"));
        tenant.invalidate(); // not a challenge: the same one may well be good
        QCOMPARE(tokenOf(awaited(tenant.token({}))), QByteArray("with a second factor"));
    }

    void cli_olderAnswer_hasALocalTime()
    {
        const QString end = m_clock.now().addSecs(3600).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
        const QString az =
            program("echo '{\"accessToken\":\"old\",\"expiresOn\":\"" + end.toLatin1() + ".000000\"}'");
        CliTokens tokens(m_clock, Cloud::azure(), az);
        QCOMPARE(tokenOf(awaited(tokens.tenant({}).token({}))), QByteArray("old"));
        m_clock.advance(30min);
        QCOMPARE(tokenOf(awaited(tokens.tenant({}).token({}))), QByteArray("old"));
    }

    void cli_person_isWhoIsSignedInThere()
    {
        CliTokens tokens(
            m_clock, Cloud::azure(),
            program("echo '{\"tenantId\":\"t-1\",\"user\":{\"name\":\"a@b.example\",\"type\":\"user\"}}'"));
        const auto person = awaited(tokens.person({}));
        QVERIFY(person && *person);
        QCOMPARE((*person)->userName, u"a@b.example"_s);
        QCOMPARE((*person)->tenantId, u"t-1"_s);
    }

    void cli_failure_isExplained_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody is signed in")
            << QByteArray("echo \"ERROR: Please run 'az login' to setup account.\" >&2; exit 1")
            << u"SignInRequired"_s << u"az.signed-out"_s;
        QTest::newRow("something else")
            << QByteArray("echo 'ERROR: no such tenant' >&2; exit 1") << u"Local"_s << u"az.failed"_s;
        QTest::newRow("no JSON") << QByteArray("echo 'hello'") << u"Protocol"_s << u"json.syntax"_s;
        QTest::newRow("no token") << QByteArray("echo '{}'") << u"Protocol"_s << u"json.content"_s;
    }

    void cli_failure_isExplained()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, kind);
        QFETCH(const QString, code);
        CliTokens tokens(m_clock, Cloud::azure(), program(script));
        const auto result = awaited(tokens.tenant({}).token({}));
        QVERIFY(result && !*result);
        QCOMPARE(nameOf(result->error().kind), kind);
        QCOMPARE(result->error().code, code);
    }

    void cli_notThere_isSaid()
    {
        for (const QString &path : { QString(), u"/nonexistent/az"_s }) {
            CliTokens tokens(m_clock, Cloud::azure(), path);
            const auto result = awaited(tokens.tenant({}).token({}));
            QVERIFY(result && !*result);
            QCOMPARE(result->error().code, u"az.missing"_s);
        }
    }

    void cli_silent_endsAfterAMinute()
    {
        CliTokens tokens(m_clock, Cloud::azure(), program("exec sleep 1000"));
        std::optional<ErrorKind> ended;
        TaskScope scope;
        scope.run(tokens.tenant({}).token({}),
                  [&ended](const Result<Secret> &end) { ended = end ? ErrorKind::Local : end.error().kind; });
        QTRY_COMPARE(m_clock.sleeping(), 1);
        m_clock.advance(61s);
        QTRY_COMPARE(ended, std::optional(ErrorKind::Timeout));
    }

    void machine_token_isAskedForAfterALook()
    {
        FakeTransport transport;
        transport.expect("GET", kMachine).answer(400).check([](const net::HttpRequest &sent) {
            QVERIFY(!sent.headers.contains("Metadata"));
            QCOMPARE(sent.timeout, 1000ms);
        });
        transport.expect("GET", kMachine)
            .answer(200, R"({"access_token":"of-the-machine","expires_in":"86399"})")
            .check([](const net::HttpRequest &sent) {
                QCOMPARE(sent.headers.value("Metadata"), QByteArray("true"));
            });
        ManagedIdentityTokens tokens(transport, m_clock, Cloud::azure(), {});
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("of-the-machine"));
        m_clock.advance(10h);
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("of-the-machine"));
    }

    void machine_none_isSaid()
    {
        FakeTransport transport;
        transport.expect("GET", kMachine).fail({ .kind = ErrorKind::Timeout });
        ManagedIdentityTokens tokens(transport, m_clock, Cloud::azure(), {});
        const auto result = awaited(tokens.token({}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Unreachable);
        QCOMPARE(result->error().code, u"managed-identity.none"_s);
    }

    void machine_busy_isAskedAgain()
    {
        TestClock clock;
        clock.setSleepsEndAtOnce(true);
        FakeTransport transport;
        transport.expect("GET", kMachine).answer(400);
        for (const int status : { 404, 410, 429, 500 })
            transport.expect("GET", kMachine).answer(status);
        transport.expect("GET", kMachine).answer(200, R"({"access_token":"late","expires_in":"3600"})");
        ManagedIdentityTokens tokens(transport, clock, Cloud::azure(), {});
        QCOMPARE(tokenOf(awaited(tokens.token({}))), QByteArray("late"));
        QCOMPARE(clock.sleeps().size(), 4);
    }

    void machine_withoutIdentity_isSaid()
    {
        FakeTransport transport;
        transport.expect("GET", kMachine).answer(400);
        transport.expect("GET", kMachine)
            .answer(400, R"({"error":"invalid_request","error_description":"Identity not found"})");
        ManagedIdentityTokens tokens(transport, m_clock, Cloud::azure(), {});
        const auto result = awaited(tokens.token({}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::SignInRequired);
        QCOMPARE(result->error().code, u"managed-identity.not-assigned"_s);
    }

    void cloud_answers_areUnderstood_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("new") << QByteArray("[{\"name\":\"X\",\"portal\":\"https://"
                                           "portal.example\",\"authentication\":{\"loginEndpoint\":\"https://"
                                           "login.example\",\"audiences\":[\"https://arm.example/\"]}}]")
                             << QString();
        QTest::newRow("old") << QByteArray(
            "{\"portalEndpoint\":\"https://portal.example\",\"authentication\":{\"loginEndpoint\":\"https://"
            "login.example\",\"audiences\":[\"https://arm.example/\"]}}")
                             << QString();
        QTest::newRow("without TLS") << QByteArray(
            "[{\"authentication\":{\"loginEndpoint\":\"http://login.example\",\"audiences\":[\"https://"
            "arm.example/\"]}}]") << u"url.not-secure"_s;
        QTest::newRow("no audience") << QByteArray(
            "[{\"authentication\":{\"loginEndpoint\":\"https://login.example\",\"audiences\":[]}}]")
                                     << u"cloud.metadata"_s;
        const QByteArray other =
            "{\"resourceManager\":\"https://other.example/\",\"portal\":\"https://b.example\","
            "\"authentication\":{\"loginEndpoint\":\"https://elsewhere.example\","
            "\"audiences\":[\"https://other.example/\"]}}";
        const QByteArray asked =
            "{\"resourceManager\":\"https://ARM.example:443\",\"portal\":\"https://portal.example\","
            "\"authentication\":{\"loginEndpoint\":\"https://login.example\","
            "\"audiences\":[\"https://arm.example/\"]}}";
        QTest::newRow("not the first of several") << QByteArray('[' + other + ',' + asked + ']') << QString();
        QTest::newRow("several others") << QByteArray('[' + other + ',' + other + ']') << u"cloud.metadata"_s;
        QTest::newRow("none") << QByteArray("[]") << u"cloud.metadata"_s;
        QTest::newRow("portal page") << QByteArray("<html>") << u"not-arm"_s;
    }

    void cloud_answers_areUnderstood()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, code);
        FakeTransport transport;
        transport.expect("GET", u"https://arm.example/metadata/endpoints?api-version=2019-05-01"_s)
            .answer(200, body);
        const auto cloud = awaited(discoverCloud(transport, u"Mine"_s, QUrl(u"https://arm.example/"_s), {}));
        QVERIFY(cloud);
        QCOMPARE(*cloud ? QString() : cloud->error().code, code);
        if (!*cloud)
            return;
        QCOMPARE((*cloud)->authority, QUrl(u"https://login.example"_s));
        QCOMPARE((*cloud)->audience, u"https://arm.example/"_s);
        QCOMPARE((*cloud)->portal, QUrl(u"https://portal.example"_s));
    }

    void cloud_addressWithoutTls_isNotAsked()
    {
        FakeTransport transport;
        for (const QString &address : { u"http://arm.example/"_s, u"https://a@arm.example/"_s, u"arm"_s }) {
            const auto cloud = awaited(discoverCloud(transport, {}, QUrl(address), {}));
            QVERIFY(cloud && !*cloud);
            QCOMPARE(cloud->error().code, u"url.not-secure"_s);
        }
    }

private:
    QString program(const QByteArray &script)
    {
        const QString path = m_folder.filePath(u"az%1"_s.arg(++m_programs));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script + '\n') > 0;
        file.close();
        return written && file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner)
            ? path
            : QString();
    }

    QTemporaryDir m_folder;
    int m_programs = 0;
    TestClock m_clock;
};

QTEST_GUILESS_MAIN(TestOtherTokens)
#include "tst_othertokens.moc"

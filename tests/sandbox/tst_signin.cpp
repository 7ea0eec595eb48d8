// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawhttp.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::sandbox::Sandbox;
using slipway::test::ArmProbe;
using slipway::test::RawAnswer;

namespace {

const QString kDeviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;

} // namespace

class TestSignIn final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void discovery_namesItsOwnEndpoints_data();
    void discovery_namesItsOwnEndpoints();
    void metadata_bothShapes();
    void clientSecret_right_givesATokenWithoutRefresh();
    void clientSecret_underAdfs_works();
    void clientCredentials_wrong_areRefused_data();
    void clientCredentials_wrong_areRefused();
    void deviceCode_pendingThenApproved_givesTokens();
    void deviceCode_denied_isDeclined();
    void deviceCode_redeemedTwice_isRefused();
    void deviceCode_polledTooFast_isSlowedDown();
    void approvalPage_escapesWhatItShows();
    void refresh_replacesTheToken();
    void tokens_shortLived_expire();
    void challenge_onlyForWhoAnswersOne_data();
    void challenge_onlyForWhoAnswersOne();

private:
    QString tokenPath(const QString &tenant = {}) const;
    RawAnswer secretGrant(QMap<QString, QString> change = {}, const QString &tenant = {});
    QJsonObject startDevice();
    RawAnswer poll(const QJsonObject &device);

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ArmProbe> m_web;
};

void TestSignIn::init()
{
    slipway::test::failOnAnyWarning();
    auto sandbox = Sandbox::start({ .heartbeat = 0ms });
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
    m_web = std::make_unique<ArmProbe>(*m_sandbox);
}

void TestSignIn::cleanup()
{
    m_web.reset();
    m_sandbox.reset();
}

QString TestSignIn::tokenPath(const QString &tenant) const
{
    return (tenant.isEmpty() ? m_sandbox->tenantId() : tenant) + u"/oauth2/v2.0/token"_s;
}

RawAnswer TestSignIn::secretGrant(QMap<QString, QString> change, const QString &tenant)
{
    QMap<QString, QString> form { { u"grant_type"_s, u"client_credentials"_s },
                                  { u"client_id"_s, m_sandbox->clientId() },
                                  { u"client_secret"_s, QString::fromLatin1(m_sandbox->clientSecret()) },
                                  { u"scope"_s, m_sandbox->armEndpoint().toString() + u".default"_s } };
    form.insert(change);
    return m_web->postForm(tokenPath(tenant), form);
}

QJsonObject TestSignIn::startDevice()
{
    return m_web
        ->postForm(
            m_sandbox->tenantId() + u"/oauth2/v2.0/devicecode"_s,
            { { u"client_id"_s, m_sandbox->publicClientId() },
              { u"scope"_s, m_sandbox->armEndpoint().toString() + u".default offline_access openid"_s } })
        .json();
}

RawAnswer TestSignIn::poll(const QJsonObject &device)
{
    return m_web->postForm(tokenPath(),
                           { { u"grant_type"_s, kDeviceGrant },
                             { u"client_id"_s, m_sandbox->publicClientId() },
                             { u"device_code"_s, device.value(u"device_code"_s).toString() } });
}

void TestSignIn::discovery_namesItsOwnEndpoints_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("token");
    QTest::newRow("organizations") << u"organizations"_s << u"/v2.0/.well-known/openid-configuration"_s
                                   << u"/oauth2/v2.0/token"_s;
    QTest::newRow("adfs") << u"adfs"_s << u"/.well-known/openid-configuration"_s << u"/oauth2/token"_s;
}

void TestSignIn::discovery_namesItsOwnEndpoints()
{
    QFETCH(QString, tenant);
    QFETCH(QString, document);
    QFETCH(QString, token);
    const QJsonObject json = m_web->get(tenant + document).json();
    QCOMPARE(json.value(u"token_endpoint"_s).toString(), m_web->endpoint() + tenant + token);
    QVERIFY(json.value(u"authorization_endpoint"_s).toString().startsWith(m_web->endpoint()));
    QVERIFY(json.value(u"device_authorization_endpoint"_s).toString().startsWith(m_web->endpoint()));
}

void TestSignIn::metadata_bothShapes()
{
    const QJsonObject old = m_web->get(u"metadata/endpoints?api-version=2015-01-01"_s).json();
    QVERIFY(old[u"authentication"_s][u"loginEndpoint"_s].toString().endsWith(u"/adfs"_s));
    const RawAnswer fresh = m_web->get(u"metadata/endpoints?api-version=2019-05-01"_s);
    const QJsonArray clouds = QJsonDocument::fromJson(fresh.body).array();
    QCOMPARE(clouds.at(0)[u"resourceManager"_s].toString(), m_web->endpoint());
}

void TestSignIn::clientSecret_right_givesATokenWithoutRefresh()
{
    const RawAnswer answer = secretGrant();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(u"token_type"_s).toString(), u"Bearer"_s);
    QCOMPARE(answer.json().value(u"expires_in"_s).toInt(), 3599);
    QVERIFY(!answer.json().contains(u"refresh_token"_s));
    m_web->setToken(answer.json().value(u"access_token"_s).toString().toLatin1());
    QCOMPARE(m_web->get(u"tenants?api-version=2022-12-01"_s).json()[u"value"_s][0][u"tenantId"_s].toString(),
             m_sandbox->tenantId());
}

void TestSignIn::clientSecret_underAdfs_works()
{
    const QMap<QString, QString> form { { u"grant_type"_s, u"client_credentials"_s },
                                        { u"client_id"_s, m_sandbox->clientId() },
                                        { u"client_secret"_s,
                                          QString::fromLatin1(m_sandbox->clientSecret()) },
                                        { u"scope"_s, u"https://management.azure.com/.default"_s } };
    QCOMPARE(m_web->postForm(u"adfs/oauth2/token"_s, form).status, 200);
}

void TestSignIn::clientCredentials_wrong_areRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("number");
    QTest::newRow("secret") << u"client_secret"_s << u"guess"_s << 401 << u"invalid_client"_s << 7000215;
    QTest::newRow("client") << u"client_id"_s << u"11111111-2222-4333-8444-555555555555"_s << 400
                            << u"unauthorized_client"_s << 700016;
    QTest::newRow("scope") << u"scope"_s << u"https://graph.microsoft.com/.default"_s << 400
                           << u"invalid_scope"_s << 70011;
    QTest::newRow("grant") << u"grant_type"_s << u"password"_s << 400 << u"unsupported_grant_type"_s << 70003;
    QTest::newRow("tenant") << QString() << u"nobody.example"_s << 400 << u"invalid_tenant"_s << 90002;
}

void TestSignIn::clientCredentials_wrong_areRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(int, status);
    QFETCH(QString, error);
    QFETCH(int, number);
    const RawAnswer answer = key.isEmpty() ? secretGrant({}, value) : secretGrant({ { key, value } });
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value(u"error"_s).toString(), error);
    QCOMPARE(answer.json()[u"error_codes"_s][0].toInt(), number);
    QVERIFY(answer.json().value(u"error_description"_s).toString().startsWith(u"AADSTS%1: "_s.arg(number)));
    QVERIFY(!answer.json().value(u"trace_id"_s).toString().isEmpty());
}

void TestSignIn::deviceCode_pendingThenApproved_givesTokens()
{
    const QJsonObject device = startDevice();
    QCOMPARE(device.value(u"expires_in"_s).toInt(), 900);
    QCOMPARE(device.value(u"verification_uri"_s).toString(), m_sandbox->approvalPage().toString());
    const RawAnswer pending = poll(device);
    QCOMPARE(pending.status, 400);
    QCOMPARE(pending.json().value(u"error"_s).toString(), u"authorization_pending"_s);
    const QString code = device.value(u"user_code"_s).toString();
    QCOMPARE(m_web->get(u"device?user_code=%1&decision=approve"_s.arg(code.toLower())).status, 200);
    const QJsonObject tokens = poll(device).json();
    QVERIFY(!tokens.value(u"access_token"_s).toString().isEmpty());
    QVERIFY(!tokens.value(u"refresh_token"_s).toString().isEmpty());
    QVERIFY(!tokens.value(u"scope"_s).toString().isEmpty());
    const QByteArray claims = QByteArray::fromBase64(
        tokens.value(u"id_token"_s).toString().section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    QCOMPARE(QJsonDocument::fromJson(claims).object().value(u"tid"_s).toString(), m_sandbox->tenantId());
}

void TestSignIn::deviceCode_denied_isDeclined()
{
    const QJsonObject device = startDevice();
    QVERIFY(m_sandbox->denyDeviceCode(device.value(u"user_code"_s).toString()));
    QCOMPARE(poll(device).json().value(u"error"_s).toString(), u"authorization_declined"_s);
    QVERIFY(!m_sandbox->approveDeviceCode(u"NOSUCHCD"_s));
}

void TestSignIn::deviceCode_redeemedTwice_isRefused()
{
    m_sandbox->approveAllDeviceCodes(true);
    const QJsonObject device = startDevice();
    QCOMPARE(poll(device).status, 200);
    QCOMPARE(poll(device).json().value(u"error"_s).toString(), u"expired_token"_s);
}

void TestSignIn::deviceCode_polledTooFast_isSlowedDown()
{
    const QJsonObject device = startDevice();
    QCOMPARE(poll(device).json().value(u"error"_s).toString(), u"authorization_pending"_s);
    QCOMPARE(poll(device).json().value(u"error"_s).toString(), u"slow_down"_s);
}

void TestSignIn::approvalPage_escapesWhatItShows()
{
    const RawAnswer answer = m_web->get(u"device?user_code=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.toLower().contains("<script"));
    QVERIFY(answer.fields.value("content-security-policy").contains("default-src 'none'"));
}

void TestSignIn::refresh_replacesTheToken()
{
    m_sandbox->approveAllDeviceCodes(true);
    const QString first = poll(startDevice()).json().value(u"refresh_token"_s).toString();
    const auto use = [this](const QString &token) {
        return m_web->postForm(tokenPath(),
                               { { u"grant_type"_s, u"refresh_token"_s },
                                 { u"client_id"_s, m_sandbox->publicClientId() },
                                 { u"refresh_token"_s, token } });
    };
    const RawAnswer answer = use(first);
    QCOMPARE(answer.status, 200);
    const QString second = answer.json().value(u"refresh_token"_s).toString();
    QVERIFY(second != first);
    QCOMPARE(use(first).json().value(u"error"_s).toString(), u"invalid_grant"_s);
    m_sandbox->revokeRefreshTokens();
    QCOMPARE(use(second).json().value(u"suberror"_s).toString(), u"bad_token"_s);
}

void TestSignIn::tokens_shortLived_expire()
{
    auto sandbox = Sandbox::start({ .tokenLife = 1s, .heartbeat = 0ms });
    QVERIFY(sandbox);
    ArmProbe arm(**sandbox);
    QVERIFY(arm.signIn());
    QCOMPARE(arm.get(u"subscriptions?api-version=2022-12-01"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(arm.get(u"subscriptions?api-version=2022-12-01"_s).errorCode(),
                              u"ExpiredAuthenticationToken"_s, 5000);
}

void TestSignIn::challenge_onlyForWhoAnswersOne_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<int>("status");
    QTest::newRow("declared") << uR"({"access_token":{"xms_cc":{"values":["CP1"]}}})"_s << 401;
    QTest::newRow("declared among others")
        << uR"({"access_token":{"xms_cc":{"values":["CP0","CP1"]},"nbf":{"essential":true}}})"_s << 401;
    QTest::newRow("another capability") << uR"({"access_token":{"xms_cc":{"values":["CP0"]}}})"_s << 200;
    QTest::newRow("no JSON") << u"CP1"_s << 200;
    QTest::newRow("nothing") << QString() << 200;
}

void TestSignIn::challenge_onlyForWhoAnswersOne()
{
    QFETCH(const QString, claims);
    QFETCH(const int, status);
    const QJsonObject granted = secretGrant({ { u"claims"_s, claims } }).json();
    m_web->setToken(granted.value(u"access_token"_s).toString().toLatin1());
    QCOMPARE(m_web->get(u"subscriptions?api-version=2022-12-01"_s).status, 200);
    m_sandbox->challengeTokens();
    const RawAnswer answer = m_web->get(u"subscriptions?api-version=2022-12-01"_s);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.fields.value("www-authenticate").contains("insufficient_claims"), status == 401);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/authority.h"
#include "pki/diagnosis/diagnose.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

using enum DiagnosisKind;

const QDateTime kNow(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
const QString kHost = u"vm1.example.com"_s;

KeyedCertificate authorityNamed(const QString &name)
{
    Result<KeyedCertificate> made = makeAuthority({ .commonName = name, .now = kNow });
    return made ? *std::move(made) : KeyedCertificate {};
}

Certificate issued(const KeyedCertificate &authority, CertificatePurpose purpose, const QString &name)
{
    const QStringList names = purpose == CertificatePurpose::Server ? QStringList { name } : QStringList();
    const Result<KeyedCertificate> made =
        issue(authority, { .purpose = purpose, .commonName = name, .dnsNames = names, .now = kNow });
    return made ? made->certificate : Certificate {};
}

std::optional<HttpObservation> answer(const QByteArray &head)
{
    return HttpObservation::parse(head + "\r\n\r\n");
}

const QByteArray kEngine = "HTTP/1.1 200 OK\r\nApi-Version: 1.47\r\nServer: Docker/27.1.1 (linux)\r\n"
                           "Date: Thu, 26 Nov 2026 09:00:30 GMT";

/// What a look at an engine in order brings: refused without a certificate, let in with ours.
struct Scene
{
    KeyedCertificate authority = authorityNamed(u"Our authority"_s);
    Observation seen {};

    Scene()
    {
        const Certificate server = issued(authority, CertificatePurpose::Server, kHost);
        const Certificate client = issued(authority, CertificatePurpose::Client, u"ann"_s);
        const TlsObservation tls { .isEncrypted = true,
                                   .protocol = u"TLSv1.3"_s,
                                   .cipher = u"TLS_AES_128_GCM_SHA256"_s,
                                   .chain = { server.der },
                                   .asksForCertificate = true,
                                   .clientAuthorities = { authority.certificate.subject } };
        seen = { .host = kHost,
                 .port = 2376,
                 .anonymous = tls,
                 .identified = tls,
                 .identifiedAnswer = answer(kEngine),
                 .now = kNow,
                 .authorities = { { u"Ours"_s, authority.certificate, true } },
                 .identities = { { u"Ann"_s, client } } };
        seen.anonymous.failure = TlsFailure::CertificateRefused;
        seen.anonymous.detail = u"certificate required"_s;
    }

    /// Nobody speaks TLS.
    void makePlain(const QByteArray &head)
    {
        seen.anonymous = { .failure = TlsFailure::PlainPeer, .detail = u"wrong version number"_s };
        seen.identified.reset();
        seen.identifiedAnswer.reset();
        seen.plainAnswer = answer(head);
    }

    /// Nothing was shown a certificate that is not trusted.
    void makeUntrusted(const KeyedCertificate &other, const QString &name = kHost)
    {
        seen.anonymous.chain = { issued(other, CertificatePurpose::Server, name).der };
        seen.identified.reset();
        seen.identifiedAnswer.reset();
    }
};

} // namespace

class TestDiagnose : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void engine_inOrder_isFine();
    void reach_isSaid_data();
    void reach_isSaid();
    void plain_answers_data();
    void plain_answers();
    void tls_withoutCertificate_data();
    void tls_withoutCertificate();
    void tls_onPlainPort();
    void unprotected_engine_isGraverThanItsCertificate();
    void authority_unknown_namesTheOneThatFits();
    void authority_unknownToAll_isUnknown();
    void authority_ofAnInspector_isAProxy();
    void authority_unknownBehindAProxy_isTheProxys();
    void name_wrong();
    void dates_wrong_haveBothClocks_data();
    void dates_wrong_haveBothClocks();
    void client_refusedOrMissing();
    void certificate_authoritysOwn_isBad();
    void protocol_tooOld();
    void answer_ofAnother_isNoEngine_data();
    void answer_ofAnother_isNoEngine();
    void http_heads_areParsed_data();
    void http_heads_areParsed();
    void trust_needsTheWholeCheck();
};

void TestDiagnose::engine_inOrder_isFine()
{
    const Scene scene;
    const Diagnosis found = diagnose(scene.seen);
    QCOMPARE(found.kind, Fine);
    QCOMPARE(found.chain.size(), 1);
    QCOMPARE(found.chain.constFirst().dnsNames, QStringList { kHost });
    QCOMPARE(found.protocol, u"TLSv1.3"_s);
    QVERIFY(found.asksForClientCertificate);
    QCOMPARE(found.clientAuthorities, QStringList { u"CN=Our authority"_s });
    QCOMPARE(found.fittingIdentities, QStringList { u"Ann"_s });
    QCOMPARE(found.server, u"Docker/27.1.1 (linux)"_s);
    QCOMPARE(found.skew(), std::optional(std::chrono::seconds(30)));
}

void TestDiagnose::reach_isSaid_data()
{
    QTest::addColumn<Reach>("reach");
    QTest::newRow("no such host") << Reach::HostNotFound;
    QTest::newRow("refused") << Reach::Refused;
    QTest::newRow("no route") << Reach::NoRoute;
    QTest::newRow("time") << Reach::TimedOut;
}

void TestDiagnose::reach_isSaid()
{
    QFETCH(const Reach, reach);
    const Diagnosis found = diagnose({ .host = kHost, .port = 2376, .reach = reach, .reachDetail = u"x"_s });
    QCOMPARE(found.kind, Unreachable);
    QCOMPARE(found.reach, reach);
    QCOMPARE(found.detail, u"x"_s);
    QVERIFY(!found.skew());
}

void TestDiagnose::plain_answers_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("expectsTls");
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::newRow("engine in the clear") << kEngine << true << UnprotectedEngine;
    QTest::newRow("engine in the clear where that was asked for") << kEngine << false << UnprotectedEngine;
    QTest::newRow("podman in the clear")
        << QByteArray("HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nLibpod-Api-Version: 4.3.1") << true
        << UnprotectedEngine;
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 404 Not Found\r\nServer: nginx") << true
                                  << PlainOnTlsPort;
    QTest::newRow("a web server where HTTP was asked for")
        << QByteArray("HTTP/1.1 404 Not Found\r\nServer: nginx") << false << NotAnEngine;
    QTest::newRow("a proxy") << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\nServer: squid/5.7")
                             << true << ProxyInBetween;
    QTest::newRow("a proxy's Via") << QByteArray("HTTP/1.1 503 x\r\nVia: 1.1 cache01 (squid/5.7)") << true
                                   << ProxyInBetween;
    QTest::newRow("an engine behind authorization")
        << QByteArray("HTTP/1.1 403 Forbidden\r\nApi-Version: 1.47") << true << PlainOnTlsPort;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2p1") << true << NoTls;
}

void TestDiagnose::plain_answers()
{
    QFETCH(const QByteArray, head);
    QFETCH(const bool, expectsTls);
    QFETCH(const DiagnosisKind, kind);
    Scene scene;
    scene.makePlain(head);
    scene.seen.expectsTls = expectsTls;
    QCOMPARE(diagnose(scene.seen).kind, kind);
}

void TestDiagnose::tls_withoutCertificate_data()
{
    QTest::addColumn<TlsFailure>("failure");
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::newRow("too old") << TlsFailure::TooOld << TlsTooOld;
    QTest::newRow("plain") << TlsFailure::PlainPeer << NoTls;
    QTest::newRow("silent") << TlsFailure::None << NoTls;
    QTest::newRow("alert") << TlsFailure::OtherAlert << HandshakeFailed;
    QTest::newRow("other") << TlsFailure::Other << HandshakeFailed;
}

void TestDiagnose::tls_withoutCertificate()
{
    QFETCH(const TlsFailure, failure);
    QFETCH(const DiagnosisKind, kind);
    QCOMPARE(diagnose({ .host = kHost, .port = 2376, .anonymous = { .failure = failure }, .now = kNow }).kind,
             kind);
}

void TestDiagnose::tls_onPlainPort()
{
    Scene scene;
    scene.seen.expectsTls = false;
    scene.seen.identified.reset();
    QCOMPARE(diagnose(scene.seen).kind, TlsOnPlainPort);
}

void TestDiagnose::unprotected_engine_isGraverThanItsCertificate()
{
    Scene scene;
    scene.makeUntrusted(authorityNamed(u"Stranger"_s), u"other.example"_s);
    scene.seen.anonymous.failure = TlsFailure::None;
    scene.seen.anonymous.asksForCertificate = false;
    scene.seen.anonymousAnswer = answer(kEngine);
    QCOMPARE(diagnose(scene.seen).kind, UnprotectedEngine);
}

void TestDiagnose::authority_unknown_namesTheOneThatFits()
{
    const KeyedCertificate other = authorityNamed(u"Other authority"_s);
    Scene scene;
    scene.makeUntrusted(other, u"somewhere.else"_s); // its name does not matter for who has issued it
    scene.seen.authorities += { u"Stranger"_s, authorityNamed(u"Stranger"_s).certificate, false };
    scene.seen.authorities += { u"The other one"_s, other.certificate, false };
    const Diagnosis found = diagnose(scene.seen);
    QCOMPARE(found.kind, UnknownAuthority);
    QCOMPARE(found.fittingAuthority, u"The other one"_s);
}

void TestDiagnose::authority_unknownToAll_isUnknown()
{
    Scene scene;
    // The same name, another key.
    scene.makeUntrusted(authorityNamed(u"Our authority"_s));
    const Diagnosis found = diagnose(scene.seen);
    QCOMPARE(found.kind, UnknownAuthority);
    QCOMPARE(found.fittingAuthority, QString());
}

void TestDiagnose::authority_ofAnInspector_isAProxy()
{
    Scene scene;
    scene.makeUntrusted(authorityNamed(u"Zscaler Root CA"_s));
    const Diagnosis found = diagnose(scene.seen);
    QCOMPARE(found.kind, ProxyInBetween);
    QCOMPARE(found.proxy, u"CN=Zscaler Root CA"_s);
}

void TestDiagnose::authority_unknownBehindAProxy_isTheProxys()
{
    Scene scene;
    scene.makeUntrusted(authorityNamed(u"Some Root"_s));
    scene.seen.anonymousAnswer = HttpObservation { .status = 502, .via = u"1.1 gate"_s };
    const Diagnosis found = diagnose(scene.seen);
    QCOMPARE(found.kind, ProxyInBetween);
    QCOMPARE(found.proxy, u"1.1 gate"_s);
}

void TestDiagnose::name_wrong()
{
    Scene scene;
    scene.seen.host = u"203.0.113.9"_s;
    const Diagnosis found = diagnose(scene.seen);
    QCOMPARE(found.kind, WrongName);
    QCOMPARE(found.chain.constFirst().dnsNames, QStringList { kHost });
}

void TestDiagnose::dates_wrong_haveBothClocks_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::newRow("last day") << 396 << Fine;
    QTest::newRow("expired") << 398 << Expired;
    QTest::newRow("not yet") << -1 << NotYetValid;
}

void TestDiagnose::dates_wrong_haveBothClocks()
{
    QFETCH(const int, days);
    QFETCH(const DiagnosisKind, kind);
    Scene scene;
    scene.seen.now = kNow.addDays(days);
    const Diagnosis found = diagnose(scene.seen);
    QCOMPARE(found.kind, kind);
    QCOMPARE(found.ownTime, kNow.addDays(days));
    QCOMPARE(found.peerTime, kNow.addSecs(30));
    QCOMPARE(found.skew(), std::optional(std::chrono::seconds(30) - std::chrono::days(days)));
}

void TestDiagnose::client_refusedOrMissing()
{
    Scene scene;
    scene.seen.identified->failure = TlsFailure::CertificateRefused;
    scene.seen.identifiedAnswer.reset();
    QCOMPARE(diagnose(scene.seen).kind, ClientCertificateRefused);
    scene.seen.identified.reset();
    QCOMPARE(diagnose(scene.seen).kind, ClientCertificateNeeded);
    QCOMPARE(diagnose(scene.seen).fittingIdentities, QStringList { u"Ann"_s });
    const Result<Certificate> server = Certificate::parse(scene.seen.anonymous.chain.constFirst());
    QVERIFY(server);
    scene.seen.identities.push_back({ .name = u"No client's"_s, .certificate = *server });
    QCOMPARE(diagnose(scene.seen).fittingIdentities, QStringList { u"Ann"_s });
    scene.seen.anonymous.clientAuthorities = { u"CN=Somebody else"_s };
    QCOMPARE(diagnose(scene.seen).fittingIdentities, QStringList());
}

void TestDiagnose::certificate_authoritysOwn_isBad()
{
    Scene scene;
    scene.seen.anonymous.chain = { scene.authority.certificate.der };
    QCOMPARE(diagnose(scene.seen).kind, BadCertificate);
    scene.seen.anonymous.chain = { "no certificate" };
    QCOMPARE(diagnose(scene.seen).kind, BadCertificate);
}

void TestDiagnose::protocol_tooOld()
{
    Scene scene;
    scene.seen.anonymous.protocol = u"TLSv1.1"_s;
    QCOMPARE(diagnose(scene.seen).kind, TlsTooOld);
    scene.seen.anonymous.protocol = u"TLSv1.2"_s;
    QCOMPARE(diagnose(scene.seen).kind, Fine);
}

void TestDiagnose::answer_ofAnother_isNoEngine_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<DiagnosisKind>("kind");
    QTest::newRow("nothing") << QByteArray() << NotAnEngine;
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 200 OK\r\nServer: nginx") << NotAnEngine;
    QTest::newRow("a gateway") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nVia: 1.1 gw") << ProxyInBetween;
    QTest::newRow("an engine behind a gateway") << kEngine + "\r\nVia: 1.1 gw" << Fine;
    QTest::newRow("an engine that forbids it")
        << QByteArray("HTTP/1.1 403 Forbidden\r\nApi-Version: 1.47") << Fine;
}

void TestDiagnose::answer_ofAnother_isNoEngine()
{
    QFETCH(const QByteArray, head);
    QFETCH(const DiagnosisKind, kind);
    Scene scene;
    scene.seen.identifiedAnswer = answer(head);
    QCOMPARE(diagnose(scene.seen).kind, kind);
}

void TestDiagnose::http_heads_areParsed_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << 200;
    QTest::newRow("1.0 without a reason") << QByteArray("HTTP/1.0 400\r\n\r\n") << 400;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 400 Bad Requ") << 400;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("no number") << QByteArray("HTTP/1.1 abc\r\n\r\n") << -1;
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200\r\n\r\n") << -1;
    QTest::newRow("ssh") << QByteArray("SSH-2.0-x\r\n\r\n") << -1;
    QTest::newRow("binary") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << -1;
}

void TestDiagnose::http_heads_areParsed()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, status);
    const std::optional<HttpObservation> seen = HttpObservation::parse(head);
    QCOMPARE(seen ? seen->status : -1, status);
}

void TestDiagnose::trust_needsTheWholeCheck()
{
    Scene scene;
    QVERIFY(isTrustworthy(scene.seen));
    scene.seen.host = u"vm2.example.com"_s;
    QVERIFY(!isTrustworthy(scene.seen));
    scene.seen.host = kHost;
    scene.seen.authorities.front().isTrusted = false;
    QVERIFY(!isTrustworthy(scene.seen));
    QVERIFY(!isTrustworthy({ .host = kHost }));
    scene.seen.authorities.front().isTrusted = true;
    QVERIFY(isTrustworthy(scene.seen));
    scene.seen.anonymous.protocol = u"TLSv1.1"_s;
    QVERIFY(!isTrustworthy(scene.seen));
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestDiagnose)
#include "tst_diagnose.moc"

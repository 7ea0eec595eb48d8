// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qnamtransport.h"
#include "support/awaited.h"
#include "support/scriptedproxy.h"
#include "support/scriptedserver.h"
#include "support/testpki.h"
#include "support/warnings.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestQnamTransport : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void send_request_isExact_data();
    void send_request_isExact();
    void send_errorStatus_isValueWithBody_data();
    void send_errorStatus_isValueWithBody();
    void send_redirect_isNotFollowed();
    void send_cookie_isNotKept();
    void send_bytewise_isTheSame();
    void send_cutAtEveryByte_neverSucceedsShort();
    void send_nobodyListens_isUnreachable();
    void send_unknownHost_isUnreachable();
    void send_otherScheme_isInvalid();
    void send_silence_isTimeout();
    void send_foreignCertificate_isTlsError();
    void send_extraAuthority_isTrustedWithoutHttp2();
    void transport_stopInFlight_isCancelled();
    void transport_stopBefore_sendsNothing();
    void transport_replyDestroyed_resumes();
    void host_exceptions_areReachedDirectly_data();
    void host_exceptions_areReachedDirectly();
    void proxy_manual_carriesTls();
    void proxy_loopbackAndExceptions_areReachedDirectly();
    void proxy_asksForPassword_getsIt_data();
    void proxy_asksForPassword_getsIt();
    void proxy_wrongPassword_isTriedOnce_data();
    void proxy_wrongPassword_isTriedOnce();
    void proxy_ntlmOrKerberos_isSaidAndNotTried_data();
    void proxy_ntlmOrKerberos_isSaidAndNotTried();
    void proxy_kerberosOrBasic_getsThePassword();
    void proxy_passwordWithoutUser_isSaid();
    void proxy_notThere_isSaid();
    void proxy_forbidsServer_isSaid();
    void proxy_ofSystem_isUsed();
    void options_changed_holdForTheNextRequest();
    void connections_unusedForLong_areMadeAnew_data();
    void connections_unusedForLong_areMadeAnew();
    void connections_left_areMadeAnewByEveryTransport();
};

void TestQnamTransport::send_request_isExact_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << "GET"_ba
                         << ""_ba;
    QTest::newRow("DELETE") << "DELETE"_ba
                            << ""_ba;
    QTest::newRow("PUT") << "PUT"_ba
                         << R"({"a":1})"_ba;
    QTest::newRow("PATCH") << "PATCH"_ba
                           << R"({"a":1})"_ba;
    QTest::newRow("POST") << "POST"_ba
                          << R"({"a":1})"_ba;
    QTest::newRow("POST without body") << "POST"_ba
                                       << ""_ba;
}

void TestQnamTransport::send_request_isExact()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    ScriptedServer server;
    server.reply(200, "hello", "x-ms-request-id: 1\r\n");
    QnamTransport transport;
    HttpRequest request { .method = method,
                          .url = server.url(u"/a%2Fb?api-version=1&x=%20"_s),
                          .body = body };
    request.headers.append("Authorization", "Bearer t");
    if (!body.isEmpty())
        request.headers.append("Content-Type", "application/merge-patch+json");

    const auto answer = awaited(transport.send(request, {}));

    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE((*answer)->status, 200);
    QCOMPARE((*answer)->body, "hello"_ba);
    QCOMPARE((*answer)->headers.value("X-MS-Request-Id"), "1"_ba);
    const QByteArray sent = server.requests().value(0);
    QVERIFY2(sent.startsWith(method + " /a%2Fb?api-version=1&x=%20 HTTP/1.1\r\n"), sent.constData());
    QVERIFY(sent.contains("\r\nAuthorization: Bearer t\r\n"));
    QVERIFY(sent.contains("\r\nUser-Agent: Slipway/"));
    QVERIFY(!sent.contains("Upgrade"));
    QVERIFY(sent.endsWith("\r\n\r\n" + body));
    if (method == "POST")
        QVERIFY(sent.contains("Content-Length: " + QByteArray::number(body.size())));
    if (!body.isEmpty())
        QVERIFY(sent.contains("\r\nContent-Type: application/merge-patch+json\r\n"));
}

void TestQnamTransport::send_errorStatus_isValueWithBody_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 400, 401, 403, 404, 405, 409, 410, 412, 418, 429, 500, 501, 502, 503, 504 })
        QTest::addRow("%d", status) << status;
}

void TestQnamTransport::send_errorStatus_isValueWithBody()
{
    QFETCH(const int, status);
    ScriptedServer server;
    server.reply(status, R"({"error":{"code":"X"}})",
                 "Retry-After: 3\r\nWWW-Authenticate: Bearer realm=\"x\"\r\n");
    QnamTransport transport;
    const auto answer = awaited(transport.send({ .method = "PUT", .url = server.url() }, {}));
    QVERIFY2(answer && *answer, "any status is a value");
    QCOMPARE((*answer)->status, status);
    QCOMPARE((*answer)->body, R"({"error":{"code":"X"}})"_ba);
    QCOMPARE((*answer)->headers.value("retry-after"), "3"_ba);
    QCOMPARE(server.requests().size(), 1);
}

void TestQnamTransport::send_redirect_isNotFollowed()
{
    ScriptedServer server;
    server.reply(302, {}, "Location: " + server.url(u"/other"_s).toEncoded() + "\r\n");
    QnamTransport transport;
    const auto answer = awaited(transport.send({ .url = server.url() }, {}));
    QVERIFY2(answer && *answer, "any status is a value");
    QCOMPARE((*answer)->status, 302);
    QTest::qWait(20);
    QCOMPARE(server.requests().size(), 1);
}

void TestQnamTransport::send_cookie_isNotKept()
{
    ScriptedServer server;
    server.reply(200, {}, "Set-Cookie: a=b\r\nCache-Control: max-age=600\r\n");
    server.reply(200, "second");
    QnamTransport transport;
    const auto first = awaited(transport.send({ .url = server.url() }, {}));
    const auto second = awaited(transport.send({ .url = server.url() }, {}));
    QVERIFY2(first && *first && second && *second, "both calls must succeed");
    QCOMPARE((*second)->body, "second"_ba);
    QVERIFY(!server.requests().value(1).toLower().contains("cookie"));
}

const QByteArray kChunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "5\r\nhello\r\nc\r\n, wide world\r\n0\r\n\r\n";
const QByteArray kWithLength = "HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\nhello, wide world";

void TestQnamTransport::send_bytewise_isTheSame()
{
    for (const QByteArray &bytes : { kChunked, kWithLength }) {
        ScriptedServer server;
        server.reply({ .bytes = bytes, .step = 1 });
        QnamTransport transport;
        const auto answer = awaited(transport.send({ .url = server.url() }, {}));
        QVERIFY2(answer && *answer, "the call must succeed");
        QCOMPARE((*answer)->body, "hello, wide world"_ba);
    }
}

void TestQnamTransport::send_cutAtEveryByte_neverSucceedsShort()
{
    struct Attempt
    {
        ScriptedServer server {};
        QnamTransport transport {};
        std::optional<Result<HttpResponse>> answer {};
    };
    std::vector<std::unique_ptr<Attempt>> attempts;
    TaskScope scope;
    for (const QByteArray &bytes : { kChunked, kWithLength }) {
        for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
            Attempt *attempt = attempts.emplace_back(std::make_unique<Attempt>()).get();
            attempt->server.setRepeats(true);
            attempt->server.reply({ .bytes = bytes.first(cut), .end = ScriptedServer::End::Closes });
            scope.run(attempt->transport.send({ .url = attempt->server.url(), .timeout = 3s }, {}),
                      [attempt](Result<HttpResponse> result) { attempt->answer.emplace(std::move(result)); });
        }
    }
    const auto isOver = [](const auto &attempt) { return attempt->answer.has_value(); };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(attempts.begin(), attempts.end(), isOver), 30'000);
    for (const auto &attempt : attempts) {
        const Result<HttpResponse> &answer = *attempt->answer;
        QVERIFY2(!answer || answer->body == "hello, wide world", answer ? answer->body.constData() : "");
        // Cut inside a chunk's line, Qt's parser waits for ever: then our own limit ends it.
        if (!answer)
            QVERIFY(answer.error().kind == ErrorKind::Unreachable
                    || answer.error().kind == ErrorKind::Timeout);
    }
}

void TestQnamTransport::send_nobodyListens_isUnreachable()
{
    QUrl url;
    {
        const ScriptedServer server;
        url = server.url();
    }
    QnamTransport transport;
    const auto answer = awaited(transport.send({ .url = url }, {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().kind, ErrorKind::Unreachable);
    QCOMPARE(answer->error().code, u"server.refused"_s);
    QCOMPARE(answer->error().subject, u"127.0.0.1"_s);
}

void TestQnamTransport::send_unknownHost_isUnreachable()
{
    QnamTransport transport;
    const auto answer = awaited(transport.send({ .url = QUrl(u"http://no-such-host.invalid/"_s) }, {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().kind, ErrorKind::Unreachable);
}

void TestQnamTransport::send_otherScheme_isInvalid()
{
    QnamTransport transport;
    for (const QString &url : { u"file:///etc/passwd"_s, u"data:,x"_s, u"ftp://127.0.0.1/x"_s, u""_s }) {
        const auto answer = awaited(transport.send({ .url = QUrl(url) }, {}));
        QVERIFY2(answer && !*answer, "the call must fail");
        QCOMPARE(answer->error().kind, ErrorKind::Invalid);
    }
}

void TestQnamTransport::send_silence_isTimeout()
{
    ScriptedServer server;
    QnamTransport transport;
    const auto answer = awaited(transport.send({ .url = server.url(), .timeout = 50ms }, {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().kind, ErrorKind::Timeout);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestQnamTransport::send_foreignCertificate_isTlsError()
{
    TestPki pki;
    const TestIdentity identity = pki.issue({});
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(identity.certificate));
    configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
    ScriptedServer server(configuration);
    server.reply(200, "hello");
    QnamTransport transport;
    const auto answer = awaited(transport.send({ .url = server.url() }, {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().kind, ErrorKind::Tls);
    QCOMPARE(answer->error().code, u"server.unknown-authority"_s);
    QVERIFY2(answer->error().detail.contains(u"Test Authority"_s), qPrintable(answer->error().detail));
    QCOMPARE(server.received(), QByteArray());
}

void TestQnamTransport::send_extraAuthority_isTrustedWithoutHttp2()
{
    TestPki pki;
    const TestIdentity identity = pki.issue({});
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(identity.certificate));
    configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
    configuration.setAllowedNextProtocols({ "h2", "http/1.1" });
    ScriptedServer server(configuration);
    server.reply(200, "hello");
    QnamTransport transport({ .extraAuthorities = QSslCertificate::fromData(pki.authority()) });
    const auto answer = awaited(transport.send({ .url = server.url() }, {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE((*answer)->body, "hello"_ba);
    QVERIFY(!server.protocols().contains("h2"));
}

void TestQnamTransport::transport_stopInFlight_isCancelled()
{
    ScriptedServer server;
    QnamTransport transport;
    std::stop_source stop;
    std::optional<Result<HttpResponse>> answer;
    TaskScope scope;
    scope.run(transport.send({ .url = server.url() }, stop.get_token()),
              [&answer](Result<HttpResponse> result) { answer.emplace(std::move(result)); });
    QTRY_COMPARE(server.requests().size(), 1);
    stop.request_stop();
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestQnamTransport::transport_stopBefore_sendsNothing()
{
    ScriptedServer server;
    QnamTransport transport;
    std::stop_source stop;
    stop.request_stop();
    const auto answer = awaited(transport.send({ .url = server.url() }, stop.get_token()));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.connections(), 0);
}

void TestQnamTransport::transport_replyDestroyed_resumes()
{
    ScriptedServer server;
    auto transport = std::make_unique<QnamTransport>();
    std::optional<Result<HttpResponse>> answer;
    TaskScope scope;
    scope.run(transport->send({ .url = server.url() }, {}),
              [&answer](Result<HttpResponse> result) { answer.emplace(std::move(result)); });
    QTRY_COMPARE(server.requests().size(), 1);
    transport.reset(); // takes its replies with it, without a word
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
}

void TestQnamTransport::host_exceptions_areReachedDirectly_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isDirect");
    QTest::newRow("this computer") << u"127.0.0.1"_s << true;
    QTest::newRow("this computer, sandbox") << u"127.9.8.7"_s << true;
    QTest::newRow("this computer, v6") << u"::1"_s << true;
    QTest::newRow("this computer, name") << u"LOCALHOST"_s << true;
    QTest::newRow("name") << u"stack.example"_s << true;
    QTest::newRow("below it") << u"management.Stack.example"_s << true;
    QTest::newRow("ends alike") << u"haystack.example"_s << false;
    QTest::newRow("dot") << u"a.dotted.example"_s << true;
    QTest::newRow("star") << u"a.starred.example"_s << true;
    QTest::newRow("network") << u"10.200.1.1"_s << true;
    QTest::newRow("other network") << u"11.200.1.1"_s << false;
    QTest::newRow("address") << u"192.0.2.7"_s << true;
    QTest::newRow("other address") << u"192.0.2.8"_s << false;
    QTest::newRow("Azure") << u"management.azure.com"_s << false;
}

void TestQnamTransport::host_exceptions_areReachedDirectly()
{
    QFETCH(const QString, host);
    const QStringList direct { u"stack.example"_s,
                               u".dotted.example"_s,
                               u" *.Starred.example"_s,
                               u"10.0.0.0/8"_s,
                               u"192.0.2.7"_s,
                               u""_s,
                               u"*"_s };
    QTEST(isReachedDirectly(host, direct), "isDirect");
}

namespace {

/// A server named azure.example with a certificate of its own authority, which only the proxy can find.
struct FarServer
{
    FarServer()
    {
        const TestIdentity identity = pki.issue({ .names = u"DNS:azure.example"_s });
        QSslConfiguration configuration;
        configuration.setLocalCertificateChain(QSslCertificate::fromData(identity.certificate));
        configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
        server = std::make_unique<ScriptedServer>(configuration);
        server->setRepeats(true);
        server->reply(200, "hello");
        proxy.leadTo(server->port());
    }

    NetworkOptions options() const
    {
        return { .extraAuthorities = QSslCertificate::fromData(pki.authority()),
                 .proxy = NetworkOptions::Proxy::Manual,
                 .proxyHost = u"127.0.0.1"_s,
                 .proxyPort = proxy.port() };
    }

    TestPki pki {};
    std::unique_ptr<ScriptedServer> server {};
    ScriptedProxy proxy {};
    HttpRequest request { .url = QUrl(u"https://azure.example/x"_s) };
};

} // namespace

void TestQnamTransport::proxy_manual_carriesTls()
{
    const FarServer far;
    QnamTransport transport(far.options());
    const auto answer = awaited(transport.send(far.request, {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE((*answer)->body, "hello"_ba);
    QCOMPARE(far.proxy.requests().size(), 2); // the first to see how it asks for a password
    for (const QByteArray &head : far.proxy.requests())
        QVERIFY(head.startsWith("CONNECT azure.example:443 HTTP/1.1\r\n"));
    QVERIFY(far.server->requests().first().startsWith("GET /x HTTP/1.1\r\n"));
}

void TestQnamTransport::proxy_loopbackAndExceptions_areReachedDirectly()
{
    const FarServer far;
    ScriptedServer near;
    near.reply(200, "near");
    NetworkOptions options = far.options();
    options.direct = { u"invalid"_s };
    QnamTransport transport(std::move(options));
    const auto answer = awaited(transport.send({ .url = near.url() }, {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE((*answer)->body, "near"_ba);
    const auto excepted = awaited(transport.send({ .url = QUrl(u"https://no-such-host.invalid/"_s) }, {}));
    QVERIFY2(excepted && !*excepted, "the call must fail");
    QCOMPARE(excepted->error().code, u"host.not-found"_s);
    QVERIFY(far.proxy.requests().isEmpty());
}

void TestQnamTransport::proxy_asksForPassword_getsIt_data()
{
    QTest::addColumn<ProxyGate::Scheme>("scheme");
    QTest::addColumn<QString>("user");
    QTest::newRow("Basic") << ProxyGate::Scheme::Basic << u"someone"_s;
    QTest::newRow("Digest") << ProxyGate::Scheme::Digest << u"someone"_s;
}

void TestQnamTransport::proxy_asksForPassword_getsIt()
{
    QFETCH(const ProxyGate::Scheme, scheme);
    QFETCH(const QString, user);
    FarServer far;
    far.proxy.setCredentials("someone", "se:cret", scheme);
    NetworkOptions options = far.options();
    options.proxyUser = user;
    options.proxyPassword = Secret("se:cret");
    QnamTransport transport(std::move(options));
    for (int turn = 0; turn < 3; ++turn) {
        const auto answer = awaited(transport.send(far.request, {}));
        QVERIFY2(answer && *answer, "the call must succeed");
        QCOMPARE((*answer)->body, "hello"_ba);
    }
    QCOMPARE(far.proxy.refusedPasswords(), 0);
    QVERIFY(!far.server->received().contains("Proxy-Authorization"));
}

void TestQnamTransport::proxy_wrongPassword_isTriedOnce_data()
{
    QTest::addColumn<ProxyGate::Scheme>("scheme");
    QTest::newRow("Basic") << ProxyGate::Scheme::Basic;
    QTest::newRow("Digest") << ProxyGate::Scheme::Digest;
}

void TestQnamTransport::proxy_wrongPassword_isTriedOnce()
{
    QFETCH(const ProxyGate::Scheme, scheme);
    FarServer far;
    far.proxy.setCredentials("someone", "right", scheme);
    const auto setup = std::make_shared<NetworkSetup>();
    const auto choose = [&far, &setup](QByteArrayView password) {
        NetworkOptions options = far.options();
        options.proxyUser = u"someone"_s;
        options.proxyPassword = Secret(password);
        setup->set(std::move(options));
    };
    choose("wrong");
    QnamTransport transport(setup);
    for (int turn = 0; turn < 3; ++turn) {
        const auto answer = awaited(transport.send(far.request, {}));
        QVERIFY2(answer && !*answer, "the call must fail");
        QCOMPARE(answer->error().code, u"proxy.credentials"_s);
        QCOMPARE(answer->error().kind, ErrorKind::Forbidden);
        QVERIFY(!answer->error().detail.contains(u"wrong"_s));
    }
    QCOMPARE(far.proxy.refusedPasswords(), 1);

    choose("right");
    const auto answer = awaited(transport.send(far.request, {}));
    QVERIFY2(answer && *answer, "the call must succeed");
}

void TestQnamTransport::proxy_ntlmOrKerberos_isSaidAndNotTried_data()
{
    QTest::addColumn<QByteArray>("challenges");
    QTest::addColumn<QString>("code");
    const QString ntlm = u"proxy.ntlm"_s;
    QTest::newRow("alone") << "Proxy-Authenticate: NTLM\r\n"_ba << ntlm;
    QTest::newRow("beside Basic")
        << "Proxy-Authenticate: Basic realm=\"x, y\"\r\nproxy-authenticate: ntlm\r\n"_ba << ntlm;
    QTest::newRow("in one line") << "Proxy-Authenticate: NTLM, Basic realm=\"x\"\r\n"_ba << ntlm;
    QTest::newRow("last in one line")
        << "Proxy-Authenticate: Digest realm=\"x\", nonce=\"1\", NTLM\r\n"_ba << ntlm;
    QTest::newRow("beside Kerberos") << "Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n"_ba
                                     << ntlm;
    QTest::newRow("Kerberos") << "Proxy-Authenticate: Negotiate\r\n"_ba << u"proxy.kerberos"_s;
}

/// Qt would begin NTLM again and again, without end, and has no Kerberos ticket that would do.
void TestQnamTransport::proxy_ntlmOrKerberos_isSaidAndNotTried()
{
    QFETCH(const QByteArray, challenges);
    QFETCH(const QString, code);
    FarServer far;
    far.proxy.answerWith("HTTP/1.1 407 Proxy Authentication Required\r\n" + challenges
                         + "Content-Length: 0\r\n\r\n");
    NetworkOptions options = far.options();
    options.proxyUser = u"someone"_s;
    options.proxyPassword = Secret("secret");
    QnamTransport transport(std::move(options));
    for (int turn = 0; turn < 2; ++turn) {
        const auto answer = awaited(transport.send(far.request, {}));
        QVERIFY2(answer && !*answer, "the call must fail");
        QCOMPARE(answer->error().code, code);
        QCOMPARE(answer->error().kind, ErrorKind::Forbidden);
    }
    QCOMPARE(far.proxy.requests().size(), 1);
    QVERIFY(!far.proxy.requests().first().contains("Authorization"));
}

void TestQnamTransport::proxy_kerberosOrBasic_getsThePassword()
{
    FarServer far;
    far.proxy.setCredentials("someone", "secret");
    far.proxy.alsoOffer("Negotiate");
    NetworkOptions options = far.options();
    options.proxyUser = u"someone"_s;
    options.proxyPassword = Secret("secret");
    QnamTransport transport(std::move(options));
    const auto answer = awaited(transport.send(far.request, {}));
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE((*answer)->body, "hello"_ba);
    QCOMPARE(far.proxy.refusedPasswords(), 0);
}

void TestQnamTransport::proxy_passwordWithoutUser_isSaid()
{
    FarServer far;
    far.proxy.setCredentials("someone", "right");
    QnamTransport transport(far.options());
    const auto answer = awaited(transport.send(far.request, {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().code, u"proxy.credentials"_s);
    QCOMPARE(far.proxy.refusedPasswords(), 0);
}

void TestQnamTransport::proxy_notThere_isSaid()
{
    FarServer far;
    NetworkOptions options = far.options();
    far.proxy.close();
    QnamTransport transport(std::move(options));
    const auto answer = awaited(transport.send(far.request, {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().code, u"proxy.failed"_s);
}

void TestQnamTransport::proxy_forbidsServer_isSaid()
{
    FarServer far;
    far.proxy.answerWith("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    QnamTransport transport(far.options());
    const auto answer = awaited(transport.send(far.request, {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().code, u"proxy.failed"_s);
}

void TestQnamTransport::proxy_ofSystem_isUsed()
{
    const FarServer far;
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(far.proxy.port()));
    NetworkOptions options = far.options();
    options.proxy = NetworkOptions::Proxy::System;
    QnamTransport transport(std::move(options));
    const auto answer = awaited(transport.send(far.request, {}));
    qunsetenv("https_proxy");
    QVERIFY2(answer && *answer, "the call must succeed");
    QCOMPARE(far.proxy.requests().size(), 2);
}

void TestQnamTransport::options_changed_holdForTheNextRequest()
{
    const FarServer far;
    const auto setup = std::make_shared<NetworkSetup>();
    NetworkOptions options = far.options();
    options.extraAuthorities.clear();
    setup->set(std::move(options));
    QnamTransport transport(setup);
    const auto before = awaited(transport.send(far.request, {}));
    QVERIFY2(before && !*before, "the call must fail");
    QCOMPARE(before->error().code, u"server.unknown-authority"_s);

    setup->set(far.options());
    ScriptedServer silent;
    std::optional<Result<HttpResponse>> waiting;
    TaskScope scope;
    scope.run(transport.send({ .url = silent.url() }, {}),
              [&waiting](Result<HttpResponse> result) { waiting.emplace(std::move(result)); });
    const auto trusted = awaited(transport.send(far.request, {}));
    QVERIFY2(trusted && *trusted, "the call must succeed");

    // What is under way goes on with what it began with; nothing goes the old way afterwards.
    QTRY_COMPARE(silent.requests().size(), 1);
    NetworkOptions direct;
    direct.proxy = NetworkOptions::Proxy::None;
    setup->set(std::move(direct));
    const qsizetype asked = far.proxy.requests().size();
    const auto after = awaited(transport.send(far.request, {}));
    QVERIFY2(after && !*after, "the call must fail");
    QCOMPARE(after->error().code, u"host.not-found"_s);
    QCOMPARE(far.proxy.requests().size(), asked);
    QVERIFY(!waiting.has_value());
    QCOMPARE(silent.openConnections(), 1);
}

void TestQnamTransport::connections_unusedForLong_areMadeAnew_data()
{
    QTest::addColumn<int>("pause"); // seconds, by a clock that goes on during sleep
    QTest::addColumn<int>("connections");
    QTest::newRow("soon") << 59 << 1;
    QTest::newRow("after a sleep") << 61 << 2;
}

void TestQnamTransport::connections_unusedForLong_areMadeAnew()
{
    QFETCH(const int, pause);
    QFETCH(const int, connections);
    ScriptedServer server;
    server.reply(200, "hello");
    server.setRepeats(true);
    std::chrono::nanoseconds time = 1h;
    QnamTransport transport(std::make_shared<NetworkSetup>(), [&time] { return time; });
    for (int turn = 0; turn < 2; ++turn) {
        const auto answer = awaited(transport.send({ .url = server.url() }, {}));
        QVERIFY2(answer && *answer, "the call must succeed");
        time += std::chrono::seconds(pause);
    }
    QCOMPARE(server.connections(), connections);
}

void TestQnamTransport::connections_left_areMadeAnewByEveryTransport()
{
    ScriptedServer server;
    server.reply(200, "hello");
    server.setRepeats(true);
    const auto setup = std::make_shared<NetworkSetup>();
    QnamTransport one(setup);
    QnamTransport other(setup);
    const auto call = [&server](QnamTransport &transport) {
        const auto answer = awaited(transport.send({ .url = server.url() }, {}));
        QVERIFY2(answer && *answer, "the call must succeed");
    };
    for (QnamTransport *transport : { &one, &other, &one, &other })
        call(*transport);
    QCOMPARE(server.connections(), 2); // kept
    setup->leaveConnections();
    for (QnamTransport *transport : { &one, &other, &one, &other })
        call(*transport);
    QCOMPARE(server.connections(), 4);
}

QTEST_GUILESS_MAIN(TestQnamTransport)
#include "tst_qnamtransport.moc"

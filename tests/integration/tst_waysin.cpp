// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to sign in, end to end against the sandbox; the browser is an HTTP client.
#include "azure/auth/browsersignin.h"
#include "azure/auth/clouddiscovery.h"
#include "azure/auth/managedidentitytokens.h"
#include "azure/auth/persontokens.h"
#include "azure/azureclient.h"
#include "net/policies/policies.h"
#include "net/qnamtransport.h"
#include "pki/rsasignature.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/testpki.h"
#include "support/warnings.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::azure;
using sandbox::Sandbox;
using slipway::test::awaited;

namespace {

constexpr auto kLimit = 30s;

/// A person with a browser: opens the page, takes the account of that name, and follows where it leads.
class Browser final : public QObject
{
public:
    explicit Browser(QString choice)
        : m_choice(std::move(choice))
    {
    }

    void open(const QUrl &url)
    {
        opened = url;
        fetch(url, [this, url](QNetworkReply &reply) { choose(url, QString::fromUtf8(reply.readAll())); });
    }

    QUrl opened {};
    QUrl redirect {};
    QByteArray lastPage {};
    QList<QNetworkReply::RawHeaderPair> lastFields {};

private:
    template <typename Then>
    void fetch(const QUrl &url, Then then)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [reply, then] {
            then(*reply);
            reply->deleteLater();
        });
    }

    void choose(const QUrl &page, const QString &html)
    {
        static const QRegularExpression kLink(u"href=\"([^\"]+)\">([^<]+)<"_s);
        for (const QRegularExpressionMatch &match : kLink.globalMatch(html)) {
            if (match.captured(2) != m_choice)
                continue;
            const QString target = match.captured(1).replace(u"&amp;"_s, u"&"_s);
            fetch(page.resolved(QUrl(target)), [this](const QNetworkReply &reply) {
                redirect = reply.header(QNetworkRequest::LocationHeader).toUrl();
                fetch(redirect, [this](QNetworkReply &end) {
                    lastFields = end.rawHeaderPairs();
                    lastPage = end.readAll();
                });
            });
        }
    }

    QString m_choice;
    QNetworkAccessManager m_network;
};

struct Client
{
    explicit Client(const Sandbox &sandbox)
        : cloud { .name = u"Sandbox"_s,
                  .armEndpoint = sandbox.armEndpoint(),
                  .authority = sandbox.armEndpoint().adjusted(QUrl::RemovePath),
                  .audience = sandbox.armEndpoint().toString() }
    {
    }

    SystemClock clock {};
    Cloud cloud;
    net::QnamTransport network {};
    net::LogPolicy log { network, clock };
};

BrowserPages pages()
{
    return { .language = u"nl"_s, .signedIn = u"U bent aangemeld <i>."_s, .failed = u"Dat is mislukt."_s };
}

Result<QList<Subscription>> listed(Client &client, net::TokenSource &tokens)
{
    net::BearerPolicy arm(client.log, tokens, client.cloud.armEndpoint);
    auto result = awaited(Subscriptions(arm, client.cloud.armEndpoint).list({}), kLimit);
    return result ? *result : Error { .kind = ErrorKind::Timeout };
}

} // namespace

class TestWaysIn : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        auto started = Sandbox::start({ .heartbeat = 0ms });
        QVERIFY(started);
        m_sandbox = std::move(*started);
    }
    void cleanup() { m_sandbox.reset(); }

    void browser_wholeWay_signsInAndShowsThePage()
    {
        Client client(*m_sandbox);
        Browser browser(m_sandbox->userNames().first());
        Result<Grant> grant = signInBy(client, browser, u"organizations"_s);
        QVERIFY2(grant, qPrintable(grant ? QString() : grant.error().detail));
        QCOMPARE(grant->who.userName, m_sandbox->userNames().first());
        QCOMPARE(grant->who.tenantId, m_sandbox->tenantId());
        const QUrlQuery asked(browser.opened);
        QCOMPARE(asked.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(asked.queryItemValue(u"code_challenge"_s).size(), 43);
        QVERIFY(asked.queryItemValue(u"state"_s).size() >= 22);
        QCOMPARE(browser.redirect.host(), u"127.0.0.1"_s);
        QTRY_VERIFY(browser.lastPage.contains("U bent aangemeld &lt;i&gt;."));
        QVERIFY(browser.lastPage.contains("lang=\"nl\""));
        QVERIFY(!browser.lastPage.contains("script"));
        const QString code = QUrlQuery(browser.redirect).queryItemValue(u"code"_s);
        QVERIFY(!code.isEmpty() && !browser.lastPage.contains(code.toUtf8()));
        QVERIFY(browser.lastFields.contains({ "Referrer-Policy", "no-referrer" }));

        PersonTokens tokens(client.log, client.clock, client.cloud, m_sandbox->tenantId(),
                            m_sandbox->publicClientId(), {});
        tokens.adopt({}, std::move(*grant));
        const auto subscriptions = listed(client, tokens.tenant({}));
        QVERIFY(subscriptions);
        QCOMPARE(subscriptions->size(), 3);
    }

    void browser_twoSignIns_shareNothing()
    {
        Client client(*m_sandbox);
        QSet<QString> states;
        QSet<QString> challenges;
        for (int i = 0; i < 3; ++i) {
            Browser browser(m_sandbox->userNames().first());
            QVERIFY(signInBy(client, browser, u"organizations"_s));
            states.insert(QUrlQuery(browser.opened).queryItemValue(u"state"_s));
            challenges.insert(QUrlQuery(browser.opened).queryItemValue(u"code_challenge"_s));
        }
        QCOMPARE(states.size(), 3);
        QCOMPARE(challenges.size(), 3);
    }

    void browser_personCancels_isDeclined()
    {
        Client client(*m_sandbox);
        Browser browser(u"Cancel"_s);
        const Result<Grant> grant = signInBy(client, browser, u"organizations"_s);
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, ErrorKind::SignInRequired);
        QCOMPARE(grant.error().code, u"authorization_declined"_s);
        QTRY_VERIFY(browser.lastPage.contains("Dat is mislukt."));
    }

    void browser_redirectThatIsNotIt_isRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("wrong state") << QByteArray("GET /?code=x&state=wrong HTTP/1.1\r\nHost: HOST\r\n\r\n")
                                     << QByteArray("400");
        QTest::newRow("no state") << QByteArray("GET /?code=x HTTP/1.1\r\nHost: HOST\r\n\r\n")
                                  << QByteArray("400");
        QTest::newRow("error without state")
            << QByteArray("GET /?error=access_denied HTTP/1.1\r\nHost: HOST\r\n\r\n") << QByteArray("400");
        QTest::newRow("other path") << QByteArray("GET /favicon.ico HTTP/1.1\r\nHost: HOST\r\n\r\n")
                                    << QByteArray("404");
        QTest::newRow("other host") << QByteArray("GET /?code=x HTTP/1.1\r\nHost: evil.example\r\n\r\n")
                                    << QByteArray("421");
        QTest::newRow("no host") << QByteArray("GET /?code=x HTTP/1.1\r\n\r\n") << QByteArray("421");
        QTest::newRow("post") << QByteArray("POST /?code=x HTTP/1.1\r\nHost: HOST\r\n\r\n")
                              << QByteArray("405");
        QTest::newRow("endless") << QByteArray("GET /?") + QByteArray(20'000, 'x') << QByteArray("431");
    }

    void browser_redirectThatIsNotIt_isRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(const QByteArray, status);
        Client client(*m_sandbox);
        BrowserSignIn signIn(client.log, client.clock, client.cloud, u"organizations"_s,
                             m_sandbox->publicClientId());
        QTcpSocket socket;
        QByteArray answer;
        std::stop_source stop;
        std::optional<ErrorKind> ended;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        const auto intrude = [&socket, &request](const QUrl &url) {
            const QUrl redirect(QUrlQuery(url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
            request.replace("HOST", redirect.authority().toLatin1());
            socket.write(request);
        };
        TaskScope scope;
        scope.run(signIn.signIn({ .pages = pages() }, intrude, stop.get_token()),
                  [&ended](const Result<Grant> &end) { ended = end ? ErrorKind::Local : end.error().kind; });
        QTRY_VERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.left(40).constData());
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!ended); // it goes on waiting for the right one
        stop.request_stop();
        QTRY_COMPARE(ended, std::optional(ErrorKind::Cancelled));
        QCOMPARE(m_sandbox->requestCount(u"/oauth2/v2.0/token"_s), 0);
    }

    void partnerTenant_failsAloneUntilThePersonSignsInThere()
    {
        Client client(*m_sandbox);
        const QString colleague = m_sandbox->userNames().at(1);
        Browser browser(colleague);
        Result<Grant> grant = signInBy(client, browser, u"organizations"_s);
        QVERIFY(grant);
        PersonTokens tokens(client.log, client.clock, client.cloud, m_sandbox->tenantId(),
                            m_sandbox->publicClientId(), {});
        tokens.adopt({}, std::move(*grant));
        net::TokenSource &partner = tokens.tenant(m_sandbox->partnerTenantId());
        const auto refused = listed(client, partner);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SignInRequired);
        QCOMPARE(refused.error().code, u"interaction_required"_s);
        QVERIFY(tokens.claimsWanted(m_sandbox->partnerTenantId()).contains(u"acrs"_s));
        QCOMPARE(listed(client, tokens.tenant({})).value_or(QList<Subscription>()).size(), 3);

        Browser again(colleague);
        Result<Grant> second = signInBy(client, again, m_sandbox->partnerTenantId(),
                                        tokens.claimsWanted(m_sandbox->partnerTenantId()));
        QVERIFY(second);
        const QString claims = QUrlQuery(again.opened).queryItemValue(u"claims"_s, QUrl::FullyDecoded);
        QVERIFY2(claims.contains(u"acrs"_s) && claims.contains(u"CP1"_s), qPrintable(claims));
        tokens.adopt(m_sandbox->partnerTenantId(), std::move(*second));
        QCOMPARE(listed(client, partner).value_or(QList<Subscription>()).size(), 1);
        m_sandbox->expireTokens();
        QCOMPARE(listed(client, partner).value_or(QList<Subscription>()).size(), 1);
        QCOMPARE(listed(client, tokens.tenant({})).value_or(QList<Subscription>()).size(), 3);
    }

    void claimsChallenge_isMetByARefreshOrByThePerson()
    {
        Client client(*m_sandbox);
        Browser browser(m_sandbox->userNames().first());
        Result<Grant> grant = signInBy(client, browser, u"organizations"_s);
        QVERIFY(grant);
        PersonTokens tokens(client.log, client.clock, client.cloud, m_sandbox->tenantId(),
                            m_sandbox->publicClientId(), {});
        tokens.adopt({}, std::move(*grant));
        m_sandbox->challengeTokens();
        QVERIFY(listed(client, tokens.tenant({})));
        m_sandbox->challengeTokens(true);
        const auto refused = listed(client, tokens.tenant({}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"interaction_required"_s);
        Result<Grant> again = signInBy(client, browser, u"organizations"_s, tokens.claimsWanted({}));
        QVERIFY(again);
        tokens.adopt({}, std::move(*again));
        QVERIFY(listed(client, tokens.tenant({})));
    }

    void servicePrincipal_withCertificate_signsIn()
    {
        test::TestPki pki;
        const test::TestIdentity identity = pki.selfSigned({ .commonName = u"slipway"_s, .rsa = true });
        const Result<pki::Certificate> certificate = pki::Certificate::parse(identity.certificate);
        QVERIFY(certificate);
        Client client(*m_sandbox);
        const auto sign = [key = identity.key](AssertionAlgorithm algorithm, QByteArrayView bytes) {
            return pki::signRsa(Secret(key),
                                algorithm == AssertionAlgorithm::Ps256 ? pki::RsaSignature::Pss256
                                                                       : pki::RsaSignature::Pkcs1Sha256,
                                bytes);
        };
        const auto principal = [&] {
            return ServicePrincipal { .tenantId = m_sandbox->tenantId(),
                                      .clientId = m_sandbox->clientId(),
                                      .certificate = ClientCertificate { certificate->der, sign } };
        };
        ClientCredentialTokens unknown(client.log, client.clock, client.cloud, principal());
        const auto refused = listed(client, unknown);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"invalid_client"_s);
        m_sandbox->addClientCertificate(certificate->der);
        ClientCredentialTokens tokens(client.log, client.clock, client.cloud, principal());
        QVERIFY(listed(client, tokens));
        m_sandbox->challengeTokens();
        QVERIFY(listed(client, tokens));
    }

    void managedIdentity_onAMachineThatHasOne_signsIn()
    {
        Client client(*m_sandbox);
        ManagedIdentityTokens tokens(client.network, client.clock, client.cloud, {},
                                     m_sandbox->armEndpoint());
        QVERIFY(listed(client, tokens));
        ManagedIdentityTokens other(client.network, client.clock, client.cloud, u"somebody-else"_s,
                                    m_sandbox->armEndpoint());
        const auto refused = listed(client, other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"managed-identity.not-assigned"_s);
    }

    void cloud_discovered_namesWhereToSignIn()
    {
        Client client(*m_sandbox);
        const auto cloud =
            awaited(discoverCloud(client.network, u"Mine"_s, m_sandbox->armEndpoint(), {}), kLimit);
        QVERIFY(cloud && *cloud);
        QCOMPARE((*cloud)->name, u"Mine"_s);
        QCOMPARE((*cloud)->audience, m_sandbox->armEndpoint().toString());
        QCOMPARE((*cloud)->authority.port(), m_sandbox->armEndpoint().port());
    }

private:
    Result<Grant> signInBy(Client &client, Browser &browser, const QString &tenant,
                           const QString &claims = {})
    {
        BrowserSignIn signIn(client.log, client.clock, client.cloud, tenant, m_sandbox->publicClientId());
        auto result = awaited(signIn.signIn({ .pages = pages(), .claims = claims },
                                            [&browser](const QUrl &url) { browser.open(url); }, {}),
                              kLimit);
        return result ? std::move(*result) : Error { .kind = ErrorKind::Timeout };
    }

    std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(TestWaysIn)
#include "tst_waysin.moc"

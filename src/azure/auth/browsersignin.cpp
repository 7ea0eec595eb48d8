// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/browsersignin.h"

#include "azure/auth/clientcapability.h"
#include "azure/auth/tokenendpoint.h"
#include "base/async/taskscope.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype kRandomWords = 8; ///< 256 bits: 43 characters, the shortest verifier there may be

QByteArray randomText()
{
    std::array<quint32, kRandomWords> words {};
    QRandomGenerator::system()->fillRange(words.data(), kRandomWords);
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toBase64(kBase64Url);
}

/// What belongs to one attempt.
struct Attempt
{
    QByteArray verifier = randomText();
    QByteArray state = randomText();
    QByteArray nonce = randomText();
    QString redirect {};

    QByteArray challenge() const
    {
        return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(kBase64Url);
    }
};

void addTo(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(value.toUtf8().toPercentEncoding()));
}

} // namespace

class BrowserSignIn::Private
{
public:
    Private(net::HttpTransport &http, Clock &time, Cloud cloud, QString tenant, QString client)
        : clock(time)
        , endpoint(http, std::move(cloud), std::move(tenant))
        , clientId(std::move(client))
    {
    }

    QUrl page(QUrl url, const Attempt &attempt, const BrowserRequest &request) const
    {
        QUrlQuery query;
        addTo(query, u"client_id"_s, clientId);
        addTo(query, u"response_type"_s, u"code"_s);
        addTo(query, u"response_mode"_s, u"query"_s);
        addTo(query, u"redirect_uri"_s, attempt.redirect);
        addTo(query, u"scope"_s, endpoint.scope() + signin::kPersonScopes);
        addTo(query, u"state"_s, QString::fromLatin1(attempt.state));
        addTo(query, u"nonce"_s, QString::fromLatin1(attempt.nonce));
        addTo(query, u"code_challenge"_s, QString::fromLatin1(attempt.challenge()));
        addTo(query, u"code_challenge_method"_s, u"S256"_s);
        addTo(query, u"claims"_s, withCapability(request.claims));
        if (request.userName.isEmpty())
            addTo(query, u"prompt"_s, u"select_account"_s);
        else
            addTo(query, u"login_hint"_s, request.userName);
        url.setQuery(query);
        return url;
    }

    Form redeemForm(const Attempt &attempt, const QString &claims, const Secret &code) const
    {
        Form form;
        form.add("grant_type", u"authorization_code"_s);
        form.add("client_id", clientId);
        form.add("scope", endpoint.scope() + signin::kPersonScopes);
        form.add("redirect_uri", attempt.redirect);
        form.add("code_verifier", QString::fromLatin1(attempt.verifier));
        form.add("claims", withCapability(claims));
        form.add("code", code);
        return form;
    }

    Clock &clock;
    TokenEndpoint endpoint;
    QString clientId;
};

BrowserSignIn::BrowserSignIn(net::HttpTransport &http, Clock &clock, Cloud cloud, QString tenant,
                             QString clientId)
    : m_d(std::make_unique<Private>(http, clock, std::move(cloud), std::move(tenant), std::move(clientId)))
{
}

BrowserSignIn::~BrowserSignIn() = default;

Task<Result<Grant>> BrowserSignIn::signIn(BrowserRequest request, std::function<void(const QUrl &)> openUrl,
                                          std::stop_token stop)
{
    const Result<QUrl> authorize = m_d->endpoint.url(u"authorize"_s);
    if (!authorize)
        co_return authorize.error();
    RedirectListener listener(request.pages);
    if (const Result<> listening = listener.listen(); !listening)
        co_return listening.error();
    Attempt attempt;
    attempt.redirect = u"http://%1:%2/"_s.arg(request.redirectHost).arg(listener.port());

    std::stop_source over;
    bool isLate = false;
    const std::stop_callback passOn(stop, [&over] { over.request_stop(); });
    TaskScope timer;
    timer.run(m_d->clock.sleep(kLongestWait, timer.token()), [&isLate, &over] {
        isLate = true;
        over.request_stop();
    });
    openUrl(m_d->page(*authorize, attempt, request));
    const Result<Secret> code = co_await listener.code(QString::fromLatin1(attempt.state), over.get_token());
    if (!code && isLate && !stop.stop_requested()) {
        co_return Error { .kind = ErrorKind::SignInRequired,
                          .code = u"sign-in.too-late"_s,
                          .detail = u"the browser did not come back in time"_s };
    }
    if (!code) {
        listener.finish(false);
        co_return code.error();
    }
    Form form = m_d->redeemForm(attempt, request.claims, *code);
    Result<Grant> grant = co_await m_d->endpoint.personalToken(std::move(form), m_d->clientId,
                                                               QString::fromLatin1(attempt.nonce), stop);
    listener.finish(grant.has_value());
    co_return std::move(grant);
}

} // namespace slipway::azure

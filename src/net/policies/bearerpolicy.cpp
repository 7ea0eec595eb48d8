// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "base/secretdigest.h"
#include "net/policies/policies.h"
#include "net/sameorigin.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <optional>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAuthorization = "Authorization";
constexpr int kUnauthorized = 401;

/// A token is only ever sent through TLS, or to this very computer.
bool isConfidential(const QUrl &url)
{
    return url.scheme() == "https"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace

TokenSource::~TokenSource() = default;

void TokenSource::challenged(const QString & /*claims*/)
{
    invalidate();
}

QString claimsChallenge(const HttpResponse &response)
{
    static const QRegularExpression kClaims(u"\\bclaims=\"([^\"]+)\""_s);
    QString found;
    for (const QByteArray &challenge : response.headers.values("WWW-Authenticate")) {
        const QString text = QString::fromLatin1(challenge);
        if (!text.contains("insufficient_claims"_L1))
            continue;
        for (const QRegularExpressionMatch &match : kClaims.globalMatch(text)) {
            if (!found.isEmpty())
                return {};
            found = match.captured(1);
        }
    }
    QByteArray encoded = found.toLatin1();
    encoded.replace('-', '+').replace('_', '/');
    const QByteArray json = QByteArray::fromBase64(encoded);
    const Result<JsonDocument> document = JsonDocument::parse(json, u"claims"_s);
    return document && document->root().isObject() ? QString::fromUtf8(json) : QString();
}

BearerPolicy::BearerPolicy(HttpTransport &next, TokenSource &tokens, QUrl origin)
    : m_next(next)
    , m_tokens(tokens)
    , m_origin(std::move(origin))
{
}

Task<Result<HttpResponse>> BearerPolicy::send(HttpRequest request, std::stop_token stop)
{
    const Result<QUrl> allowed = sameOrigin(m_origin, request.url);
    if (!allowed)
        co_return allowed.error();
    if (!isConfidential(*allowed)) {
        co_return Error { .kind = ErrorKind::Invalid,
                          .code = u"url.foreign-host"_s,
                          .subject = m_origin.host(),
                          .detail = u"a token is not sent without TLS"_s };
    }
    // A challenge and an end of the token may follow each other; the same refusal twice running is final.
    constexpr int kTries = 4;
    std::optional<QString> refusedFor; // the claims that were asked for; empty: the token alone
    for (int tried = 1; tried <= kTries; ++tried) {
        const Result<Secret> token = co_await m_tokens.token(stop);
        if (!token)
            co_return token.error();
        request.headers.set(kAuthorization, token->reveal([](QByteArrayView text) {
            return QByteArray("Bearer ").append(text);
        }));
        const QByteArray mine = digestOf(*token);
        m_latest = mine;
        const Result<HttpResponse> answer = co_await m_next.send(request, stop);
        if (!answer || answer->status != kUnauthorized)
            co_return answer;
        const QString claims = claimsChallenge(*answer);
        if (mine == m_latest && !claims.isEmpty())
            m_tokens.challenged(claims);
        else if (mine == m_latest)
            m_tokens.invalidate();
        if (refusedFor == claims)
            break;
        refusedFor = claims;
    }
    co_return Error { .kind = ErrorKind::SignInRequired,
                      .subject = m_origin.host(),
                      .detail = u"a new token was refused as well"_s };
}

} // namespace slipway::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "net/httptransport.h"

#include <functional>

namespace slipway::net {

/// How often and how long RetryPolicy tries. Waits are doubled from `firstWait` with full jitter.
struct RetryOptions
{
    int tries = 6;
    std::chrono::milliseconds firstWait = std::chrono::milliseconds(800);
    std::chrono::milliseconds longestWait = std::chrono::seconds(60);
    /// Beyond: the answer (429 or 503, with its Retry-After) goes to the caller at once.
    std::chrono::seconds longestRetryAfter = std::chrono::minutes(5);
    /// For the jitter: from 0 to below 1. Empty: the system's generator.
    std::function<double()> random {};
};

/// Tries again: idempotent requests on a lost connection, 408, 500, 502, 503, 504; any request on 429, and on
/// 503 with Retry-After (net/retryafter.h), which is then waited for exactly. Gives up with the last answer
/// or error. A host without an address, or one that refuses connections, is not asked again.
class RetryPolicy final : public HttpTransport
{
public:
    // outlives: `next` and `clock` are owned by app
    RetryPolicy(HttpTransport &next, Clock &clock, RetryOptions options = {});
    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;

private:
    HttpTransport &m_next;
    Clock &m_clock;
    RetryOptions m_options;
};

/// Where bearer tokens come from. Implemented by azure's sign-in.
class TokenSource
{
public:
    TokenSource() = default;
    Q_DISABLE_COPY_MOVE(TokenSource)
    virtual ~TokenSource();

    /// A token that is valid now. SignInRequired when only the user can help.
    [[nodiscard]] virtual Task<Result<Secret>> token(std::stop_token stop) = 0;
    /// The service refused the current token: the next call gets a new one.
    virtual void invalidate() = 0;
    /// The service wants a token with these claims (JSON) instead of the current one, as Azure's continuous
    /// access evaluation does. Sources that cannot ask for claims get a new token without.
    virtual void challenged(const QString &claims);
    /// Signed out: overwrites whatever it has.
    virtual void forget() { invalidate(); }
};

/// Adds `Authorization: Bearer`, only to `https` (or loopback) URLs of exactly `origin`; any other URL is
/// Invalid with code "url.foreign-host" and nothing is sent. On 401 gets one new token, with the claims that
/// the answer may ask for, and tries once more; then SignInRequired. A token that another request had refused
/// already is not invalidated again.
class BearerPolicy final : public HttpTransport
{
public:
    // outlives: `next` and `tokens` are owned by app
    BearerPolicy(HttpTransport &next, TokenSource &tokens, QUrl origin);
    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;

private:
    HttpTransport &m_next;
    TokenSource &m_tokens;
    QUrl m_origin;
    QByteArray m_latest; ///< digest of the token that was sent last
};

/// The claims (JSON) of a challenge: `error="insufficient_claims", claims="<base64 or base64url>"` of
/// WWW-Authenticate. Empty when there is none, more than one, or when it is not JSON.
QString claimsChallenge(const HttpResponse &response);

/// Gives each request its x-ms-client-request-id (a GUID) and asks for it back.
class RequestIdPolicy final : public HttpTransport
{
public:
    // outlives: `next` is owned by app
    explicit RequestIdPolicy(HttpTransport &next);
    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;

private:
    HttpTransport &m_next;
};

/// Logs method, path template, status, duration and request ids to `slipway.net.http`; nothing else ever.
class LogPolicy final : public HttpTransport
{
public:
    // outlives: `next` and `clock` are owned by app
    LogPolicy(HttpTransport &next, Clock &clock);
    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;

private:
    HttpTransport &m_next;
    Clock &m_clock;
};

} // namespace slipway::net

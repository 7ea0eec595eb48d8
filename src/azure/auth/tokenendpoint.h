// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/signin.h"
#include "base/result.h"

#include <chrono>

namespace slipway::azure {

/// The body of a request to the identity platform. Secrets go straight into it and nowhere else.
class Form final
{
public:
    void add(QByteArrayView name, const QString &value);
    void add(QByteArrayView name, const Secret &value);
    const QByteArray &body() const { return m_body; }

private:
    void addName(QByteArrayView name);

    QByteArray m_body;
};

/// What a device code request brings. Source: RFC 8628.
struct DeviceCode
{
    Secret deviceCode {};
    DeviceCodePrompt prompt {};
    std::chrono::seconds life { 0 };
    std::chrono::seconds interval { 5 };
};

/// Talks to {authority}/{tenant}/oauth2/v2.0.
class TokenEndpoint final
{
public:
    // outlives: `http` is owned by app
    TokenEndpoint(net::HttpTransport &http, Cloud cloud, QString tenant);

    /// audience + "/.default", the audience's own trailing slash kept.
    const QString &scope() const { return m_scope; }

    /// \return SignInRequired, Invalid or Service with the service's `error` as code and its redacted
    /// description;
    ///         Invalid "url.not-secure" when secrets would travel unprotected; errors of the transport
    [[nodiscard]] Task<Result<Grant>> token(Form form, std::stop_token stop) const;
    /// The same for a person's sign-in, whose id token must be for `clientId` and carry `nonce` (empty: none
    /// was sent). Protocol "id-token" when it does not.
    [[nodiscard]] Task<Result<Grant>> personalToken(Form form, QString clientId, QString nonce,
                                                    std::stop_token stop) const;
    [[nodiscard]] Task<Result<DeviceCode>> deviceCode(Form form, QString language,
                                                      std::stop_token stop) const;

    /// Where people sign in, or tokens are asked for ("authorize", "token"). Invalid as for token().
    Result<QUrl> url(const QString &operation) const;
    /// The claims that the last refusal wants an interactive sign-in to carry; empty when it named none.
    const QString &claimsWanted() const { return m_claimsWanted; }
    /// The `suberror` of the last refusal; empty when it named none.
    const QString &refusedFor() const { return m_refusedFor; }

private:
    [[nodiscard]] Task<Result<QByteArray>> grantBody(Form form, std::stop_token stop) const;
    [[nodiscard]] Task<Result<net::HttpResponse>> post(QUrl url, Form form, std::stop_token stop) const;

    net::HttpTransport &m_http;
    QUrl m_authority;
    QString m_tenant;
    QString m_scope;
    mutable QString m_claimsWanted;
    mutable QString m_refusedFor;
};

/// The tokens of an identity platform answer; numbers may be in quotes. Protocol when it has none.
Result<Grant> grantFrom(const QByteArray &body, const QString &subject);

/// The error of an identity platform answer: decided on `error`, never on numbers or text.
Error signInError(const net::HttpResponse &response, const QString &subject);

namespace signin {
/// Asked for with every token of a person: a refresh token, and an id token that says who it is.
inline constexpr auto kPersonScopes = QLatin1StringView(" offline_access openid profile");

// Names of `error` that code decides on. Source: RFC 6749, RFC 8628, and the identity platform's additions.
inline constexpr auto kPending = QLatin1StringView("authorization_pending");
inline constexpr auto kSlowDown = QLatin1StringView("slow_down");
inline constexpr auto kDeclined = QLatin1StringView("authorization_declined");
inline constexpr auto kAccessDenied = QLatin1StringView("access_denied");
inline constexpr auto kExpired = QLatin1StringView("expired_token");
inline constexpr auto kCodeExpired = QLatin1StringView("code_expired");
inline constexpr auto kInteraction = QLatin1StringView("interaction_required");
inline constexpr auto kInvalidGrant = QLatin1StringView("invalid_grant");
inline constexpr auto kUnavailable = QLatin1StringView("temporarily_unavailable");
inline constexpr auto kServerError = QLatin1StringView("server_error");

// Names of `suberror` that mean the refresh token itself, in whatever tenant it was used.
inline constexpr auto kBadToken = QLatin1StringView("bad_token");
inline constexpr auto kTokenExpired = QLatin1StringView("token_expired");
} // namespace signin

} // namespace slipway::azure

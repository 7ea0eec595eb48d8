// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"
#include "sandbox/tokens/tokenstore.h"

#include <map>
#include <optional>

namespace slipway::sandbox {

struct SignInIdentity
{
    QString tenantId {};
    QString domain {};
    QString clientId {}; ///< of the service principal
    QByteArray clientSecret {};
    QString userName {}; ///< of the person who approves device codes
    QString userId {};
};

/// Entra as far as clients need it: discovery, tokens by client secret, device code and refresh token, under
/// a tenant's name and under /adfs/, and the page where a person approves a device code.
class SignIn final
{
public:
    SignIn(SignInIdentity identity, TokenStore &tokens);

    /// Nullopt when the path is not one of sign-in's.
    std::optional<HttpResponse> handle(const HttpRequest &request, const QString &base);

    bool decide(const QString &userCode, bool approve);
    void approveAll(bool on);
    const SignInIdentity &identity() const { return m_identity; }

    static constexpr auto kApprovalPath = QLatin1StringView("/device");
    static constexpr auto kPublicClientId = QLatin1StringView("6c9f1f0e-52a7-4d3c-8f53-0a1b6f7c2d94");

private:
    enum class DeviceState { Pending, Approved, Declined, Redeemed };
    struct DeviceCode
    {
        QString userCode {};
        QString clientId {};
        QString scope {};
        QDateTime end {};
        QDateTime lastPoll {};
        DeviceState state = DeviceState::Pending;
    };
    using Form = QList<std::pair<QString, QString>>;

    HttpResponse discovery(const QString &base, const QString &tenant) const;
    HttpResponse token(const Form &form, const QString &base, const QString &tenant);
    HttpResponse clientCredentials(const Form &form, const QString &base, const QString &tenant);
    HttpResponse deviceToken(const Form &form, const QString &base, const QString &tenant);
    HttpResponse refresh(const Form &form, const QString &base, const QString &tenant);
    HttpResponse deviceCode(const Form &form, const QString &base);
    HttpResponse approvalPage(const HttpRequest &request);
    HttpResponse granted(TokenGrant grant, const QString &base, const QString &tenant, bool withRefresh);
    bool isTenant(const QString &name) const;

    SignInIdentity m_identity;
    TokenStore &m_tokens; // outlives this: both owned by the core
    std::map<QByteArray, DeviceCode> m_codes;
    bool m_approveAll = false;
};

} // namespace slipway::sandbox

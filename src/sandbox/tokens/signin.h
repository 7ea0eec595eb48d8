// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"
#include "sandbox/tokens/assertion.h"
#include "sandbox/tokens/directory.h"
#include "sandbox/tokens/tokenstore.h"

#include <QHash>
#include <QUrl>

#include <map>
#include <optional>

namespace slipway::sandbox {

/// Entra as far as clients need it: discovery; tokens by client secret or certificate, authorization code
/// with PKCE, device code and refresh token, under a tenant's name and under /adfs/; the pages where a person
/// chooses an account or approves a device code; and the metadata service of a machine with an identity.
class SignIn final
{
public:
    SignIn(Directory directory, TokenStore &tokens);

    /// Nullopt when the path is not one of sign-in's.
    std::optional<HttpResponse> handle(const HttpRequest &request, const QString &base);

    /// \param userName empty: the first person
    bool decide(const QString &userCode, bool approve, const QString &userName = {});
    void approveAll(bool on);
    void addClientCertificate(const QByteArray &der) { m_directory.clientCertificates.append(der); }
    const Directory &directory() const { return m_directory; }

    static constexpr auto kApprovalPath = QLatin1StringView("/device");
    static constexpr auto kMachinePath = QLatin1StringView("/metadata/identity/oauth2/token");
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
        QString user {}; ///< who approved; empty: the first person
    };
    struct AuthorizationCode
    {
        TokenGrant grant {};
        QString redirect {};
        QString challenge {};
        QDateTime end {};
        bool isRedeemed = false;
    };
    using Form = QList<std::pair<QString, QString>>;

    HttpResponse discovery(const QString &base, const QString &tenant) const;
    HttpResponse token(const Form &form, const QString &base, const QString &tenant);
    HttpResponse clientCredentials(const Form &form, const QString &base, const QString &tenant);
    HttpResponse deviceToken(const Form &form, const QString &base, const QString &tenant);
    HttpResponse refresh(const Form &form, const QString &base, const QString &tenant);
    HttpResponse deviceCode(const Form &form, const QString &base, const QString &language);
    HttpResponse approvalPage(const HttpRequest &request);
    HttpResponse authorize(const HttpRequest &request, const QString &base, const QString &tenant);
    HttpResponse redirected(const HttpRequest &request, const QString &tenant, const QUrl &redirect);
    HttpResponse codeToken(const Form &form, const QString &base, const QString &tenant);
    HttpResponse machineToken(const HttpRequest &request, const QString &base);
    HttpResponse granted(const TokenGrant &grant, const QString &base, const QString &tenant,
                         bool withRefresh);
    QJsonObject personalPart(const TokenGrant &grant, const QString &issuer, const QString &resource);
    std::optional<HttpResponse> refuseClient(const Form &form, const QString &base, const QString &tenant);
    /// Why this person's refresh token gets nothing in that tenant; nullopt: it does.
    std::optional<HttpResponse> refusePerson(const TokenGrant &grant, const SandboxTenant &tenant) const;
    bool isTenant(const QString &name) const;
    const SandboxTenant &tenantOf(const QString &name) const; ///< "organizations" and the like: home

    Directory m_directory;
    TokenStore &m_tokens; // outlives this: both owned by the core
    std::map<QByteArray, DeviceCode> m_codes;
    QHash<QByteArray, AuthorizationCode> m_authorizations;
    AssertionCheck m_assertions;
    QStringList m_enteredPartner; ///< people whose session has the second factor
    bool m_approveAll = false;
};

} // namespace slipway::sandbox

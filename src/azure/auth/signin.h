// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "net/httptransport.h"
#include "net/policies/policies.h"

#include <QDateTime>
#include <QUrl>

#include <functional>
#include <memory>

namespace slipway::azure {

/// A cloud: Azure, one of its national ones, or the sandbox. Source: azure-cli's cloud table.
struct Cloud
{
    QString name {};
    QUrl armEndpoint {};
    QUrl authority {}; ///< e.g. https://login.microsoftonline.com; one with a path already names its tenant
    QString audience {}; ///< scope is audience + "/.default", its own trailing slash kept

    static Cloud azure();
    static Cloud china();
    static Cloud usGovernment();
};

struct ServicePrincipal
{
    QString tenantId {};
    QString clientId {};
    Secret secret {};
};

/// What the user is shown while a device code waits.
struct DeviceCodePrompt
{
    QString userCode {};
    QUrl verificationUrl {};
    QDateTime expires {};
    QString message {}; ///< the service's own sentence, in the language asked for
};

/// Tokens for a service principal, got anew five minutes before they end; many waiting callers share one
/// request.
class ClientCredentialTokens final : public net::TokenSource
{
public:
    // outlives: `http` and `clock` are owned by app
    ClientCredentialTokens(net::HttpTransport &http, Clock &clock, Cloud cloud, ServicePrincipal principal);
    ~ClientCredentialTokens() override;
    [[nodiscard]] Task<Result<Secret>> token(std::stop_token stop) override;
    void invalidate() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// Tokens for a person who signs in with a code on any device. The refresh token stays in memory only.
class DeviceCodeTokens final : public net::TokenSource
{
public:
    // outlives: `http` and `clock` are owned by app
    DeviceCodeTokens(net::HttpTransport &http, Clock &clock, Cloud cloud, QString tenant, QString clientId);
    ~DeviceCodeTokens() override;

    /// Asks for a code, shows it through `prompt`, and waits until the user has entered it.
    /// SignInRequired with code authorization_declined or expired_token when that does not happen.
    /// `language` is a BCP 47 tag for the service's own sentence; empty: the service's choice.
    [[nodiscard]] Task<Result<>> signIn(QString language, std::function<void(DeviceCodePrompt)> prompt,
                                        std::stop_token stop);
    [[nodiscard]] Task<Result<Secret>> token(std::stop_token stop) override;
    void invalidate() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace slipway::azure

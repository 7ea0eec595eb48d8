// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/redirectlistener.h"
#include "azure/auth/signin.h"

namespace slipway::azure {

/// The public client of the Azure CLI: the consent page says so. An organisation may prefer a registration of
/// its own.
inline constexpr auto kAzureCliClientId = QLatin1StringView("04b07795-8ddb-461a-bbee-02f9e1bf7b46");

/// How a sign-in in the browser is to go.
struct BrowserRequest
{
    BrowserPages pages {};
    QString claims {}; ///< JSON that Azure asked for; empty: none
    QString userName {}; ///< who is expected; empty: the person chooses
    /// The redirect's host name. Registrations of "http://localhost", such as Azure CLI's, take only that.
    QString redirectHost = QStringLiteral("127.0.0.1");
};

/// A person signs in in their own browser: authorization code with PKCE (S256), state and nonce, and a
/// redirect to this computer. Sources: RFC 6749, 7636, 8252; OpenID Connect Core 1.0.
class BrowserSignIn final
{
public:
    // outlives: `http` and `clock` are owned by app
    BrowserSignIn(net::HttpTransport &http, Clock &clock, Cloud cloud, QString tenant, QString clientId);
    ~BrowserSignIn();
    Q_DISABLE_COPY_MOVE(BrowserSignIn)

    /// Opens the page through `openUrl` and waits until the browser comes back, five minutes at most.
    ///
    /// \return SignInRequired with "authorization_declined", "sign-in.too-late" or the service's own word;
    ///         Local "redirect.port"; errors of the token endpoint
    [[nodiscard]] Task<Result<Grant>> signIn(BrowserRequest request,
                                             std::function<void(const QUrl &)> openUrl, std::stop_token stop);

    static constexpr std::chrono::minutes kLongestWait { 5 };

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace slipway::azure

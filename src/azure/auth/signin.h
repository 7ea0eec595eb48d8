// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "net/httptransport.h"
#include "net/policies/policies.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace slipway::azure {

/// A cloud: Azure, one of its national ones, or the sandbox. Source: azure-cli's cloud table.
struct Cloud
{
    QString name {};
    QUrl armEndpoint {};
    QUrl authority {}; ///< e.g. https://login.microsoftonline.com; one with a path already names its tenant
    QString audience {}; ///< scope is audience + "/.default", its own trailing slash kept
    QUrl portal {}; ///< may be empty
    /// What a public address's DNS name ends with, after its label and location: "cloudapp.azure.com". Empty:
    /// not known, so that a name is known only when the address is there.
    QString dnsSuffix {};

    static Cloud azure();
    static Cloud china();
    static Cloud usGovernment();
};

/// Whose sign-in it was. Names of foreign origin: show them as plain text.
struct Person
{
    QString userName {}; ///< "someone@example.com"
    QString objectId {};
    QString tenantId {};

    friend bool operator==(const Person &, const Person &) = default;
};

/// What a token request brings.
struct Grant
{
    Secret accessToken {};
    Secret refreshToken {}; ///< empty when there was none
    std::chrono::seconds life { 0 };
    Person who {}; ///< of a person's sign-in; empty for programs and refreshed tokens
};

/// How a client assertion is signed. Source: RFC 7518, sections 3.3 and 3.5.
enum class AssertionAlgorithm { Ps256, Rs256 };

/// The certificate that an application proves itself with. The key stays with whoever signs.
struct ClientCertificate
{
    QByteArray der {};
    std::function<Result<QByteArray>(AssertionAlgorithm, QByteArrayView)> sign {};
};

struct ServicePrincipal
{
    QString tenantId {};
    QString clientId {};
    Secret secret {};
    std::optional<ClientCertificate> certificate {}; ///< instead of the secret
};

/// How a sign-in by device code is to go.
struct DeviceCodeRequest
{
    QString language {}; ///< BCP 47, for the service's own sentence; empty: the service's choice
    QString claims {}; ///< JSON that Azure asked for; empty: none
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
/// request. A certificate signs a JWT of ten minutes for each request: PS256 with x5t#S256, or RS256 with x5t
/// where the authority is an ADFS. Source: Microsoft identity platform, certificate credentials.
class ClientCredentialTokens final : public net::TokenSource
{
public:
    // outlives: `http` and `clock` are owned by app
    ClientCredentialTokens(net::HttpTransport &http, Clock &clock, Cloud cloud, ServicePrincipal principal);
    ~ClientCredentialTokens() override;
    [[nodiscard]] Task<Result<Secret>> token(std::stop_token stop) override;
    void invalidate() override;
    void challenged(const QString &claims) override;
    void forget() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// A person signs in with a code on any device.
class DeviceCodeSignIn final
{
public:
    // outlives: `http` and `clock` are owned by app
    DeviceCodeSignIn(net::HttpTransport &http, Clock &clock, Cloud cloud, QString tenant, QString clientId);
    ~DeviceCodeSignIn();
    Q_DISABLE_COPY_MOVE(DeviceCodeSignIn)

    /// Asks for a code, shows it through `prompt`, and waits until the user has entered it.
    /// SignInRequired with code authorization_declined or expired_token when that does not happen.
    [[nodiscard]] Task<Result<Grant>>
    signIn(DeviceCodeRequest request, std::function<void(DeviceCodePrompt)> prompt, std::stop_token stop);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace slipway::azure

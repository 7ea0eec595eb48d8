// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/cachedtoken.h"

namespace slipway::azure {

/// Tokens of the Azure machine that the program itself runs on, from the machine's own metadata service.
/// Source: Azure, "Use managed identities on a virtual machine to acquire an access token".
class ManagedIdentityTokens final : public net::TokenSource
{
public:
    /// \param http must go straight there: no proxy, no tries of its own
    /// \param clientId of a user-assigned identity; empty: the machine's own
    /// \param service for tests
    // outlives: `http` and `clock` are owned by app
    ManagedIdentityTokens(net::HttpTransport &http, Clock &clock, const Cloud &cloud, QString clientId,
                          QUrl service = QUrl(QStringLiteral("http://169.254.169.254")));
    ~ManagedIdentityTokens() override;

    /// Unreachable "managed-identity.none" where there is no such service: this is no Azure machine.
    /// SignInRequired when the machine has no such identity. Busy answers are tried again for 70 s.
    [[nodiscard]] Task<Result<Secret>> token(std::stop_token stop) override;
    void invalidate() override { m_cache.invalidate(); }
    void forget() override { m_cache.forget(); }

private:
    // outlives: the cache that calls it is a member of `self`, and runs it in its own scope
    static Task<Result<Grant>> renewed(ManagedIdentityTokens *self, std::stop_token stop);
    static Task<Result<>> probed(ManagedIdentityTokens *self, std::stop_token stop);
    net::HttpRequest request() const;

    net::HttpTransport &m_http;
    Clock &m_clock;
    QString m_resource;
    QString m_clientId;
    QUrl m_service;
    bool m_isThere = false;
    CachedToken m_cache;
};

} // namespace slipway::azure

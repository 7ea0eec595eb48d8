// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/cachedtoken.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

/// The way to a new token, and the one that is good now. Source: RFC 6749, section 4.4.
class ClientCredentialTokens::Private
{
public:
    Private(net::HttpTransport &http, Clock &clock, Cloud cloud, ServicePrincipal principal)
        : m_endpoint(http, std::move(cloud), principal.tenantId)
        , m_principal(std::move(principal))
        , cache(clock, [this](std::stop_token stop) { return m_endpoint.token(form(), std::move(stop)); })
    {
    }

private:
    Form form() const
    {
        Form form;
        form.add("grant_type", u"client_credentials"_s);
        form.add("client_id", m_principal.clientId);
        form.add("scope", m_endpoint.scope());
        form.add("client_secret", m_principal.secret);
        return form;
    }

    TokenEndpoint m_endpoint;
    ServicePrincipal m_principal;

public:
    CachedToken cache;
};

ClientCredentialTokens::ClientCredentialTokens(net::HttpTransport &http, Clock &clock, Cloud cloud,
                                               ServicePrincipal principal)
    : m_d(std::make_unique<Private>(http, clock, std::move(cloud), std::move(principal)))
{
}

ClientCredentialTokens::~ClientCredentialTokens() = default;

Task<Result<Secret>> ClientCredentialTokens::token(std::stop_token stop)
{
    return m_d->cache.token(std::move(stop));
}

void ClientCredentialTokens::invalidate()
{
    m_d->cache.invalidate();
}

} // namespace slipway::azure

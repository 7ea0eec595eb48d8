// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/cachedtoken.h"
#include "azure/auth/clientassertion.h"
#include "azure/auth/clientcapability.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_L1;

} // namespace

/// The way to a new token, and the one that is good now. Source: RFC 6749, section 4.4.
class ClientCredentialTokens::Private
{
public:
    Private(net::HttpTransport &http, Clock &clock, Cloud cloud, ServicePrincipal principal)
        : m_clock(clock)
        , m_isAdfs(cloud.authority.path().endsWith("/adfs"_L1))
        , m_endpoint(http, std::move(cloud), principal.tenantId)
        , m_principal(std::move(principal))
        , cache(clock, [this](std::stop_token stop) { return renewed(this, std::move(stop)); })
    {
    }

    void forgetSecret()
    {
        m_principal.secret = Secret();
        m_principal.certificate.reset();
    }

private:
    // outlives: the cache that calls it is a member of `self`, and runs it in its own scope
    static Task<Result<Grant>> renewed(Private *self, std::stop_token stop)
    {
        for (;;) {
            const QString asked = self->claims;
            Result<Form> form = self->form();
            if (!form)
                co_return form.error();
            Result<Grant> grant = co_await self->m_endpoint.token(std::move(*form), stop);
            if (grant && self->claims != asked)
                continue; // more was asked for meanwhile, which this token does not say
            if (grant)
                self->claims.clear();
            co_return std::move(grant);
        }
    }

    Result<Form> form() const
    {
        Form form;
        form.add("grant_type", u"client_credentials"_s);
        form.add("client_id", m_principal.clientId);
        form.add("scope", m_endpoint.scope());
        form.add("claims", withCapability(claims));
        if (!m_principal.certificate) {
            form.add("client_secret", m_principal.secret);
            return form;
        }
        const Result<QUrl> audience = m_endpoint.url(u"token"_s);
        if (!audience)
            return audience.error();
        const Result<Secret> assertion = clientAssertion(
            *m_principal.certificate, m_isAdfs ? AssertionAlgorithm::Rs256 : AssertionAlgorithm::Ps256,
            audience->toString(), m_principal.clientId, m_clock.now());
        if (!assertion)
            return assertion.error();
        form.add("client_assertion_type", kAssertionType);
        form.add("client_assertion", *assertion);
        return form;
    }

    Clock &m_clock;
    bool m_isAdfs;
    TokenEndpoint m_endpoint;
    ServicePrincipal m_principal;

public:
    QString claims {}; ///< for the next request
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

void ClientCredentialTokens::challenged(const QString &claims)
{
    m_d->claims = claims;
    m_d->cache.invalidate();
}

void ClientCredentialTokens::forget()
{
    m_d->forgetSecret();
    m_d->cache.forget();
}

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/persontokens.h"

#include "azure/auth/cachedtoken.h"
#include "azure/auth/clientcapability.h"

#include <map>

namespace slipway::azure {

using namespace Qt::StringLiterals;

class PersonTokens::Private
{
public:
    /// The tokens for one tenant.
    class Tenant final : public net::TokenSource
    {
    public:
        Tenant(Private &person, const QString &tenantId)
            : m_person(person)
            , m_isHome(tenantId == person.homeTenant)
            , m_endpoint(person.http, person.cloud, tenantId)
            , m_cache(person.clock, [this](std::stop_token stop) { return renewed(this, std::move(stop)); })
        {
        }

        Task<Result<Secret>> token(std::stop_token stop) override { return m_cache.token(std::move(stop)); }
        void invalidate() override { m_cache.invalidate(); }

        void forget() override { m_cache.forget(); }
        void challenged(const QString &claims) override
        {
            m_claims = claims;
            m_cache.invalidate();
        }

        void adopt(Grant grant)
        {
            m_claims.clear();
            m_wanted.clear();
            ++m_adopted;
            m_cache.keep(std::move(grant.accessToken), grant.life);
        }

        QString claimsWanted() const { return m_wanted; }

    private:
        Form form() const
        {
            Form form;
            form.add("grant_type", u"refresh_token"_s);
            form.add("client_id", m_person.clientId);
            form.add("scope", m_endpoint.scope() + signin::kPersonScopes);
            form.add("refresh_token", m_person.refreshToken);
            form.add("claims", withCapability(m_claims));
            return form;
        }

        static Error nobodyIsSignedIn()
        {
            return { .kind = ErrorKind::SignInRequired,
                     .code = u"sign-in.needed"_s,
                     .detail = u"nobody is signed in"_s };
        }

        /// Whether the refusal means this person, and not just this tenant: the refresh token itself is no
        /// good, or the person's own tenant takes it no more without saying why.
        bool endsTheSession(const Error &error) const
        {
            if (error.code != signin::kInvalidGrant)
                return false;
            const QString &why = m_endpoint.refusedFor();
            return why == signin::kBadToken || why == signin::kTokenExpired || (why.isEmpty() && m_isHome);
        }

        // outlives: the cache that calls it is a member of `self`, and runs it in its own scope
        static Task<Result<Grant>> renewed(Tenant *self, std::stop_token stop)
        {
            Private &person = self->m_person;
            for (;;) {
                if (person.refreshToken.isEmpty())
                    co_return nobodyIsSignedIn();
                const int used = person.generation;
                const int signIn = person.signIns;
                const int adopted = self->m_adopted;
                const QString claims = self->m_claims;
                Form form = self->form();
                Result<Grant> grant = co_await self->m_endpoint.token(std::move(form), stop);
                if (adopted != self->m_adopted)
                    co_return Error { .kind =
                                          ErrorKind::Cancelled }; // the cache has what the sign-in brought
                if (signIn != person.signIns)
                    continue; // this is of a session that the person has replaced
                if (grant) {
                    self->takeOver(*grant, claims);
                    if (self->m_claims.isEmpty())
                        co_return std::move(grant);
                    continue; // more was asked for meanwhile, which this token does not say
                }
                const bool wasOvertaken = grant.error().code == signin::kInvalidGrant
                    && used != person.generation && !person.refreshToken.isEmpty();
                if (wasOvertaken)
                    continue; // another tenant's answer had replaced the refresh token
                self->remember(grant.error(), claims);
                co_return std::move(grant);
            }
        }

        /// \param claims what the grant was asked for with
        void takeOver(Grant &grant, const QString &claims)
        {
            m_wanted.clear();
            if (m_claims == claims)
                m_claims.clear();
            if (!grant.refreshToken.isEmpty())
                m_person.replace(std::move(grant.refreshToken));
        }

        void remember(const Error &refusal, const QString &claims)
        {
            if (refusal.kind == ErrorKind::SignInRequired) {
                const QString &named = m_endpoint.claimsWanted();
                m_wanted = named.isEmpty() ? claims : named;
            }
            if (endsTheSession(refusal))
                m_person.replace({});
        }

        Private &m_person;
        bool m_isHome; ///< the tenant that the person belongs to
        TokenEndpoint m_endpoint;
        int m_adopted = 0; ///< how often a sign-in to this tenant has brought a token
        QString m_claims; ///< for the next request
        QString m_wanted; ///< for the next interactive sign-in
        CachedToken m_cache;
    };

    Private(net::HttpTransport &transport, Clock &time, Cloud where, QString home, QString client,
            Changed tell)
        : http(transport)
        , clock(time)
        , cloud(std::move(where))
        , homeTenant(std::move(home))
        , clientId(std::move(client))
        , changed(std::move(tell))
    {
    }

    void replace(Secret token)
    {
        if (isForgotten)
            return; // an answer that was on its way brings nothing back
        refreshToken = std::move(token);
        ++generation;
        if (changed)
            changed(refreshToken);
    }

    Tenant &tenant(const QString &tenantId)
    {
        const QString key = tenantId.isEmpty() ? homeTenant : tenantId.toLower();
        std::unique_ptr<Tenant> &found = tenants[key];
        if (!found)
            found = std::make_unique<Tenant>(*this, key);
        return *found;
    }

    net::HttpTransport &http;
    Clock &clock;
    Cloud cloud;
    QString homeTenant;
    QString clientId;
    Changed changed;
    Secret refreshToken {};
    int generation = 0; ///< of the refresh token
    int signIns = 0; ///< how often the person has come in, while this was there
    bool isForgotten = false;
    std::map<QString, std::unique_ptr<Tenant>> tenants {};
};

PersonTokens::PersonTokens(net::HttpTransport &http, Clock &clock, Cloud cloud, QString homeTenant,
                           QString clientId, Changed changed)
    : m_d(std::make_unique<Private>(http, clock, std::move(cloud), std::move(homeTenant).toLower(),
                                    std::move(clientId), std::move(changed)))
{
}

PersonTokens::~PersonTokens() = default;

void PersonTokens::restore(Secret refreshToken)
{
    m_d->refreshToken = std::move(refreshToken);
    ++m_d->generation;
}

const Secret &PersonTokens::refreshToken() const
{
    return m_d->refreshToken;
}

void PersonTokens::adopt(const QString &tenantId, Grant grant)
{
    ++m_d->signIns;
    if (!grant.refreshToken.isEmpty())
        m_d->replace(std::move(grant.refreshToken));
    m_d->tenant(tenantId).adopt(std::move(grant));
}

net::TokenSource &PersonTokens::tenant(const QString &tenantId)
{
    return m_d->tenant(tenantId);
}

QString PersonTokens::claimsWanted(const QString &tenantId) const
{
    return m_d->tenant(tenantId).claimsWanted();
}

void PersonTokens::forget()
{
    m_d->changed = {};
    m_d->replace({});
    m_d->isForgotten = true;
    for (auto &[id, tenant] : m_d->tenants)
        tenant->forget();
}

} // namespace slipway::azure

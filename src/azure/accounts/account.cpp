// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/accounts/account.h"

#include "azure/arm/armrequest.h"
#include "azure/arm/paging.h"
#include "azure/subscriptions/subscriptions.h"

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTenantsPath = "/tenants"_L1;

Tenant tenantFrom(JsonReader json)
{
    return { .id = json.fieldIgnoringCase("tenantId"_L1).string(),
             .name = json.fieldIgnoringCase("displayName"_L1).stringOr(),
             .domain = json.fieldIgnoringCase("defaultDomain"_L1).stringOr() };
}

// outlives: `arm` belongs to the account whose scope this runs in
Task<Result<QList<Tenant>>> listTenants(net::HttpTransport &arm, QUrl endpoint, std::stop_token stop)
{
    const QString path = kTenantsPath;
    net::HttpRequest request = armRequest("GET", armUrl(endpoint, path, apiversion::kSubscriptions), path);
    const Result<QList<Tenant>> found =
        co_await listPages<Tenant>(arm, std::move(request), &tenantFrom, std::move(stop));
    co_return found;
}

} // namespace

/// A tenant, and the way there.
struct Account::Place
{
    Place(Account &account, Tenant known)
        : tenant(std::move(known))
        , bearer(account.m_http, account.m_tokens->tenant(tenant.id), account.m_cloud.armEndpoint)
        , retry(bearer, account.m_clock)
        , subscriptions(retry, account.m_cloud.armEndpoint)
    {
    }

    Tenant tenant;
    net::BearerPolicy bearer;
    net::RetryPolicy retry;
    Subscriptions subscriptions;
};

Account::Account(QString id, QString homeTenant, Cloud cloud, net::HttpTransport &http, Clock &clock,
                 std::unique_ptr<AccountTokens> tokens)
    : m_id(std::move(id))
    , m_homeTenant(std::move(homeTenant))
    , m_cloud(std::move(cloud))
    , m_http(http)
    , m_clock(clock)
    , m_tokens(std::move(tokens))
{
}

Account::~Account() = default;

QList<Tenant> Account::tenants() const
{
    QList<Tenant> tenants;
    tenants.reserve(static_cast<qsizetype>(m_places.size()));
    for (const std::unique_ptr<Place> &place : m_places)
        tenants.append(place->tenant);
    return tenants;
}

bool Account::isLoading() const
{
    return m_isListing
        || std::any_of(m_places.cbegin(), m_places.cend(),
                       [](const std::unique_ptr<Place> &place) { return place->tenant.isLoading; });
}

Account::Place &Account::place(const QString &tenantId)
{
    for (const std::unique_ptr<Place> &known : m_places) {
        if (known->tenant.id.compare(tenantId, Qt::CaseInsensitive) == 0)
            return *known;
    }
    m_places.push_back(std::make_unique<Place>(*this, Tenant { .id = tenantId }));
    return *m_places.back();
}

void Account::refresh()
{
    if (isLoading())
        return;
    if (!m_tokens->spansTenants()) {
        load(place(m_homeTenant));
        emit changed();
        return;
    }
    m_isListing = true;
    m_tasks.run(listTenants(place(m_homeTenant).retry, m_cloud.armEndpoint, m_tasks.token()),
                [this, round = m_round](const Result<QList<Tenant>> &found) {
                    if (round != m_round)
                        return;
                    m_isListing = false;
                    m_error = found ? std::nullopt : std::optional(found.error());
                    if (found)
                        tenantsFound(*found);
                    emit changed();
                });
    emit changed();
}

void Account::refreshAnew()
{
    ++m_round;
    m_tasks.requestStop();
    m_isListing = false;
    for (const std::unique_ptr<Place> &place : m_places)
        place->tenant.isLoading = false;
    refresh();
}

/// Ways that others may be using stay, even of tenants that are not there any more: they have no
/// subscriptions then.
void Account::tenantsFound(const QList<Tenant> &found)
{
    for (const Tenant &tenant : found) {
        Place &known = place(tenant.id);
        known.tenant.name = tenant.name;
        known.tenant.domain = tenant.domain;
    }
    for (const std::unique_ptr<Place> &place : m_places) {
        const bool isThere = std::any_of(found.cbegin(), found.cend(), [&place](const Tenant &tenant) {
            return tenant.id.compare(place->tenant.id, Qt::CaseInsensitive) == 0;
        });
        if (isThere) {
            load(*place);
        } else {
            place->tenant.subscriptions.clear();
            place->tenant.error.reset();
        }
    }
}

void Account::load(Place &place)
{
    place.tenant.isLoading = true;
    m_tasks.run(place.subscriptions.list(m_tasks.token()),
                [this, at = &place, round = m_round](const Result<QList<Subscription>> &found) {
                    if (round != m_round)
                        return;
                    at->tenant.isLoading = false;
                    at->tenant.error = found ? std::nullopt : std::optional(found.error());
                    if (found)
                        at->tenant.subscriptions = *found;
                    emit changed();
                });
}

net::HttpTransport *Account::wayTo(const QString &subscriptionId)
{
    for (const std::unique_ptr<Place> &place : m_places) {
        for (const Subscription &subscription : std::as_const(place->tenant.subscriptions)) {
            if (subscription.id.compare(subscriptionId, Qt::CaseInsensitive) == 0)
                return &place->bearer;
        }
    }
    return nullptr;
}

net::HttpTransport &Account::homeWay()
{
    return place(m_homeTenant).bearer;
}

} // namespace slipway::azure

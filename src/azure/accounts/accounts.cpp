// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/accounts/accounts.h"

#include "azure/graph/resourcegraph.h"
#include "base/async/event.h"
#include "base/json/jsonreader.h"

#include <QHash>

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

/// Our own query, whose subscriptions are all of one tenant.
QString subscriptionOfQuery(const QByteArray &body)
{
    const Result<JsonDocument> query = JsonDocument::parse(body, {});
    return query ? query->root()["subscriptions"_L1].items().value(0).stringOr() : QString();
}

QString subscriptionOf(const net::HttpRequest &request)
{
    if (request.url.path() == ResourceGraph::kPath)
        return subscriptionOfQuery(request.body);
    const QStringList parts = request.url.path().split(u'/', Qt::SkipEmptyParts);
    const bool isScoped = parts.value(0).compare("subscriptions"_L1, Qt::CaseInsensitive) == 0;
    return isScoped ? parts.value(1) : QString();
}

} // namespace

Accounts::Accounts() = default;
Accounts::~Accounts() = default;

Account &Accounts::add(std::unique_ptr<Account> account)
{
    connect(account.get(), &Account::changed, this, &Accounts::changed);
    m_accounts.push_back(std::move(account));
    emit changed();
    return *m_accounts.back();
}

void Accounts::remove(const QString &id)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&id](const std::unique_ptr<Account> &one) { return one->id() == id; });
    if (found == m_accounts.end())
        return;
    (*found)->tokens().forget();
    (*found)->disconnect(this);
    m_retired.push_back(std::move(*found));
    m_accounts.erase(found);
    emit changed();
}

Account *Accounts::account(const QString &id) const
{
    for (const std::unique_ptr<Account> &one : m_accounts) {
        if (one->id() == id)
            return one.get();
    }
    return nullptr;
}

QList<Account *> Accounts::all() const
{
    QList<Account *> all;
    all.reserve(static_cast<qsizetype>(m_accounts.size()));
    for (const std::unique_ptr<Account> &one : m_accounts)
        all.append(one.get());
    return all;
}

bool Accounts::isLoading() const
{
    return std::any_of(m_accounts.cbegin(), m_accounts.cend(),
                       [](const std::unique_ptr<Account> &one) { return one->isLoading(); });
}

QList<Subscription> Accounts::known() const
{
    QList<Subscription> known;
    for (const std::unique_ptr<Account> &account : m_accounts) {
        for (const Tenant &tenant : account->tenants())
            known += tenant.subscriptions;
    }
    return known;
}

std::optional<Error> Accounts::firstFailure() const
{
    for (const std::unique_ptr<Account> &account : m_accounts) {
        if (account->error())
            return account->error();
        for (const Tenant &tenant : account->tenants()) {
            if (tenant.error)
                return tenant.error;
        }
    }
    return std::nullopt;
}

QList<Subscription> Accounts::settled() const
{
    QList<Subscription> settled;
    for (const std::unique_ptr<Account> &account : m_accounts) {
        if (account->isListing())
            continue;
        for (const Tenant &tenant : account->tenants()) {
            if (!tenant.isLoading)
                settled += tenant.subscriptions;
        }
    }
    return settled;
}

/// \param unwanted ids in lower case
QList<Subscription> Accounts::usable(const QList<Subscription> &all, QSet<QString> unwanted) const
{
    QList<Subscription> usable;
    usable.reserve(all.size());
    unwanted += m_hidden;
    for (const Subscription &subscription : all) {
        const QString id = subscription.id.toLower();
        if (!subscription.enabled || unwanted.contains(id))
            continue;
        unwanted.insert(id);
        usable.append(subscription);
    }
    return usable;
}

Result<QList<Subscription>> Accounts::chosen() const
{
    const QList<Subscription> all = known();
    if (const std::optional<Error> failed = all.isEmpty() ? firstFailure() : std::nullopt)
        return *failed;
    return usable(all, {});
}

void Accounts::refresh()
{
    for (const std::unique_ptr<Account> &account : m_accounts)
        account->refresh();
}

Task<Result<QList<Subscription>>> Accounts::list(std::stop_token stop)
{
    return list([](const QList<Subscription> &) {}, std::move(stop));
}

Task<Result<QList<Subscription>>> Accounts::list(std::function<void(const QList<Subscription> &)> arrived,
                                                 std::stop_token stop)
{
    refresh();
    QSet<QString> given;
    while (!stop.stop_requested()) {
        const QList<Subscription> fresh = usable(settled(), given);
        for (const Subscription &subscription : fresh)
            given.insert(subscription.id.toLower());
        if (!fresh.isEmpty())
            arrived(fresh);
        if (!isLoading())
            break;
        Event news;
        connect(this, &Accounts::changed, news.receiver(), [&news] { news.fire(); });
        const std::stop_callback wakeOnStop(stop, [&news] { news.fire(); });
        co_await news;
    }
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return chosen();
}

net::HttpTransport *Accounts::wayTo(const QString &subscription) const
{
    for (const std::unique_ptr<Account> &account : m_accounts) {
        if (net::HttpTransport *way = account->wayTo(subscription))
            return way;
    }
    return nullptr;
}

net::HttpTransport *Accounts::wayFor(const net::HttpRequest &request)
{
    if (net::HttpTransport *way = wayTo(subscriptionOf(request)))
        return way;
    return m_accounts.empty() ? nullptr : &m_accounts.front()->homeWay();
}

QList<QStringList> Accounts::byTenant(const QStringList &subscriptions) const
{
    QList<QStringList> groups;
    QHash<net::HttpTransport *, qsizetype> places;
    for (const QString &subscription : subscriptions) {
        net::HttpTransport *way = wayTo(subscription);
        if (!way)
            continue;
        if (!places.contains(way)) {
            places.insert(way, groups.size());
            groups.append(QStringList());
        }
        groups[places.value(way)].append(subscription);
    }
    return groups;
}

Task<Result<net::HttpResponse>> Accounts::send(net::HttpRequest request, std::stop_token stop)
{
    net::HttpTransport *way = wayFor(request);
    if (!way) {
        co_return Error { .kind = ErrorKind::SignInRequired,
                          .code = u"sign-in.needed"_s,
                          .detail = u"nobody is signed in"_s };
    }
    Result<net::HttpResponse> response = co_await way->send(std::move(request), std::move(stop));
    co_return std::move(response);
}

} // namespace slipway::azure

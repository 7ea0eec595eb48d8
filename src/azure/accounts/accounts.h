// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/accounts/account.h"

#include <QSet>

#include <functional>

namespace slipway::azure {

/// All accounts of one cloud as one way to Azure Resource Manager: a request goes out with the token of the
/// account and tenant that its subscription belongs to; a query of Resource Graph, with that of the first
/// subscription it names. Accounts that were removed have forgotten their
/// tokens; they stay, silent, until this object goes, as somebody may still be waiting for an answer.
class Accounts final : public QObject, public net::HttpTransport
{
    Q_OBJECT

public:
    Accounts();
    ~Accounts() override;

    Account &add(std::unique_ptr<Account> account);
    void remove(const QString &id);
    Account *account(const QString &id) const;
    QList<Account *> all() const;
    bool isEmpty() const { return m_accounts.empty(); }

    /// Subscriptions that are not asked for machines.
    void setHidden(QSet<QString> subscriptionIds) { m_hidden = std::move(subscriptionIds); }

    /// Asks every account for its tenants and subscriptions and gives those that are usable and not hidden,
    /// each once. The first error when there are none and something failed.
    [[nodiscard]] Task<Result<QList<Subscription>>> list(std::stop_token stop);
    /// The same for who does not want to wait for the slowest tenant: gives those of each tenant away as it
    /// answers, each once.
    [[nodiscard]] Task<Result<QList<Subscription>>>
    list(std::function<void(const QList<Subscription> &)> arrived, std::stop_token stop);

    /// Whether it is known whose token is good for a subscription. Not before its tenant has answered.
    bool reaches(const QString &subscription) const { return wayTo(subscription) != nullptr; }
    /// Asks every account for its tenants and subscriptions; changed() tells what comes of it.
    void refresh();

    /// The subscriptions sorted by whose token is good for them. What no account has is left out.
    QList<QStringList> byTenant(const QStringList &subscriptions) const;

    /// SignInRequired "sign-in.needed" when no account is left.
    [[nodiscard]] Task<Result<net::HttpResponse>> send(net::HttpRequest request,
                                                       std::stop_token stop) override;

signals:
    void changed();

private:
    bool isLoading() const;
    QList<Subscription> known() const; ///< of all accounts and tenants, hidden ones too
    QList<Subscription> settled() const; ///< of those tenants that are not being asked
    std::optional<Error> firstFailure() const;
    QList<Subscription> usable(const QList<Subscription> &all, QSet<QString> unwanted) const;
    Result<QList<Subscription>> chosen() const;
    net::HttpTransport *wayFor(const net::HttpRequest &request);
    net::HttpTransport *wayTo(const QString &subscription) const;

    std::vector<std::unique_ptr<Account>> m_accounts;
    std::vector<std::unique_ptr<Account>> m_retired;
    QSet<QString> m_hidden; ///< lower case
};

} // namespace slipway::azure

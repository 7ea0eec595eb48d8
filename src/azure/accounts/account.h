// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/accounttokens.h"
#include "azure/auth/signin.h"
#include "azure/machine.h"
#include "base/async/taskscope.h"

#include <QObject>

#include <memory>
#include <vector>

namespace slipway::azure {

/// A directory of an account and what it holds. One that fails hides no other.
struct Tenant
{
    QString id {}; ///< empty: the only one, of an account that does not know its id
    QString name {}; ///< may be empty
    QString domain {};
    bool isLoading = false;
    std::optional<Error> error {}; ///< of the last answer; stays while it is asked again
    QList<Subscription> subscriptions {};

    friend bool operator==(const Tenant &, const Tenant &) = default;
};

/// One signed-in account: its tenants and their subscriptions, each with a state of its own, and the way to
/// Azure Resource Manager with the right token for each.
/// Source: GET /tenants and GET /subscriptions, 2022-12-01.
class Account final : public QObject
{
    Q_OBJECT

public:
    /// \param http requests without tokens; must not retry (that is done above)
    /// \param homeTenant the id of its own tenant; may be empty
    // outlives: `http` and `clock` are owned by app
    Account(QString id, QString homeTenant, Cloud cloud, net::HttpTransport &http, Clock &clock,
            std::unique_ptr<AccountTokens> tokens);
    ~Account() override;

    const QString &id() const { return m_id; }
    const Cloud &cloud() const { return m_cloud; }
    AccountTokens &tokens() { return *m_tokens; }
    QList<Tenant> tenants() const;
    bool isLoading() const;
    /// Whether it is being asked which tenants there are.
    bool isListing() const { return m_isListing; }
    /// Why not even its tenants are known.
    const std::optional<Error> &error() const { return m_error; }

    /// Asks for tenants and subscriptions anew, unless that is going on.
    void refresh();
    /// The same when the person may do more than before: what is going on was asked with what they had then,
    /// so it is stopped, and its answers count for nothing.
    void refreshAnew();

    /// Sends with the token of the tenant that this subscription is in; null when the account has none such.
    net::HttpTransport *wayTo(const QString &subscriptionId);
    /// With the token of the account's own tenant.
    net::HttpTransport &homeWay();

signals:
    void changed();

private:
    struct Place;

    Place &place(const QString &tenantId);
    void tenantsFound(const QList<Tenant> &found);
    void load(Place &place);

    QString m_id;
    QString m_homeTenant;
    Cloud m_cloud;
    net::HttpTransport &m_http;
    Clock &m_clock;
    std::unique_ptr<AccountTokens> m_tokens;
    std::vector<std::unique_ptr<Place>> m_places;
    std::optional<Error> m_error;
    bool m_isListing = false;
    int m_round = 0; ///< of questions; answers to those of earlier ones do not count
    TaskScope m_tasks;
};

} // namespace slipway::azure

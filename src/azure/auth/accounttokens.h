// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/policies/policies.h"

#include <QString>

#include <memory>

namespace slipway::azure {

/// The tokens of one account, tenant by tenant: what signs in once and works in many directories.
class AccountTokens
{
public:
    AccountTokens() = default;
    Q_DISABLE_COPY_MOVE(AccountTokens)
    virtual ~AccountTokens();

    /// Tokens for a tenant; empty: the account's own. Lives as long as this object.
    virtual net::TokenSource &tenant(const QString &tenantId) = 0;
    /// Whether other tenants than its own are worth asking for: programs have one.
    virtual bool spansTenants() const = 0;
    /// What an interactive sign-in to the tenant has to carry after a refusal; empty: nothing.
    virtual QString claimsWanted(const QString &tenantId) const;
    /// Signed out: whatever could get a token is overwritten.
    virtual void forget() = 0;
};

/// One source for one tenant: service principals and managed identities.
class OneTenantTokens final : public AccountTokens
{
public:
    explicit OneTenantTokens(std::unique_ptr<net::TokenSource> tokens);
    ~OneTenantTokens() override;
    net::TokenSource &tenant(const QString & /*tenantId*/) override { return *m_tokens; }
    bool spansTenants() const override { return false; }
    void forget() override { m_tokens->forget(); }

private:
    std::unique_ptr<net::TokenSource> m_tokens;
};

} // namespace slipway::azure

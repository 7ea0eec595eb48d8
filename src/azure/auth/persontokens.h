// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/accounttokens.h"
#include "azure/auth/signin.h"

namespace slipway::azure {

/// Tokens of a person for every tenant they may enter, all from one refresh token that each answer may
/// replace. Claims that Azure asks for in the meantime are part of the next request.
class PersonTokens final : public AccountTokens
{
public:
    /// Called with each new refresh token, and with an empty one when it is not taken any more: by no tenant,
    /// or by the person's own. What one other tenant refuses leaves it as it is.
    using Changed = std::function<void(const Secret &refreshToken)>;

    // outlives: `http` and `clock` are owned by app
    PersonTokens(net::HttpTransport &http, Clock &clock, Cloud cloud, QString homeTenant, QString clientId,
                 Changed changed);
    ~PersonTokens() override;

    /// A refresh token that was kept from an earlier run.
    void restore(Secret refreshToken);
    /// To be kept for a later run; empty when there is none.
    const Secret &refreshToken() const;
    /// What an interactive sign-in to `tenantId` brought.
    void adopt(const QString &tenantId, Grant grant);

    /// SignInRequired "invalid_grant" or "interaction_required" when only the person can help, from then on
    /// "sign-in.needed" when there is no refresh token left.
    net::TokenSource &tenant(const QString &tenantId) override;
    bool spansTenants() const override { return true; }
    void forget() override;
    QString claimsWanted(const QString &tenantId) const override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace slipway::azure

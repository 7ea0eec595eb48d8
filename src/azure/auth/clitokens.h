// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/accounttokens.h"
#include "azure/auth/signin.h"

namespace slipway::azure {

/// Tokens of whoever is signed in to the Azure CLI on this computer, by `az account get-access-token`.
/// Slipway keeps nothing of it and never touches the CLI's own files.
class CliTokens final : public AccountTokens
{
public:
    /// \param program absolute path of az; empty: none was found
    // outlives: `clock` is owned by app
    CliTokens(Clock &clock, Cloud cloud, QString program);
    ~CliTokens() override;

    /// Who is signed in there. Local "az.missing"; SignInRequired "az.signed-out"; Local "az.failed" with
    /// what it said; Timeout after a minute.
    [[nodiscard]] Task<Result<Person>> person(std::stop_token stop);

    net::TokenSource &tenant(const QString &tenantId) override;
    bool spansTenants() const override { return true; }
    void forget() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/accounttokens.h"

namespace slipway::azure {

AccountTokens::~AccountTokens() = default;

QString AccountTokens::claimsWanted(const QString & /*tenantId*/) const
{
    return {};
}

OneTenantTokens::OneTenantTokens(std::unique_ptr<net::TokenSource> tokens)
    : m_tokens(std::move(tokens))
{
}

OneTenantTokens::~OneTenantTokens() = default;

} // namespace slipway::azure

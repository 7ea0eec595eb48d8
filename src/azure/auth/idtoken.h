// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/signin.h"

namespace slipway::azure {

/// Who an id token speaks of. It must be for `clientId`, issued by the tenant that it names, and carry
/// `nonce` (empty: none was asked for). Its signature is not looked at: it came from the token endpoint
/// itself, through TLS. Source: OpenID Connect Core 1.0, section 3.1.3.7.
///
/// \return Protocol with code "id-token" when it is none, or somebody else's
Result<Person> personOf(const QString &idToken, const QString &clientId, const QString &nonce);

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/signin.h"

namespace slipway::azure {

/// What an Azure Resource Manager says of its own cloud: where people sign in, the audience, the portal.
/// Asked without a token. Source: GET {arm}/metadata/endpoints.
///
/// \return Invalid "url.not-secure" for an address without TLS that is not on this computer, also when the
///         answer names one; Protocol when the answer is none
// outlives: `http` is owned by app
[[nodiscard]] Task<Result<Cloud>> discoverCloud(net::HttpTransport &http, QString name, QUrl armEndpoint,
                                                std::stop_token stop);

/// https, or http on this computer.
bool isSafeToSendSecrets(const QUrl &url);

} // namespace slipway::azure

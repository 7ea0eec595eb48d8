// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/signin.h"

namespace slipway::azure {

/// The signed JWT by which an application proves that it has its certificate's key, good for ten minutes.
///
/// \param audience the token endpoint's URL
/// \return the signer's error
Result<Secret> clientAssertion(const ClientCertificate &certificate, AssertionAlgorithm algorithm,
                               const QString &audience, const QString &clientId, const QDateTime &now);

} // namespace slipway::azure

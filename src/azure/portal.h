// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"
#include "azure/auth/signin.h"

#include <QUrl>

namespace slipway::azure {

/// The page of a resource in its cloud's portal. Empty where there is none to go to: a cloud that names none,
/// as the sandbox, or one that is not reached by https.
QUrl portalPage(const Cloud &cloud, const ArmId &resource);

} // namespace slipway::azure

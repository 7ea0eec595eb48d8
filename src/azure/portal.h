// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"

#include <QUrl>

namespace slipway::azure {

/// The page of a resource in the portal of the cloud whose ARM endpoint is `armEndpoint`; empty for a cloud
/// whose portal is not known, e.g. the sandbox. Source: azure-cli's cloud table.
QUrl portalPage(const QUrl &armEndpoint, const ArmId &resource);

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/instanceview.h"
#include "base/json/jsonreader.h"

namespace slipway::azure {

/// GET virtualMachines/{name}/instanceView. Missing parts stay empty: a machine that does not run says
/// little.
InstanceView instanceViewFrom(JsonReader json);

} // namespace slipway::azure

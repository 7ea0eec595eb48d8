// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"
#include "base/json/jsonreader.h"

namespace slipway::azure {

/// The `id` of a resource: missing or no ARM id is an error of the document.
ArmId requiredId(JsonReader resource);

/// The `id` below a reference like {"id":".."}: empty when it is missing, null or no ARM id of the usual
/// form.
ArmId referenceId(JsonReader reference);

} // namespace slipway::azure

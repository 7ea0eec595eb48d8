// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <QLatin1StringView>

namespace slipway::sandbox {

/// Where the price list is. The real one has a host of its own and asks nobody who they are.
inline constexpr auto kRetailPricesPath = QLatin1StringView("/api/retail/prices");

/// What a size costs by the hour: of $filter, armSkuName and armRegionName are read.
HttpResponse retailPrices(const HttpRequest &request);

} // namespace slipway::sandbox

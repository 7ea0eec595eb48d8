// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/arm/longrunning.h"

namespace slipway::azure {

/// Sends a DELETE and follows it to its end. What is gone already is success. \return as LongRunning::run()
// outlives: `transport` and `clock` are owned by app
[[nodiscard]] Task<Result<>> removeResource(net::HttpTransport &transport, Clock &clock,
                                            net::HttpRequest request, OperationLimits limits,
                                            std::stop_token stop);

} // namespace slipway::azure

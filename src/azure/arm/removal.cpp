// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/removal.h"

namespace slipway::azure {

// outlives: `transport` and `clock` are owned by app
Task<Result<>> removeResource(net::HttpTransport &transport, Clock &clock, net::HttpRequest request,
                              OperationLimits limits, std::stop_token stop)
{
    LongRunning operation(transport, clock, limits);
    LongRunning::Resumable nobody;
    const Result<OperationOutcome> outcome =
        co_await operation.run(std::move(request), std::move(nobody), std::move(stop));
    if (!outcome && outcome.error().kind != ErrorKind::NotFound)
        co_return outcome.error();
    co_return Result<>();
}

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <chrono>
#include <optional>

namespace slipway::azure {

/// How long an answer asks to wait before the next request: `retry-after-ms`, `x-ms-retry-after-ms`, or
/// `Retry-After` in seconds or as an HTTP date (measured from the answer's own Date). nullopt when it says
/// nothing that can be understood; negative and past times are zero; never more than a day.
std::optional<std::chrono::milliseconds> retryAfterOf(const net::HttpResponse &response);

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <chrono>
#include <optional>

namespace slipway::azure {

/// How long an answer asks to wait before the next request: what net::retryAfter reads (an HTTP date measured
/// from the answer's own Date), at most a day; and, other than there, zero where the service says zero, which
/// for a long-running operation means "ask again at once". nullopt when it says nothing that makes sense.
std::optional<std::chrono::milliseconds> retryAfterOf(const net::HttpResponse &response);

} // namespace slipway::azure

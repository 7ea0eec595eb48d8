// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace slipway::net {

/// How long a service asks us to wait: `retry-after-ms`, `x-ms-retry-after-ms` (milliseconds) or
/// `Retry-After` (seconds or an HTTP date, RFC 9110, 10.2.3), the first that is there and makes sense.
/// Nullopt when there is none, or when it is zero, negative, in the past or no time at all. Pure. \param now
/// for dates; UTC
std::optional<std::chrono::milliseconds> retryAfter(const HttpHeaders &headers, const QDateTime &now);

} // namespace slipway::net

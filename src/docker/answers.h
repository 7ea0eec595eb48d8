// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "net/http.h"

#include <optional>

namespace slipway::docker {

/// Why `answer` is not what was asked for; nullopt for 2xx and 304 from an engine. The engine's "message" is
/// the detail, the code is "http.<status>": 404 NotFound, 409 Conflict, 401 and 403 Forbidden, 429 Throttled,
/// 5xx Service, other 4xx Invalid. Anything that no engine says (HTML, a redirect) is Protocol with code
/// "answer.not-engine".
std::optional<Error> problemOf(const net::HttpResponse &answer, const QString &subject);

} // namespace slipway::docker

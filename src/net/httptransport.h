// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "net/http.h"

#include <stop_token>

namespace slipway::net {

/// Sends one request and gives the whole answer. Any HTTP status is a value; an Error means there was no
/// answer. Cancelled, Timeout, Unreachable, Tls, Protocol are possible. Policies wrap transports and are
/// transports.
class HttpTransport
{
public:
    HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)
    virtual ~HttpTransport();

    [[nodiscard]] virtual Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) = 0;
};

} // namespace slipway::net

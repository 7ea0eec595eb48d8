// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/policies/policies.h"

#include <QUuid>

namespace slipway::net {

namespace {

constexpr auto kClientRequestId = "x-ms-client-request-id";
constexpr auto kReturnClientRequestId = "x-ms-return-client-request-id";

} // namespace

RequestIdPolicy::RequestIdPolicy(HttpTransport &next)
    : m_next(next)
{
}

Task<Result<HttpResponse>> RequestIdPolicy::send(HttpRequest request, std::stop_token stop)
{
    request.headers.set(kClientRequestId, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    request.headers.set(kReturnClientRequestId, "true");
    return m_next.send(std::move(request), std::move(stop));
}

} // namespace slipway::net

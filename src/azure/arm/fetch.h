// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/arm/armanswer.h"
#include "net/httptransport.h"

namespace slipway::azure {

/// Decodes the whole of an answer. Protocol when it is not JSON or not what `decode` needs.
template <typename T>
Result<T> decodeAnswer(const QByteArray &body, const QString &subject, T (*decode)(JsonReader))
{
    const Result<JsonDocument> document = armDocument(body, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    if (!root.isObject() && !root.isArray())
        root.fail(QStringLiteral("is neither an object nor a list"));
    T value = decode(root);
    return root.finish(std::move(value));
}

/// Asks for one thing and decodes it.
// outlives: `transport` is owned by app
template <typename T>
[[nodiscard]] Task<Result<T>> fetchOne(net::HttpTransport &transport, net::HttpRequest request,
                                       T (*decode)(JsonReader), std::stop_token stop)
{
    const QString subject = subjectOf(request.url);
    const Result<net::HttpResponse> response = co_await transport.send(std::move(request), stop);
    if (!response)
        co_return response.error();
    if (!response->isSuccess())
        co_return armError(*response, subject);
    co_return decodeAnswer<T>(response->body, subject, decode);
}

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/http.h"

namespace slipway::net {

/// The request's bytes on the wire: HTTP/1.1, path and query of `request.url`, `host` as the Host field, and
/// Content-Length where a body belongs. Pure.
/// \return Invalid with code "request.malformed" when method, path or a field could break out of its line.
Result<QByteArray> requestBytes(const HttpRequest &request, const QString &host);
/// The same up to the end of the head, announcing a chunked body that chunkBytes() makes; `request.body` is
/// left out.
Result<QByteArray> chunkedRequestHead(const HttpRequest &request, const QString &host);
/// One chunk; of nothing: the end of the body.
QByteArray chunkBytes(const QByteArray &piece);

} // namespace slipway::net

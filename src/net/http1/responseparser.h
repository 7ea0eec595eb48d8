// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/http.h"
#include "net/http1/http1limits.h"

#include <memory>

namespace slipway::net {

/// Turns the bytes of a connection into one response: informational heads (1xx) are put aside, then comes the
/// head, the body as it arrives, and the end. Pure: no sockets, no time. Feeding in one piece or byte by byte
/// gives the same.
///
/// Stricter than RFC 9112 asks: Transfer-Encoding is exactly "chunked" or an error (Protocol,
/// "http.malformed"), and limits are errors (Protocol, "http.limit"). A message cut short is Unreachable,
/// "http.truncated".
class ResponseParser final
{
public:
    enum class Expect {
        Body, ///< the answer to GET, POST and so on
        NoBody, ///< the answer to HEAD
        Upgrade, ///< the answer to a request to leave HTTP: 101, or 200 without length, ends the message at
                 ///< its head
        EndlessBody ///< like Body, without a limit on its length
    };

    ResponseParser(Expect expect, Http1Limits limits);
    ~ResponseParser();
    Q_DISABLE_COPY_MOVE(ResponseParser)

    /// After an error, or once isComplete(), the parser must not be fed any more.
    Result<> feed(QByteArrayView bytes);
    /// The peer has ended its side: the end of a body without length, an error in the middle of anything
    /// else.
    Result<> feedEnd();

    bool hasHead() const; ///< of the final response
    const HttpResponse &head() const;
    QByteArray takeBody(); ///< what has arrived since the last call
    bool isComplete() const; ///< the message has ended
    bool isUpgraded() const; ///< the connection has left HTTP: rest() is not HTTP
    bool hasSeenBytes() const; ///< at least one byte was fed
    bool canStayOpen() const; ///< complete, nothing after it, and the peer keeps the connection
    QByteArray takeRest(); ///< what was fed beyond the message
    const QList<HttpResponse> &informational() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace slipway::net

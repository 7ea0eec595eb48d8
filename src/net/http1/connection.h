// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http1/http1client.h"
#include "net/http1/responseparser.h"

#include <functional>

namespace slipway::net {

/// One connection that speaks HTTP/1.1: one request at a time, then its answer. Any error ends its use.
class Http1Connection final
{
public:
    Http1Connection(std::unique_ptr<ByteStream> stream, Http1Limits limits);
    ~Http1Connection();
    Q_DISABLE_COPY_MOVE(Http1Connection)

    /// Sends a request and reads the answer up to the end of its head. A server may answer before it has
    /// taken the whole request; then the connection is not used again.
    [[nodiscard]] Task<Result<>> exchangeHead(QByteArray request, ResponseParser::Expect expect,
                                              std::stop_token stop);
    /// The same with a request that `send` writes piece by piece; it gets the stream. Its error is the result
    /// unless the server has said something before.
    [[nodiscard]] Task<Result<>> exchangeHead(std::function<Task<Result<>>(ByteStream *)> send,
                                              ResponseParser::Expect expect, std::stop_token stop);
    const HttpResponse &head() const { return m_parser->head(); }
    /// The next piece of the body; empty at its end.
    [[nodiscard]] Task<Result<QByteArray>> readBody(std::stop_token stop);

    bool wasAnswered() const { return m_parser && m_parser->hasSeenBytes(); } ///< a byte of this answer came
    bool canBeReused() const { return m_requestSent && m_parser && m_parser->canStayOpen(); }
    bool isUpgraded() const { return m_parser->isUpgraded(); }

    QByteArray takeRest() { return m_parser->takeRest(); }
    std::unique_ptr<ByteStream> takeStream() { return std::move(m_stream); }
    /// Ends the connection, and a read that is under way with Cancelled.
    void close() { m_stream.reset(); }

private:
    Task<Result<>> readHead(std::stop_token stop);
    Task<Result<>> readMore(std::stop_token stop);

    std::unique_ptr<ByteStream> m_stream;
    Http1Limits m_limits;
    std::unique_ptr<ResponseParser> m_parser {};
    bool m_requestSent = false;
};

} // namespace slipway::net

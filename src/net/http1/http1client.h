// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/http1/http1limits.h"
#include "net/httptransport.h"
#include "net/stream/bytestream.h"

#include <memory>

namespace slipway::net {

/// The body of an answer that is read as it comes. Destroying it closes the connection.
class HttpBodyStream
{
public:
    HttpBodyStream() = default;
    Q_DISABLE_COPY_MOVE(HttpBodyStream)
    virtual ~HttpBodyStream();

    virtual const HttpResponse &head() const = 0; ///< status and headers; body empty
    /// The next bytes of the body, without chunk framing; empty at its end. A body cut short is Unreachable.
    [[nodiscard]] virtual Task<Result<QByteArray>> read(std::stop_token stop) = 0;
};

/// The body of a request that is sent as it is made: for uploads whose whole would not fit into memory.
class HttpBodySource
{
public:
    HttpBodySource() = default;
    Q_DISABLE_COPY_MOVE(HttpBodySource)
    virtual ~HttpBodySource();

    /// The next bytes; empty at the end. Asked for the next piece only when the connection has taken the one
    /// before: that is the back-pressure. An error ends the request and is what the caller gets.
    [[nodiscard]] virtual Task<Result<QByteArray>> next(std::stop_token stop) = 0;
};

/// A connection that left HTTP (101, or 200 after an Upgrade request): exec and attach.
struct HijackedStream
{
    HttpResponse head {};
    QByteArray early {}; ///< bytes that came with the head
    std::unique_ptr<ByteStream> stream {};
};

/// HTTP/1.1 over byte streams of one connector: keeps idle connections and uses them again, a stream has one
/// of its own. A GET or HEAD whose connection breaks before the answer is whole is sent once more, POST
/// never. Strict: any Transfer-Encoding but exactly "chunked" is Protocol, as are answers without a byte.
class Http1Client final : public HttpTransport
{
public:
    // outlives: `connector` and `clock` are owned by whoever owns the client
    Http1Client(StreamConnector &connector, Clock &clock, Http1Limits limits = {});
    ~Http1Client() override;

    /// `request.url` gives path and query only.
    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;
    [[nodiscard]] Task<Result<std::unique_ptr<HttpBodyStream>>> stream(HttpRequest request,
                                                                       std::stop_token stop);
    /// Sends `source` as the request's body, chunked, on a connection of its own, and never twice. A server
    /// may answer before it has taken everything. `request.timeout` limits each step, not the whole: the way
    /// there, each piece, and the answer after the last.
    [[nodiscard]] Task<Result<HttpResponse>>
    upload(HttpRequest request, std::shared_ptr<HttpBodySource> source, std::stop_token stop);
    /// Sends with `Connection: Upgrade`, `Upgrade: tcp`. An answer that is neither 101 nor 200 is given as
    /// the error it describes: Protocol with code "http.<status>" and the body as detail.
    [[nodiscard]] Task<Result<HijackedStream>> hijack(HttpRequest request, std::stop_token stop);

    /// Makes a connection before there is a request for it: one that comes soon finds it idle, and need not
    /// wait for a handshake. Errors: as a request's on the way there.
    [[nodiscard]] Task<Result<>> prepare(std::stop_token stop);
    /// Closes idle connections: after sleep, network change or an engine's restart.
    void dropIdle();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace slipway::net

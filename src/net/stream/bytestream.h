// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <stop_token>

namespace slipway::net {

/// A two-way stream of bytes: TLS, unix socket or a process's pipes. Destroying it closes it at once.
class ByteStream
{
public:
    ByteStream() = default;
    Q_DISABLE_COPY_MOVE(ByteStream)
    virtual ~ByteStream();

    /// What has arrived, at least one byte, at most `maximum`. Empty: the peer has ended its side in order.
    /// A reset, or a TLS end without close_notify before the end of a message, is Unreachable. Reading
    /// nothing leaves the bytes in the socket: that is the back-pressure.
    [[nodiscard]] virtual Task<Result<QByteArray>> read(qsizetype maximum, std::stop_token stop) = 0;
    /// Ends when the bytes have been handed to the system.
    [[nodiscard]] virtual Task<Result<>> write(QByteArray bytes, std::stop_token stop) = 0;
    /// Half-close, where the transport has it: no more will be written.
    virtual void closeWrite() = 0;
};

/// Opens streams to one peer with one configuration. Value-like settings inside; safe to share.
class StreamConnector
{
public:
    StreamConnector() = default;
    Q_DISABLE_COPY_MOVE(StreamConnector)
    virtual ~StreamConnector();

    [[nodiscard]] virtual Task<Result<std::unique_ptr<ByteStream>>> open(std::stop_token stop) = 0;
    /// As open(), but where the transport can it ends before the peer was reached: what is written waits
    /// until that has happened and the peer was verified, and where it fails reads and writes end with the
    /// error that open() would have ended with. So a request is on its way without another turn of the event
    /// loop.
    [[nodiscard]] virtual Task<Result<std::unique_ptr<ByteStream>>> openAhead(std::stop_token stop);
    /// For the Host header and for errors: "web-02.example:2376", "docker" for local sockets.
    virtual QString peerName() const = 0;
};

} // namespace slipway::net

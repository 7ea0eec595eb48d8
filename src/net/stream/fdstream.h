// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/bytestream.h"

namespace slipway::net {

/// A stream over a connected, non-blocking socket descriptor of the system: unix sockets, and the socket pair
/// behind a process. Nothing is read ahead, so what is not read stays in the system: that is the
/// back-pressure. One read and one write may be under way at the same time.
class FdStream final : public ByteStream
{
public:
    /// Takes over `descriptor`. `subject` names the peer in errors.
    FdStream(int descriptor, QString subject);
    ~FdStream() override;

    [[nodiscard]] Task<Result<QByteArray>> read(qsizetype maximum, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> write(QByteArray bytes, std::stop_token stop) override;
    void closeWrite() override;
    /// What has come is still read; then it is the end, whoever holds the other side open.
    void endReading();

private:
    class State;
    static Task<Result<QByteArray>> readFrom(std::shared_ptr<State> state, qsizetype maximum,
                                             std::stop_token stop);
    static Task<Result<>> writeTo(std::shared_ptr<State> state, QByteArray bytes, std::stop_token stop);

    std::shared_ptr<State> m_state; ///< shared with reads and writes under way, which may outlive this object
};

} // namespace slipway::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/bytestream.h"

#include <memory>

namespace slipway::net {

/// Another connector whose streams can all be cut at once: idle ones, those that are read, hijacked ones and
/// those that are just being opened. For when the computer slept or changed its network.
class SeverableConnector final : public StreamConnector
{
public:
    explicit SeverableConnector(std::unique_ptr<StreamConnector> connector);
    ~SeverableConnector() override;

    /// Whatever is under way on a stream opened before ends with Unreachable, code "connection.lost", as if
    /// the peer had reset it. Streams opened later are not touched.
    void sever();

    [[nodiscard]] Task<Result<std::unique_ptr<ByteStream>>> open(std::stop_token stop) override;
    [[nodiscard]] Task<Result<std::unique_ptr<ByteStream>>> openAhead(std::stop_token stop) override;
    QString peerName() const override;

private:
    std::unique_ptr<StreamConnector> m_connector;
    std::stop_source m_era; ///< of the streams opened since the last cut
};

} // namespace slipway::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/bytestream.h"

#include <QList>

#include <deque>

namespace slipway::test {

/// What a scripted peer does with one request.
struct Script
{
    enum class End { StaysOpen, Closes, Breaks };

    QByteArray bytes {};
    qsizetype step = 0; ///< how many bytes a read gives at most; 0: all there are
    End end = End::StaysOpen;
};

/// Connections without sockets: each whole request that is written is answered by the next script of its
/// connection. What was opened, written and closed is kept for the test.
class ScriptedConnector final : public net::StreamConnector
{
public:
    struct Connection;

    ScriptedConnector();
    ~ScriptedConnector() override;

    /// The scripts of the next connection that is opened.
    void expectConnection(QList<Script> scripts);
    void failNextOpen(Error error);

    [[nodiscard]] Task<Result<std::unique_ptr<net::ByteStream>>> open(std::stop_token stop) override;
    QString peerName() const override;

    qsizetype opened() const { return static_cast<qsizetype>(m_connections.size()); }
    QByteArray written(qsizetype connection) const;
    bool isClosed(qsizetype connection) const;
    /// The peer ends this connection now.
    void closeByPeer(qsizetype connection);

private:
    std::deque<Result<QList<Script>>> m_expected {};
    std::vector<std::shared_ptr<Connection>> m_connections {};
};

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/bytestream.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace slipway {
class Event;
}

namespace slipway::test {

/// A request as it stood on the wire.
struct FakeRequest
{
    QByteArray method {};
    QByteArray target {}; ///< path and query
    QByteArray head {}; ///< request line and fields
    QByteArray body {};
};

/// The server's end of one stream in memory. Lives as long as either side holds it.
class FakeConnection final
{
public:
    void send(const QByteArray &bytes); ///< raw
    void answer(int status, const QByteArray &body, const QByteArray &type = "application/json",
                const QByteArray &fields = {}); ///< with Content-Length; `fields` are whole lines
    void answerHead(int status, const QByteArray &fields = {}); ///< to HEAD, and for 204 and 304
    void beginChunks(const QByteArray &type = "application/json");
    void chunk(const QByteArray &bytes);
    void end(); ///< closes in order
    void reset(); ///< reads and writes fail as Unreachable from now on, also what was not read yet

    bool isOpen() const { return m_clientOpen && !m_ended && !m_broken; }
    const QList<FakeRequest> &requests() const { return m_requests; }
    /// What came and is no whole request: after an upgrade, everything.
    const QByteArray &received() const { return m_toServer; }

private:
    friend class FakeStream;
    friend class FakeServer;

    void wake();
    std::optional<FakeRequest> takeRequest();

    QByteArray m_toServer;
    QByteArray m_toClient;
    QList<FakeRequest> m_requests;
    Event *m_reader = nullptr;
    int m_readsSinceTurn = 0;
    bool m_clientOpen = true;
    bool m_ended = false;
    bool m_broken = false;
};

using FakeConnectionPtr = std::shared_ptr<FakeConnection>;

/// What answers behind FakeConnectors. The test owns it, and it outlives them.
class FakeServer final
{
public:
    /// Called for each whole request, inside the client's write().
    std::function<void(const FakeConnectionPtr &, const FakeRequest &)> onRequest {};
    std::optional<Error> refusal {}; ///< when set, open() fails with it
    qsizetype pieceSize = 1 << 20; ///< at most so many bytes a read()
    bool takesTurns = false; ///< connects and answers through the event loop, as real ones do

    qsizetype opened() const { return m_connections.size(); } ///< so often somebody connected
    qsizetype tries() const { return m_tries; } ///< the same with the refused ones
    qsizetype live() const; ///< connections that neither side has closed
    QList<FakeRequest> requests() const { return m_log; } ///< of all connections, in order
    qsizetype count(const QByteArray &method, const QByteArray &targetPart) const;
    void resetAll();

private:
    friend class FakeStream;
    friend class FakeConnector;

    void handle(const FakeConnectionPtr &connection, const FakeRequest &request);

    QObject m_context;
    QList<FakeConnectionPtr> m_connections;
    QList<FakeRequest> m_log;
    qsizetype m_tries = 0;
};

class FakeConnector final : public net::StreamConnector
{
public:
    // outlives: `server` is owned by the test
    explicit FakeConnector(FakeServer &server);

    [[nodiscard]] Task<Result<std::unique_ptr<net::ByteStream>>> open(std::stop_token stop) override;
    QString peerName() const override;

private:
    FakeServer &m_server;
};

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakestream.h"

#include "base/async/event.h"

#include <algorithm>
#include <utility>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReadsPerTurn = 200;

Error lost()
{
    return { .kind = ErrorKind::Unreachable, .subject = u"fake"_s, .detail = u"the connection was reset"_s };
}

qsizetype contentLength(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            return line.sliced(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Words\r\n";
}

} // namespace

void FakeConnection::send(const QByteArray &bytes)
{
    m_toClient += bytes;
    wake();
}

void FakeConnection::answer(int status, const QByteArray &body, const QByteArray &type,
                            const QByteArray &fields)
{
    send(statusLine(status) + fields + "Content-Type: " + type
         + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void FakeConnection::answerHead(int status, const QByteArray &fields)
{
    send(statusLine(status) + fields + "\r\n");
}

void FakeConnection::beginChunks(const QByteArray &type)
{
    send(statusLine(200) + "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void FakeConnection::chunk(const QByteArray &bytes)
{
    send(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void FakeConnection::end()
{
    m_ended = true;
    wake();
}

void FakeConnection::reset()
{
    m_broken = true;
    wake();
}

void FakeConnection::wake()
{
    if (m_reader)
        m_reader->fire();
}

std::optional<FakeRequest> FakeConnection::takeRequest()
{
    constexpr QByteArrayView kEndOfHead = "\r\n\r\n";
    const qsizetype end = m_toServer.indexOf(kEndOfHead);
    if (end < 0)
        return std::nullopt;
    FakeRequest request;
    request.head = m_toServer.first(end);
    const qsizetype bodyAt = end + kEndOfHead.size();
    const qsizetype length = contentLength(request.head);
    if (m_toServer.size() < bodyAt + length)
        return std::nullopt;
    request.body = m_toServer.sliced(bodyAt, length);
    m_toServer.remove(0, bodyAt + length);
    const QList<QByteArray> words = request.head.split('\r').constFirst().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    m_requests.append(request);
    return request;
}

/// The client's end.
class FakeStream final : public net::ByteStream
{
public:
    FakeStream(FakeServer &server, FakeConnectionPtr connection)
        : m_server(server)
        , m_connection(std::move(connection))
    {
    }
    ~FakeStream() override { m_connection->m_clientOpen = false; }
    Q_DISABLE_COPY_MOVE(FakeStream)

    [[nodiscard]] Task<Result<QByteArray>> read(qsizetype maximum, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> write(QByteArray bytes, std::stop_token stop) override;
    void closeWrite() override { }

private:
    FakeServer &m_server;
    FakeConnectionPtr m_connection;
};

Task<Result<QByteArray>> FakeStream::read(qsizetype maximum, std::stop_token stop)
{
    FakeConnection &from = *m_connection;
    while (from.m_toClient.isEmpty() && !from.m_ended && !from.m_broken && !stop.stop_requested()) {
        Event arrived;
        from.m_reader = &arrived;
        struct Forget
        {
            FakeConnection &from;
            ~Forget() { from.m_reader = nullptr; }
        } const forget { from };
        const std::stop_callback wakeOnStop(stop, [&arrived] { arrived.fire(); });
        co_await arrived;
    }
    // Awaits that are over at once nest where the compiler does not make jumps of them, as under sanitizers.
    if (++from.m_readsSinceTurn == kReadsPerTurn) {
        from.m_readsSinceTurn = 0;
        Event over;
        QMetaObject::invokeMethod(
            over.receiver(), [&over] { over.fire(); }, Qt::QueuedConnection);
        co_await over;
    }
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    if (from.m_broken)
        co_return lost();
    const QByteArray piece = from.m_toClient.first(
        std::min({ maximum, m_server.pieceSize, qsizetype { from.m_toClient.size() } }));
    from.m_toClient.remove(0, piece.size());
    co_return piece;
}

Task<Result<>> FakeStream::write(QByteArray bytes, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    if (m_connection->m_broken || m_connection->m_ended)
        co_return lost();
    const FakeConnectionPtr connection = m_connection;
    connection->m_toServer += bytes;
    while (const std::optional<FakeRequest> request = connection->takeRequest()) {
        m_server.handle(connection, *request);
    }
    co_return Result<>();
}

void FakeServer::handle(const FakeConnectionPtr &connection, const FakeRequest &request)
{
    m_log.append(request);
    const auto answer = [this, connection, request] {
        if (onRequest && connection->isOpen())
            onRequest(connection, request);
    };
    if (takesTurns)
        QMetaObject::invokeMethod(&m_context, answer, Qt::QueuedConnection);
    else
        answer();
}

qsizetype FakeServer::live() const
{
    return std::count_if(m_connections.begin(), m_connections.end(),
                         [](const FakeConnectionPtr &connection) { return connection->isOpen(); });
}

qsizetype FakeServer::count(const QByteArray &method, const QByteArray &targetPart) const
{
    return std::count_if(m_log.begin(), m_log.end(), [&](const FakeRequest &request) {
        return request.method == method && request.target.contains(targetPart);
    });
}

void FakeServer::resetAll()
{
    for (const FakeConnectionPtr &connection : std::as_const(m_connections))
        connection->reset();
}

FakeConnector::FakeConnector(FakeServer &server)
    : m_server(server)
{
}

Task<Result<std::unique_ptr<net::ByteStream>>> FakeConnector::open(std::stop_token stop)
{
    ++m_server.m_tries;
    if (m_server.takesTurns) {
        Event turn;
        QMetaObject::invokeMethod(
            turn.receiver(), [&turn] { turn.fire(); }, Qt::QueuedConnection);
        co_await turn;
    }
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    if (m_server.refusal)
        co_return *m_server.refusal;
    const auto connection = std::make_shared<FakeConnection>();
    m_server.m_connections.append(connection);
    std::unique_ptr<net::ByteStream> stream = std::make_unique<FakeStream>(m_server, connection);
    co_return std::move(stream);
}

QString FakeConnector::peerName() const
{
    return u"fake"_s;
}

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedconnector.h"

#include "base/async/event.h"

#include <algorithm>

namespace slipway::test {

using namespace Qt::StringLiterals;

struct ScriptedConnector::Connection
{
    std::deque<Script> scripts {};
    QByteArray written {};
    qsizetype answeredUpTo = 0;
    std::optional<Script> playing {};
    Event *reader = nullptr;
    bool closed = false;
    bool endedByPeer = false;

    void wake() const
    {
        if (reader)
            reader->fire();
    }
    void takeRequest();
};

/// Starts the next script when another whole request has been written.
void ScriptedConnector::Connection::takeRequest()
{
    const qsizetype headEnd = written.indexOf("\r\n\r\n", answeredUpTo);
    if (playing || headEnd < 0 || scripts.empty())
        return;
    const QByteArray head = written.mid(answeredUpTo, headEnd - answeredUpTo);
    qsizetype body = 0;
    if (const qsizetype field = head.indexOf("Content-Length: "); field >= 0)
        body = head.mid(field + 16).split('\r').first().toLongLong();
    if (written.size() < headEnd + 4 + body)
        return;
    answeredUpTo = headEnd + 4 + body;
    playing = scripts.front();
    scripts.pop_front();
    wake();
}

namespace {

using ConnectionPtr = std::shared_ptr<ScriptedConnector::Connection>;

Task<> untilWoken(ConnectionPtr connection, std::stop_token stop)
{
    Event woken;
    struct Listed
    {
        ScriptedConnector::Connection &connection;
        ~Listed() { connection.reader = nullptr; }
    } const listed { *connection };
    connection->reader = &woken;
    const std::stop_callback wakeOnStop(stop, [&woken] { woken.fire(); });
    co_await woken;
}

Task<> turn()
{
    Event passed;
    QMetaObject::invokeMethod(
        passed.receiver(), [&passed] { passed.fire(); }, Qt::QueuedConnection);
    co_await passed;
}

Task<Result<QByteArray>> readFrom(ConnectionPtr connection, qsizetype maximum, std::stop_token stop)
{
    co_await turn();
    while (!stop.stop_requested() && !connection->closed) {
        connection->takeRequest();
        std::optional<Script> &script = connection->playing;
        if (script && !script->bytes.isEmpty()) {
            const qsizetype step = script->step > 0 ? std::min(script->step, maximum) : maximum;
            const QByteArray given = script->bytes.first(std::min(step, script->bytes.size()));
            script->bytes.remove(0, given.size());
            co_return given;
        }
        if (script && script->end == Script::End::Breaks)
            co_return Error { .kind = ErrorKind::Unreachable, .code = u"connection.lost"_s };
        if (connection->endedByPeer || (script && script->end == Script::End::Closes))
            co_return QByteArray();
        script.reset();
        connection->takeRequest();
        if (!connection->playing)
            co_await untilWoken(connection, stop);
    }
    co_return Error { .kind = ErrorKind::Cancelled };
}

Task<Result<>> writeTo(ConnectionPtr connection, QByteArray bytes)
{
    co_await turn();
    if (connection->endedByPeer)
        co_return Error { .kind = ErrorKind::Unreachable, .code = u"connection.lost"_s };
    connection->written.append(bytes);
    connection->takeRequest();
    co_return Result<>();
}

class ScriptedStream final : public net::ByteStream
{
public:
    explicit ScriptedStream(ConnectionPtr connection)
        : m_connection(std::move(connection))
    {
    }
    ~ScriptedStream() override
    {
        m_connection->closed = true;
        m_connection->wake();
    }
    Task<Result<QByteArray>> read(qsizetype maximum, std::stop_token stop) override
    {
        return readFrom(m_connection, maximum, std::move(stop));
    }
    Task<Result<>> write(QByteArray bytes, std::stop_token) override
    {
        return writeTo(m_connection, std::move(bytes));
    }
    void closeWrite() override { }

private:
    ConnectionPtr m_connection;
};

} // namespace

ScriptedConnector::ScriptedConnector() = default;

ScriptedConnector::~ScriptedConnector() = default;

void ScriptedConnector::expectConnection(QList<Script> scripts)
{
    m_expected.emplace_back(std::move(scripts));
}

void ScriptedConnector::failNextOpen(Error error)
{
    m_expected.emplace_back(std::move(error));
}

Task<Result<std::unique_ptr<net::ByteStream>>> ScriptedConnector::open(std::stop_token stop)
{
    using Opened = Result<std::unique_ptr<net::ByteStream>>;
    co_await turn();
    if (stop.stop_requested())
        co_return Opened(Error { .kind = ErrorKind::Cancelled });
    if (m_expected.empty())
        co_return Opened(Error { .kind = ErrorKind::Local, .code = u"test.unexpected-connection"_s });
    const Result<QList<Script>> next = m_expected.front();
    m_expected.pop_front();
    if (!next)
        co_return Opened(next.error());
    auto connection = std::make_shared<Connection>();
    connection->scripts.assign(next->begin(), next->end());
    m_connections.push_back(connection);
    std::unique_ptr<net::ByteStream> stream = std::make_unique<ScriptedStream>(std::move(connection));
    co_return Opened(std::move(stream));
}

QString ScriptedConnector::peerName() const
{
    return u"engine.example:2376"_s;
}

QByteArray ScriptedConnector::written(qsizetype connection) const
{
    return m_connections.at(static_cast<std::size_t>(connection))->written;
}

bool ScriptedConnector::isClosed(qsizetype connection) const
{
    return m_connections.at(static_cast<std::size_t>(connection))->closed;
}

void ScriptedConnector::closeByPeer(qsizetype connection)
{
    m_connections.at(static_cast<std::size_t>(connection))->endedByPeer = true;
    m_connections.at(static_cast<std::size_t>(connection))->wake();
}

} // namespace slipway::test

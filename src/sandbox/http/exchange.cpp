// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/exchange.h"

#include "sandbox/http/connection.h"

namespace slipway::sandbox {

Exchange::Exchange(HttpConnection *connection, HttpRequest request)
    : m_connection(connection)
    , m_request(std::move(request))
{
}

Exchange::~Exchange()
{
    if (m_phase != Phase::Done && m_connection)
        m_connection->close();
}

bool Exchange::isGone() const
{
    return !m_connection || !m_connection->m_socket
        || m_connection->m_socket->state() != QAbstractSocket::ConnectedState;
}

void Exchange::answer(HttpResponse response)
{
    if (m_phase != Phase::Waiting)
        return;
    m_phase = Phase::Done;
    if (!isGone())
        m_connection->sendWhole(m_request, std::move(response));
}

void Exchange::begin(int status, HttpFields fields)
{
    if (m_phase != Phase::Waiting || isGone())
        return;
    m_phase = Phase::Streaming;
    fields.set("Transfer-Encoding", "chunked");
    m_connection->sendHead(m_request, status, std::move(fields));
}

void Exchange::write(QByteArrayView bytes)
{
    if (m_phase == Phase::Streaming && !bytes.isEmpty() && m_request.method != "HEAD" && !isGone())
        m_connection->sendChunk(bytes);
}

void Exchange::end()
{
    if (m_phase != Phase::Streaming)
        return;
    m_phase = Phase::Done;
    if (isGone())
        return;
    if (m_request.method != "HEAD")
        m_connection->m_socket->write("0\r\n\r\n");
    m_connection->finish(m_request);
}

qint64 Exchange::backlog() const
{
    return isGone() ? 0 : m_connection->backlog();
}

void Exchange::drop()
{
    m_phase = Phase::Done;
    if (m_connection)
        m_connection->close();
}

QTcpSocket *Exchange::hijack(int status, const HttpFields &fields, QByteArray &rest, const QByteArray &reason)
{
    if (m_phase != Phase::Waiting || isGone())
        return nullptr;
    m_phase = Phase::Done;
    m_connection->m_socket->write(serializedHead(status, fields, reason));
    return m_connection->release(rest);
}

void Exchange::whenDrained(std::function<void()> callback)
{
    m_whenDrained = std::move(callback);
}

void Exchange::whenGone(std::function<void()> callback)
{
    m_whenGone = std::move(callback);
}

} // namespace slipway::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/streams/hijacked.h"

#include <QSslSocket>
#include <QtEndian>

namespace slipway::sandbox {

namespace {

constexpr qint64 kMuchUnread = 1'048'576; ///< of a client that does not read
constexpr qint64 kLittleUnread = 131'072;

} // namespace

QByteArray framed(bool isError, const QByteArray &bytes)
{
    QByteArray header(8, '\0');
    header[0] = isError ? 2 : 1;
    qToBigEndian(static_cast<quint32>(bytes.size()), header.data() + 4);
    return header + bytes;
}

HijackedStream *HijackedStream::take(const EngineCall &call, const QByteArray &contentType, bool isFramed)
{
    const bool isUpgrade = call.request().fields.value("Upgrade").toLower() == "tcp";
    HttpFields fields { { "Content-Type", contentType } };
    if (isUpgrade) {
        fields.add("Connection", "Upgrade");
        fields.add("Upgrade", "tcp");
    }
    QByteArray rest;
    QTcpSocket *socket =
        call.exchange->hijack(isUpgrade ? 101 : 200, fields, rest, isUpgrade ? "UPGRADED" : "OK");
    if (!socket)
        return nullptr;
    auto *stream = new HijackedStream(socket, isFramed, call.context);
    stream->m_early = rest;
    return stream;
}

HijackedStream::HijackedStream(QTcpSocket *socket, bool isFramed, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_isFramed(isFramed)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HijackedStream::read);
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        // The process goes on, as in life, but nobody types any more.
        if (m_process && m_takesInput)
            m_process->endInput();
        if (m_process && m_isHeld)
            m_process->hold(false);
        emit closed();
        deleteLater();
    });
    connect(socket, &QTcpSocket::bytesWritten, this, &HijackedStream::balance);
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &HijackedStream::balance);
}

void HijackedStream::serve(ShellDriver *process, const Wishes &wishes)
{
    m_process = process;
    m_takesInput = wishes.takesInput;
    connect(process, &ShellDriver::said, this, [this, wishes](bool isError, const QByteArray &bytes) {
        if (isError ? wishes.showsErrors : wishes.showsOutput)
            write(isError, bytes);
    });
    connect(process, &ShellDriver::ended, this, [this] { flushAndClose(true); });
    QMetaObject::invokeMethod(this, &HijackedStream::read, Qt::QueuedConnection); // what came early
}

qint64 HijackedStream::backlog() const
{
    if (!m_socket)
        return 0;
    const auto *tls = qobject_cast<QSslSocket *>(m_socket.data());
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void HijackedStream::write(bool isError, const QByteArray &bytes)
{
    if (!m_socket || bytes.isEmpty())
        return;
    m_socket->write(m_isFramed ? framed(isError, bytes) : bytes);
    balance();
}

void HijackedStream::balance()
{
    const bool wants = m_isHeld ? backlog() > kLittleUnread : backlog() > kMuchUnread;
    if (wants == m_isHeld)
        return;
    m_isHeld = wants;
    if (m_process)
        m_process->hold(wants);
}

void HijackedStream::flushAndClose(bool now)
{
    if (now && m_socket)
        m_socket->disconnectFromHost();
}

void HijackedStream::read()
{
    QByteArray bytes = std::exchange(m_early, {});
    if (m_socket)
        bytes += m_socket->readAll();
    if (bytes.isEmpty())
        return;
    if (m_process && m_takesInput)
        m_process->input(bytes);
    emit received(bytes);
}

} // namespace slipway::sandbox

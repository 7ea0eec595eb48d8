// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/bytestream.h"
#include "net/stream/readingturn.h"
#include "net/stream/tlserrors.h"

#include <QPointer>
#include <QSslSocket>

namespace slipway::net {

/// A TLS socket with what it said about itself, shared by a stream and its reads and writes under way, which
/// may outlive the stream.
class TlsSocket final
{
public:
    TlsSocket(const QSslConfiguration &configuration, QString subject);
    ~TlsSocket();
    Q_DISABLE_COPY_MOVE(TlsSocket)

    QSslSocket &socket() const { return *m_socket; }
    const QString &subject() const { return m_subject; }
    bool hasFailed() const { return m_failed; }
    Error error() const { return tlsError(m_report, m_subject); }
    /// The peer said that it will send no more (close_notify), and all it sent has been read.
    bool hasEndedInOrder() const { return m_report.alert == QSsl::AlertType::CloseNotify; }
    void close();
    bool isClosed() const { return m_closed; }

    ReadingTurn turn {};
    bool hasWritten = false;

private:
    QSslSocket *m_socket; ///< deleted through the event loop: it may be emitting
    QObject m_context; ///< receives its signals; goes before it
    QString m_subject;
    TlsReport m_report {};
    bool m_failed = false;
    bool m_closed = false;
};

/// A TLS connection whose handshake has ended and whose peer has been verified. Half-close does nothing:
/// QSslSocket cannot end one direction alone.
class TlsStream final : public ByteStream
{
public:
    explicit TlsStream(std::shared_ptr<TlsSocket> socket);
    ~TlsStream() override;

    [[nodiscard]] Task<Result<QByteArray>> read(qsizetype maximum, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> write(QByteArray bytes, std::stop_token stop) override;
    void closeWrite() override;

private:
    std::shared_ptr<TlsSocket> m_socket;
};

} // namespace slipway::net

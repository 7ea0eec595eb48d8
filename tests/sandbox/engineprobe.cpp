// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineprobe.h"

#include "uploads.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QtEndian>

namespace slipway::test {

QByteArray unchunked(QByteArray text)
{
    QByteArray body;
    while (true) {
        const qsizetype end = text.indexOf("\r\n");
        const qsizetype size = end < 0 ? 0 : text.left(end).toLongLong(nullptr, 16);
        if (size <= 0)
            return body;
        body += text.mid(end + 2, size);
        text = text.mid(end + 2 + size + 2);
    }
}

QByteArray EngineAnswer::unframed(QByteArray *errors) const
{
    QByteArray out;
    qsizetype at = 0;
    while (at + 8 <= body.size()) {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(body.constData() + at + 4));
        const QByteArray content = body.mid(at + 8, size);
        if (body.at(at) == '\1')
            out += content;
        else if (errors)
            *errors += content;
        at += 8 + size;
    }
    return out;
}

EngineAnswer askEngine(const sandbox::EngineAccess &engine, const QByteArray &method,
                       const QByteArray &target, const QByteArray &body, const QByteArray &fields)
{
    const QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: engine\r\nConnection: close\r\n"
        + fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const QByteArray bytes = tryTls(QHostAddress(engine.address), static_cast<quint16>(engine.port),
                                    engine.ca, engine.certificate, engine.key, request)
                                 .answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    EngineAnswer answer { bytes.mid(9, 3).toInt(), bytes.left(end + 2), bytes.mid(end + 4) };
    if (answer.head.contains("Transfer-Encoding: chunked"))
        answer.body = unchunked(answer.body);
    return answer;
}

EngineStream::EngineStream(const sandbox::EngineAccess &engine, const QByteArray &request)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(engine.ca));
    tls.setLocalCertificateChain(QSslCertificate::fromData(engine.certificate));
    tls.setPrivateKey(QSslKey(engine.key, QSsl::Ec));
    m_socket.setSslConfiguration(tls);
    connect(&m_socket, &QSslSocket::readyRead, this, [this] { m_received += m_socket.readAll(); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this, request] { m_socket.write(request); });
    m_socket.connectToHostEncrypted(engine.address, static_cast<quint16>(engine.port));
}

QByteArray EngineStream::body() const
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : m_received.mid(end + 4);
}

} // namespace slipway::test

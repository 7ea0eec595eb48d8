// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <memory>
#include <optional>

namespace slipway::test {

/// A server on loopback, plain or TLS, that answers each whole HTTP request with the next of its replies,
/// byte by byte if asked, and ends as rudely as the test wants. What it was sent is kept. Beyond its replies
/// it stays silent.
class ScriptedServer final : public QTcpServer
{
public:
    enum class End {
        StaysOpen,
        Closes,
        Resets,
        Cuts, ///< without having said so (close_notify)
        Babbles ///< sends bytes that are not encrypted
    };

    struct Reply
    {
        QByteArray bytes {};
        qsizetype step = 0; ///< bytes a turn of the event loop; 0: all at once
        End end = End::StaysOpen;
    };

    ScriptedServer();
    /// TLS with this certificate and key; whether clients need a certificate is in `configuration`.
    explicit ScriptedServer(QSslConfiguration configuration);
    ~ScriptedServer() override;

    /// Other certificates, from the next connection on.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    void reply(Reply reply);
    void reply(int status, const QByteArray &body, const QByteArray &fields = {}); ///< with Content-Length
    /// Says something as soon as somebody connects, without waiting for a request.
    void greetWith(Reply reply) { m_greeting = std::move(reply); }
    /// The last reply is given again and again.
    void setRepeats(bool on) { m_repeats = on; }

    quint16 port() const { return serverPort(); }
    QUrl url(const QString &target = QStringLiteral("/")) const;
    const QList<QByteArray> &requests() const { return m_requests; } ///< whole ones, head and body
    const QByteArray &received() const { return m_received; } ///< every byte of HTTP, decrypted
    int connections() const { return m_connections; }
    int openConnections() const; ///< of which the peer has not gone
    qint64 unsent() const; ///< bytes that wait in this program because nobody takes them
    const QList<QByteArray> &protocols() const { return m_protocols; } ///< chosen by ALPN, one a handshake

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection;

    void accept(const std::shared_ptr<Connection> &connection);
    void receive(const std::shared_ptr<Connection> &connection);
    void answer(const std::shared_ptr<Connection> &connection, Reply reply);
    void play(const std::shared_ptr<Connection> &connection);

    std::optional<QSslConfiguration> m_tls {};
    std::deque<Reply> m_replies {};
    std::optional<Reply> m_greeting {};
    bool m_repeats = false;
    QList<QByteArray> m_requests {};
    QByteArray m_received {};
    QList<QByteArray> m_protocols {};
    int m_connections = 0;
    QList<std::shared_ptr<Connection>> m_open {};
};

} // namespace slipway::test

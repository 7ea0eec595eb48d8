// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/tcpwire.h"
#include "net/stream/tlschannel.h"
#include "net/stream/tlsengine.h"
#include "net/stream/tlserrors.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace slipway::net {

class PeerVerifier;

/// Where a TLS connection leads, and by what.
struct TlsSettings
{
    QString host {};
    quint16 port = 0;
    QString peerName {};
    std::shared_ptr<const TlsContext> context {};
    std::chrono::milliseconds connectTimeout {};
};

/// A TLS connection on the sockets' thread: connects, has the peer verified, then moves bytes between the
/// wire and its channel. Nothing is written before the peer was verified. Destroyed by deleteLater().
class TlsSocket final : public QObject
{
    Q_OBJECT

public:
    /// \param careful it is open only when a peer has accepted our certificate, as far as it says so
    // outlives: `verifier` is owned by app, and used only while the channel's stream is there
    TlsSocket(std::shared_ptr<TlsChannel> channel, std::shared_ptr<const TlsSettings> settings,
              std::shared_ptr<TlsSession> session, const PeerVerifier &verifier, bool careful);
    ~TlsSocket() override;

    // Called on the sockets' thread.
    void start();
    void resume(); ///< there is room again
    void flush(); ///< there is something to write

private:
    void connectingFailed(QAbstractSocket::SocketError error);
    void giveUp();
    void connected();
    void goOn();
    void shakeHands();
    void encrypted();
    void refuse(Error why);
    void hear();
    void waitForRefusal(int silences);
    void open();
    Result<> verified();
    bool feed();
    void moveInput();
    QByteArray nextBlock(qsizetype most);
    void bring(QByteArray block);
    void moveOutput();
    bool sendRest();
    void restIfPiecemeal(qsizetype moved);
    bool isOver() const;
    void end();
    Error error() const { return tlsError(m_report, m_settings->peerName); }

    std::shared_ptr<TlsChannel> m_channel;
    std::shared_ptr<const TlsSettings> m_settings;
    std::shared_ptr<TlsSession> m_session;
    const PeerVerifier &m_verifier;
    TlsReport m_report {};
    std::unique_ptr<QTcpSocket> m_connecting {};
    std::unique_ptr<TcpWire> m_wire {};
    std::unique_ptr<TlsEngine> m_engine {};
    std::unique_ptr<QTimer> m_release {}; ///< while it runs, what came may be held
    const bool m_careful;
    bool m_isVerified = false;
    bool m_isOpen = false;
    bool m_hasEnded = false;
    int m_piecesLeft = 0;
    QByteArray m_output {}; ///< plain, taken from the channel
    qsizetype m_outputDone = 0;
    QByteArray m_unsent {}; ///< encrypted
    qsizetype m_sent = 0;
    qsizetype m_flow = 0; ///< bytes that came without a pause
    std::chrono::steady_clock::time_point m_lastMove {};
};

} // namespace slipway::net

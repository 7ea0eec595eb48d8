// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/tlschannel.h"
#include "net/stream/tlserrors.h"

#include <QSslConfiguration>
#include <QSslSocket>
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
    QSslConfiguration configuration {};
    QList<QByteArray> authorities {}; ///< DER
    std::chrono::milliseconds connectTimeout {};
};

/// What the last full handshake left, for quick ones later. A resumed handshake brings no chain with it: it
/// is kept as long as the certificate is the same. Used on the sockets' thread only.
struct TlsSession
{
    QByteArray ticket {};
    QList<QSslCertificate> chain {};

    QList<QSslCertificate> chainOf(const QSslSocket &socket) const;
    void keepTicket(const QSslSocket &socket);
};

/// A TLS connection on the sockets' thread: connects, has the peer verified, then moves bytes between the
/// socket and its channel. Nothing is written before the peer was verified. Destroyed by deleteLater().
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
    void listen();
    void giveUp();
    void encrypted();
    void waitForRefusal(int silences);
    void open();
    Result<> verified();
    void takeInput();
    void moveSoon();
    void moveInput();
    bool moveBlock(qsizetype *moved);
    void noteWritten();
    void lookForEnd();
    void restIfPiecemeal(qsizetype moved);
    bool isOver() const;
    void end();
    Error error() const { return tlsError(m_report, m_settings->peerName); }

    std::shared_ptr<TlsChannel> m_channel;
    std::shared_ptr<const TlsSettings> m_settings;
    std::shared_ptr<TlsSession> m_session;
    const PeerVerifier &m_verifier;
    std::unique_ptr<QSslSocket> m_socket {};
    std::unique_ptr<QTimer> m_release {}; ///< while it runs, what came may be held
    TlsReport m_report {};
    const bool m_careful;
    bool m_isVerified = false;
    bool m_failed = false;
    bool m_isOpen = false;
    bool m_hasEnded = false;
    bool m_isMoveDue = false;
    QByteArray m_block {}; ///< decrypted, and not yet with the channel
    bool m_hasHeard = false; ///< something from the peer after the handshake
    int m_turnsLeft = 0;
    qsizetype m_flow = 0; ///< bytes that came without a pause
    std::chrono::steady_clock::time_point m_lastMove {};
};

} // namespace slipway::net

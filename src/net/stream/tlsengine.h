// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/tlserrors.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

struct bio_st; // of OpenSSL
struct ssl_st;
struct ssl_session_st;

namespace slipway::net {

class TlsContext;

/// What the last full handshake left, for quick ones later; the peer's chain is in it. Used on the sockets'
/// thread only.
struct TlsSession
{
    std::shared_ptr<ssl_session_st> ticket {};
};

/// TLS as a client, by OpenSSL, without a socket: it is fed with what the peer sends and gives what is to be
/// sent, and never waits. What goes wrong is in the report.
class TlsEngine final
{
public:
    /// \param host for the server to choose a certificate by (SNI), unless it is an address
    // outlives: `report` is a member of the engine's owner
    TlsEngine(std::shared_ptr<const TlsContext> context, const QString &host, const TlsSession &session,
              TlsReport &report);
    ~TlsEngine();
    Q_DISABLE_COPY_MOVE(TlsEngine)

    void feed(QByteArrayView encrypted);
    QByteArray takeOutput(); ///< encrypted, to be sent; call it after each of these:

    /// \return true when the handshake is done; else it needs more, unless it is over
    bool shakeHands();
    /// Hears what the peer says besides data: a ticket, a refusal. \return true once it has said something
    /// that accepts us
    bool hear();
    /// Decrypts. \return how many bytes; fewer than `most`: there are no more yet, or it is over
    qsizetype read(char *into, qsizetype most);
    void write(QByteArrayView bytes);
    void sayGoodbye(); ///< that no more will be sent (close_notify)

    bool hasEnded() const { return m_hasEnded; } ///< in order: the peer will send no more (close_notify)
    bool isOver() const { return m_hasEnded || m_hasFailed; }
    /// After the handshake of TLS 1.3: a ticket, or a refusal. Before 1.3, both were part of the handshake.
    bool saysMore() const;
    QList<QByteArray> peerChain() const; ///< DER, the peer's own first; also when a session was resumed
    void keepTicket(TlsSession &session); ///< if the peer has given another

private:
    struct Free
    {
        void operator()(ssl_st *ssl) const noexcept;
    };

    bool succeeded(int result);

    std::shared_ptr<const TlsContext> m_context;
    std::unique_ptr<ssl_st, Free> m_ssl;
    bio_st *m_input; ///< both belong to m_ssl
    bio_st *m_output;
    std::shared_ptr<ssl_session_st> m_known; ///< the session that the handshake left or began with
    TlsReport &m_report;
    bool m_hasEnded = false;
    bool m_hasFailed = false;
};

} // namespace slipway::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace slipway::pki {

enum class TlsFailure {
    None,
    PlainPeer, ///< what came back is not TLS
    TooOld, ///< no common version
    CertificateRefused, ///< the peer's alert is about our certificate, or that there is none
    OtherAlert, ///< another alert of the peer's
    Other,
};

/// What a server said of itself in a TLS handshake, true or not.
struct TlsObservation
{
    bool isEncrypted = false; ///< the handshake came to its end
    QString protocol {}; ///< "TLSv1.3"; empty before the server has chosen
    QString cipher {}; ///< "TLS_AES_128_GCM_SHA256"
    QList<QByteArray> chain {}; ///< DER, as sent: the server's own certificate first
    bool asksForCertificate = false;
    QStringList
        clientAuthorities {}; ///< RFC 2253: the authorities whose clients it lets in; empty: it does not say
    TlsFailure failure = TlsFailure::None;
    QString detail {}; ///< OpenSSL's words, or the alert's name; English
};

/// The client's side of a TLS handshake without a socket, for looking at a server: it takes whatever
/// certificate is sent and every version from 1.0 on, so that there is something to show. Nothing that is
/// worth anything may be sent through it; connections that are used go through net::TlsConnector, which
/// verifies.
///
/// Feed it what arrives, send what it gives, until isEncrypted() or hasFailed().
class ProbeHandshake final
{
public:
    /// \param host         a DNS name is sent along (SNI); an address is not
    /// \param certificates PEM of our certificate and its chain; empty: none is shown
    /// \param privateKey   PEM, not encrypted; one that does not match is as none
    ProbeHandshake(const QString &host, const QByteArray &certificates, const Secret &privateKey);
    ~ProbeHandshake();
    Q_DISABLE_COPY_MOVE(ProbeHandshake)

    /// What must go out next; may be empty.
    QByteArray advance(QByteArrayView received);
    bool isEncrypted() const;
    bool hasFailed() const;
    /// Only when isEncrypted(); goes out with the next advance().
    void write(QByteArrayView plain);
    /// What has been decrypted since the last call.
    QByteArray takeReceived();
    TlsObservation observation() const;

private:
    struct Session;
    std::unique_ptr<Session> m_session;
};

} // namespace slipway::pki

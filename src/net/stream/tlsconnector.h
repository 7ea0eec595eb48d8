// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "net/stream/bytestream.h"

#include <chrono>
#include <memory>

namespace slipway::net {

class PeerVerifier;
class SocketThread;
struct TlsSession;
struct TlsSettings;

/// Who we trust and who we are, in PEM.
struct TlsIdentity
{
    QByteArray authorities {}; ///< one or more certificates; nothing else is trusted, never the system's
    QByteArray certificate {}; ///< ours, with intermediates if any
    Secret privateKey {}; ///< RSA, EC or Ed25519; unencrypted PEM (PKCS#8, PKCS#1 or SEC 1)
};

/// TLS 1.2 or newer to one host and port with a client certificate, ALPN "http/1.1", the peer's certificate
/// checked by OpenSSL within the handshake and, with its names, by `verifier`, keep-alive on (Azure drops
/// idle flows after 4 minutes), session tickets reused.
class TlsConnector final : public StreamConnector
{
public:
    /// \param host           a DNS name or an IP address (IPv6 with or without brackets)
    /// \param connectTimeout for the connection and the handshake together; then open() ends with Timeout
    /// \return Invalid with code "identity.unreadable": authorities, certificate or key are missing or not
    /// PEM,
    ///         or the key is encrypted or of another kind. Invalid with "identity.key-mismatch": it is not
    ///         the certificate's. Invalid with "endpoint.malformed": no host or port.
    // outlives: `verifier` is owned by app
    static Result<std::unique_ptr<TlsConnector>>
    create(const QString &host, quint16 port, TlsIdentity identity, const PeerVerifier &verifier,
           std::chrono::milliseconds connectTimeout = std::chrono::seconds(15));
    ~TlsConnector() override;

    /// A stream to a peer that has been verified twice. Errors: Unreachable ("connection.refused",
    /// "host.not-found", "connection.lost"), Timeout, Tls with a code of net/stream/tlserrors.h or of the
    /// verifier. With TLS 1.3 a server says only to the first read that
    /// it refuses our certificate: that read ends with Tls, "client-certificate.refused".
    [[nodiscard]] Task<Result<std::unique_ptr<ByteStream>>> open(std::stop_token stop) override;
    /// At once; it connects meanwhile.
    [[nodiscard]] Task<Result<std::unique_ptr<ByteStream>>> openAhead(std::stop_token stop) override;
    QString peerName() const override;

private:
    TlsConnector(std::shared_ptr<const TlsSettings> settings, const PeerVerifier &verifier);

    std::shared_ptr<const TlsSettings> m_settings;
    std::shared_ptr<TlsSession> m_session;
    const PeerVerifier &m_verifier;
    std::shared_ptr<SocketThread> m_thread;
};

} // namespace slipway::net

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
    Secret privateKey {}; ///< unencrypted PKCS#8 or SEC 1 PEM
};

/// TLS 1.2 or newer to one host and port with a client certificate, ALPN "http/1.1", the host name checked by
/// Qt and by `verifier`, keep-alive on (Azure drops idle flows after 4 minutes), session tickets reused.
class TlsConnector final : public StreamConnector
{
public:
    /// \param host           a DNS name or an IP address (IPv6 with or without brackets)
    /// \param connectTimeout for the connection and the handshake together; then open() ends with Timeout
    /// \return Invalid with code "identity.unreadable": authorities, certificate or key are missing, not PEM,
    /// or the
    ///         key is encrypted or neither RSA nor EC. Invalid with "endpoint.malformed": no host or port.
    // outlives: `verifier` is owned by app
    static Result<std::unique_ptr<TlsConnector>>
    create(const QString &host, quint16 port, TlsIdentity identity, const PeerVerifier &verifier,
           std::chrono::milliseconds connectTimeout = std::chrono::seconds(15));
    ~TlsConnector() override;

    /// A stream to a peer that has been verified twice. Errors: Unreachable ("connection.refused",
    /// "host.not-found", "connection.lost"), Timeout, Tls with a code of net/stream/tlserrors.h or of the
    /// verifier, Invalid with "identity.key-mismatch". With TLS 1.3 a server says only to the first read that
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

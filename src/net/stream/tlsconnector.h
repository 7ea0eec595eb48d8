// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "net/stream/bytestream.h"

#include <QSslConfiguration>

namespace slipway::net {

class PeerVerifier;

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
    // outlives: `verifier` is owned by app
    static Result<std::unique_ptr<TlsConnector>> create(QString host, quint16 port, TlsIdentity identity,
                                                        const PeerVerifier &verifier);
    ~TlsConnector() override;

    [[nodiscard]] Task<Result<std::unique_ptr<ByteStream>>> open(std::stop_token stop) override;
    QString peerName() const override;

private:
    TlsConnector(QString host, quint16 port, QSslConfiguration configuration, const PeerVerifier &verifier);

    QString m_host;
    quint16 m_port = 0;
    QSslConfiguration m_configuration;
    const PeerVerifier &m_verifier;
};

} // namespace slipway::net

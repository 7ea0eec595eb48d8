// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace slipway::net {

/// Checks a server's certificate once more after the handshake, before the first byte of HTTP (Qt 6.4 takes a
/// CN for a name; see docs/adr). Implemented by pki, plugged in by app. Called on the sockets' thread.
class PeerVerifier
{
public:
    PeerVerifier() = default;
    Q_DISABLE_COPY_MOVE(PeerVerifier)
    virtual ~PeerVerifier();

    /// Told of the authorities (DER) that connections will be made with, before the first of them: what can
    /// be read beforehand need not be read between a handshake and its first request. Called on any thread.
    virtual void expect(const QList<QByteArray> &authorities) const;
    /// \param chain       DER, the server's own certificate first, as it was sent
    /// \param authorities DER, the only authorities trusted for this connection
    /// \param host        the DNS name or IP address that was asked for
    /// \return Tls, with code ("certificate.name-mismatch", "certificate.expired", ...) and detail
    virtual Result<> verifyServer(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
                                  const QString &host) const = 0;
};

} // namespace slipway::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/bytestream.h"
#include "net/stream/readingturn.h"
#include "net/stream/socketthread.h"
#include "net/stream/tlssocket.h"

namespace slipway::net {

/// A TLS connection as its owner's thread sees it; the socket lives on the sockets' thread. Reads and writes
/// wait until the peer has been verified. Half-close does nothing.
class TlsStream final : public ByteStream
{
public:
    /// Begins to connect.
    /// \param careful opened() waits for the peer to accept or refuse our certificate: with TLS 1.3 it says
    /// so only
    ///        after the handshake, and what is written meanwhile may cost us its reason
    // outlives: `verifier` is owned by app
    TlsStream(std::shared_ptr<const TlsSettings> settings, std::shared_ptr<TlsSession> session,
              const PeerVerifier &verifier, bool careful);
    ~TlsStream() override;

    /// Until the peer has been verified. \return Cancelled, or why it cannot be spoken to
    [[nodiscard]] Task<Result<>> opened(std::stop_token stop);
    [[nodiscard]] Task<Result<QByteArray>> read(qsizetype maximum, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> write(QByteArray bytes, std::stop_token stop) override;
    void closeWrite() override;

    struct Shared;

private:
    std::shared_ptr<Shared> m_shared; ///< also of reads and writes under way, which may outlive this object
    TlsSocket *m_socket;
};

} // namespace slipway::net

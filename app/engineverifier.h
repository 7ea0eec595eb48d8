// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/peerverifier.h"
#include "pki/engineverifier.h"

#include <QSet>

#include <functional>
#include <mutex>
#include <utility>

namespace slipway::app {

/// Plugs pki's rules for engine certificates into net's TLS streams, and remembers which engines' own
/// certificates were accepted in this run.
class EngineVerifier final : public net::PeerVerifier
{
public:
    /// Told of each accepted certificate (DER) when it is seen for the first time, on the sockets' thread.
    using Seen = std::function<void(const QByteArray &certificate)>;

    explicit EngineVerifier(Seen seen = {})
        : m_tell(std::move(seen))
    {
    }

    Result<> verifyServer(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
                          const QString &host) const override;
    /// Whether an engine has shown this certificate (DER). Can be asked from any thread.
    bool hasSeen(const QByteArray &certificate) const;

private:
    void remember(const QByteArray &certificate) const;

    Seen m_tell;
    mutable std::mutex m_guard {};
    mutable QSet<QByteArray> m_seen {}; ///< SHA-256 of each
    mutable pki::EngineVerdicts m_verdicts {};
};

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/peerverifier.h"
#include "pki/engineverifier.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace slipway::app {

/// Plugs pki's rules for engine certificates into net's TLS streams, and remembers which engines' own
/// certificates were accepted in this run, and which of them each host has shown last.
class EngineVerifier final : public net::PeerVerifier
{
public:
    /// Told of the accepted certificate (DER) of a host when it is another than the one before, on the
    /// sockets' thread.
    using Seen = std::function<void(const QString &hostId, const QByteArray &certificate)>;

    explicit EngineVerifier(Seen seen = {});
    Q_DISABLE_COPY_MOVE(EngineVerifier)
    ~EngineVerifier() override;

    void expect(const QList<QByteArray> &authorities) const override;
    Result<> verifyServer(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
                          const QString &host) const override;
    /// The same for the connections of one host. Lives as long as this one. Can be asked from any thread.
    const net::PeerVerifier &of(const QString &hostId) const;
    /// Whether an engine has shown this certificate (DER). Can be asked from any thread.
    bool hasSeen(const QByteArray &certificate) const;

private:
    class OfHost;

    void remember(const QByteArray &certificate) const;
    void remember(const QString &hostId, const QByteArray &certificate) const;

    Seen m_tell;
    mutable std::mutex m_guard {};
    mutable QSet<QByteArray> m_seen {}; ///< SHA-256 of each
    mutable QHash<QString, QByteArray> m_shown {}; ///< by the host's id: SHA-256 of the latest
    mutable std::map<QString, std::unique_ptr<const net::PeerVerifier>> m_ofHosts {};
    mutable pki::EngineVerdicts m_verdicts {};
};

} // namespace slipway::app

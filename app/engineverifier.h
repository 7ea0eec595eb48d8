// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/peerverifier.h"
#include "pki/engineverifier.h"

namespace slipway::app {

/// Plugs pki's rules for engine certificates into net's TLS streams.
class EngineVerifier final : public net::PeerVerifier
{
public:
    Result<> verifyServer(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
                          const QString &host) const override;

private:
    mutable pki::EngineVerdicts m_verdicts {};
};

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "net/stream/peerverifier.h"
#include "pki/engineverifier.h"

namespace slipway::test {

/// Our own rules for engines' certificates, as the program has them.
class EngineRules final : public net::PeerVerifier
{
public:
    Result<> verifyServer(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
                          const QString &host) const override
    {
        return pki::verifyEngineCertificate(chain, authorities, host);
    }
};

inline QByteArray pemOf(const Secret &key)
{
    return key.reveal([](QByteArrayView pem) { return pem.toByteArray(); });
}

} // namespace slipway::test

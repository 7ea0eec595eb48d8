// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <deque>
#include <memory>
#include <mutex>

namespace slipway::pki {

/// verify() for what a TLS connection knows of a server; app puts it behind net::PeerVerifier. Takes well
/// under a millisecond with EC keys.
///
/// \param chainDer       the server's own certificate first, as it was sent
/// \param authoritiesDer the only authorities trusted for this server; none: nothing is trusted
/// \param host           the DNS name or IP address that was asked for; never empty
/// \param time           UTC; invalid: now
/// \return Tls with the codes of verify(), "certificate.missing" when the chain is empty. Invalid (code
/// "host.missing")
///         without a host
Result<> verifyEngineCertificate(const QList<QByteArray> &chainDer, const QList<QByteArray> &authoritiesDer,
                                 const QString &host, const QDateTime &time = {});

struct EngineTrust;

/// verifyEngineCertificate(), which remembers what it has accepted: to connect again to a server that shows
/// the same bytes costs comparing them. The verdict depends on nothing but chain, authorities, host and time;
/// so it is the same for the same bytes while every one of the certificates is valid. Authorities are kept
/// decoded, which is half of what a new certificate costs. For use by several threads.
class EngineVerdicts final
{
public:
    EngineVerdicts() = default;
    Q_DISABLE_COPY_MOVE(EngineVerdicts)
    ~EngineVerdicts() = default;

    /// Decodes authorities (DER) that will be asked about; 0.2 ms each. Without it the first verify() does.
    /// Of those that cannot be read verify() tells.
    void prepare(const QList<QByteArray> &authoritiesDer);

    /// As verifyEngineCertificate(). \param time UTC, valid
    Result<> verify(const QList<QByteArray> &chainDer, const QList<QByteArray> &authoritiesDer,
                    const QString &host, const QDateTime &time);
    /// verify() would accept it without looking again.
    bool knows(const QList<QByteArray> &chainDer, const QList<QByteArray> &authoritiesDer,
               const QString &host, const QDateTime &time) const;

private:
    struct Accepted
    {
        QList<QByteArray> chain {};
        QList<QByteArray> authorities {};
        QString host {};
        QDateTime from {};
        QDateTime until {}; ///< not any more
    };

    Result<std::shared_ptr<const EngineTrust>> trustIn(const QList<QByteArray> &authoritiesDer);

    mutable std::mutex m_guard {};
    std::deque<Accepted> m_accepted {}; ///< the latest last
    std::deque<std::shared_ptr<const EngineTrust>> m_trusted {}; ///< the latest last
};

} // namespace slipway::pki

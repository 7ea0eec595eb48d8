// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engineverifier.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace slipway::app {

namespace {

QByteArray nameOf(const QByteArray &certificate)
{
    return QCryptographicHash::hash(certificate, QCryptographicHash::Sha256);
}

} // namespace

Result<> EngineVerifier::verifyServer(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
                                      const QString &host) const
{
    Result<> accepted = m_verdicts.verify(chain, authorities, host, QDateTime::currentDateTimeUtc());
    if (accepted)
        remember(chain.constFirst());
    return accepted;
}

void EngineVerifier::remember(const QByteArray &certificate) const
{
    const QByteArray name = nameOf(certificate);
    {
        const std::lock_guard lock(m_guard);
        if (m_seen.contains(name))
            return;
        m_seen.insert(name);
    }
    if (m_tell)
        m_tell(certificate);
}

bool EngineVerifier::hasSeen(const QByteArray &certificate) const
{
    const std::lock_guard lock(m_guard);
    return m_seen.contains(nameOf(certificate));
}

} // namespace slipway::app

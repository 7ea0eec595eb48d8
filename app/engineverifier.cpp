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

/// Knows whose connection it is that a certificate came by.
class EngineVerifier::OfHost final : public net::PeerVerifier
{
public:
    OfHost(const EngineVerifier &all, QString hostId)
        : m_all(all)
        , m_hostId(std::move(hostId))
    {
    }

    void expect(const QList<QByteArray> &authorities) const override { m_all.expect(authorities); }

    Result<> verifyServer(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
                          const QString &host) const override
    {
        Result<> accepted = m_all.verifyServer(chain, authorities, host);
        if (accepted)
            m_all.remember(m_hostId, chain.constFirst());
        return accepted;
    }

private:
    const EngineVerifier &m_all;
    QString m_hostId;
};

EngineVerifier::EngineVerifier(Seen seen)
    : m_tell(std::move(seen))
{
}

EngineVerifier::~EngineVerifier() = default;

void EngineVerifier::expect(const QList<QByteArray> &authorities) const
{
    m_verdicts.prepare(authorities);
}

Result<> EngineVerifier::verifyServer(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
                                      const QString &host) const
{
    Result<> accepted = m_verdicts.verify(chain, authorities, host, QDateTime::currentDateTimeUtc());
    if (accepted)
        remember(chain.constFirst());
    return accepted;
}

const net::PeerVerifier &EngineVerifier::of(const QString &hostId) const
{
    const std::lock_guard lock(m_guard);
    std::unique_ptr<const net::PeerVerifier> &known = m_ofHosts[hostId];
    if (!known)
        known = std::make_unique<const OfHost>(*this, hostId);
    return *known;
}

void EngineVerifier::remember(const QByteArray &certificate) const
{
    const std::lock_guard lock(m_guard);
    m_seen.insert(nameOf(certificate));
}

void EngineVerifier::remember(const QString &hostId, const QByteArray &certificate) const
{
    {
        const std::lock_guard lock(m_guard);
        const QByteArray name = nameOf(certificate);
        if (m_shown.value(hostId) == name)
            return;
        m_shown.insert(hostId, name);
    }
    if (m_tell)
        m_tell(hostId, certificate);
}

bool EngineVerifier::hasSeen(const QByteArray &certificate) const
{
    const std::lock_guard lock(m_guard);
    return m_seen.contains(nameOf(certificate));
}

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace slipway::sandbox {

/// Who signed in, and for what.
struct TokenGrant
{
    QString clientId {};
    QString scope {};
    QString user {}; ///< empty: the application itself
    QString userId {};
    QString tenant {};
};

/// The tokens that this sandbox has given: random, in memory, and the only ones that it takes.
class TokenStore final
{
public:
    enum class Verdict { Valid, Expired, Unknown };

    explicit TokenStore(std::chrono::seconds life)
        : m_life(life)
    {
    }

    QByteArray issueAccess(const TokenGrant &grant, const QString &issuer, const QString &audience);
    QByteArray issueRefresh(const TokenGrant &grant);
    Verdict check(const QByteArray &accessToken) const;
    std::optional<TokenGrant> grantOfRefresh(const QByteArray &refreshToken) const;
    void replaceRefresh(const QByteArray &used) { m_refresh.remove(used); }
    std::chrono::seconds life() const { return m_life; }

    void expireAll();
    void revokeRefresh() { m_refresh.clear(); }

private:
    std::chrono::seconds m_life;
    QHash<QByteArray, QDateTime> m_access; ///< until when
    QHash<QByteArray, TokenGrant> m_refresh;
};

/// `bytes` random bytes as base64url text.
QByteArray randomText(int bytes);
/// A JSON web token of these claims whose signature is random: clients read it, nobody can check it.
QByteArray unsignedJwt(const QJsonObject &claims);

} // namespace slipway::sandbox

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
    QString nonce {}; ///< to be repeated in the id token
    bool isInteractive = false; ///< signed in at this tenant's own page, so with all that it asks for
    bool answersChallenges = false; ///< asked for by a client that declared so; no other is challenged
    bool isChallengeMet = false; ///< carries the claims of the last challenge
};

/// The tokens that this sandbox has given: random, in memory, and the only ones that it takes.
class TokenStore final
{
public:
    enum class Verdict { Valid, Expired, Challenged, Unknown };

    explicit TokenStore(std::chrono::seconds life)
        : m_life(life)
    {
    }

    QByteArray issueAccess(const TokenGrant &grant, const QString &issuer, const QString &audience);
    QByteArray issueRefresh(const TokenGrant &grant);
    Verdict check(const QByteArray &accessToken) const;
    std::optional<TokenGrant> grantOfRefresh(const QByteArray &refreshToken) const;
    /// Whom an access token was given to; nullopt when it is none of ours.
    std::optional<TokenGrant> grantOfAccess(const QByteArray &accessToken) const;
    void replaceRefresh(const QByteArray &used) { m_refresh.remove(used); }
    std::chrono::seconds life() const { return m_life; }

    void expireAll();
    /// From now on clients that answer challenges have to ask for tokens with the challenge's claims; a
    /// refresh token gets one, unless the person has to come back.
    void challenge(bool needsPerson);
    /// The claims (JSON) to answer with; empty: no challenge.
    const QByteArray &challengeClaims() const { return m_claims; }
    bool challengeNeedsPerson() const { return m_needsPerson; }
    /// Whether `claims` of a request for tokens are what the challenge wants.
    bool isMet(const QString &claims) const;
    void revokeRefresh() { m_refresh.clear(); }

private:
    std::chrono::seconds m_life;
    struct Access
    {
        QDateTime end {};
        TokenGrant grant {};
    };

    QHash<QByteArray, Access> m_access;
    QHash<QByteArray, TokenGrant> m_refresh;
    QByteArray m_claims;
    bool m_needsPerson = false;
};

/// Whether the claims (JSON) of a request for tokens have the client capability "CP1".
bool declaresCapability(const QString &claims);
/// `bytes` random bytes as base64url text.
QByteArray randomText(int bytes);
/// A JSON web token of these claims whose signature is random: clients read it, nobody can check it.
QByteArray unsignedJwt(const QJsonObject &claims);

} // namespace slipway::sandbox

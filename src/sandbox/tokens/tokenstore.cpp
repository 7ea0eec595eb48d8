// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens/tokenstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <vector>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int kSignatureBytes = 256;
constexpr int kRefreshBytes = 48;
constexpr int kChallengeBytes = 12;
constexpr auto kCapability = "CP1"_L1;

/// What `claims` of a request for tokens want to be in the access token.
QJsonObject accessClaims(const QByteArray &claims)
{
    return QJsonDocument::fromJson(claims).object().value(u"access_token"_s).toObject();
}

} // namespace

bool declaresCapability(const QString &claims)
{
    return accessClaims(claims.toUtf8())[u"xms_cc"_s][u"values"_s].toArray().contains(kCapability);
}

QByteArray randomText(int bytes)
{
    std::vector<quint32> words(static_cast<std::size_t>(bytes + 3) / sizeof(quint32));
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const auto *const data = reinterpret_cast<const char *>(words.data());
    return QByteArray(data, bytes).toBase64(kEncoding);
}

QByteArray unsignedJwt(const QJsonObject &claims)
{
    const QJsonObject header { { u"typ"_s, u"JWT"_s }, { u"alg"_s, u"RS256"_s }, { u"kid"_s, u"sandbox"_s } };
    const auto part = [](const QJsonObject &json) {
        return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(kEncoding);
    };
    return part(header) + '.' + part(claims) + '.' + randomText(kSignatureBytes);
}

QByteArray TokenStore::issueAccess(const TokenGrant &grant, const QString &issuer, const QString &audience)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime end = now.addSecs(m_life.count());
    QJsonObject claims { { u"aud"_s, audience },
                         { u"iss"_s, issuer },
                         { u"iat"_s, now.toSecsSinceEpoch() },
                         { u"nbf"_s, now.toSecsSinceEpoch() },
                         { u"exp"_s, end.toSecsSinceEpoch() },
                         { u"appid"_s, grant.clientId },
                         { u"tid"_s, grant.tenant },
                         { u"oid"_s, grant.userId },
                         { u"ver"_s, u"1.0"_s } };
    if (!grant.user.isEmpty())
        claims.insert(u"upn"_s, grant.user);
    if (grant.answersChallenges)
        claims.insert(u"xms_cc"_s, QJsonArray { kCapability });
    QByteArray token = unsignedJwt(claims);
    m_access.insert(token, { end, grant });
    return token;
}

QByteArray TokenStore::issueRefresh(const TokenGrant &grant)
{
    QByteArray token = "0.A" + randomText(kRefreshBytes);
    m_refresh.insert(token, grant);
    return token;
}

TokenStore::Verdict TokenStore::check(const QByteArray &accessToken) const
{
    const auto found = m_access.constFind(accessToken);
    if (found == m_access.constEnd())
        return Verdict::Unknown;
    if (QDateTime::currentDateTimeUtc() >= found->end)
        return Verdict::Expired;
    const bool isChallenged =
        !m_claims.isEmpty() && found->grant.answersChallenges && !found->grant.isChallengeMet;
    return isChallenged ? Verdict::Challenged : Verdict::Valid;
}

std::optional<TokenGrant> TokenStore::grantOfAccess(const QByteArray &accessToken) const
{
    const auto found = m_access.constFind(accessToken);
    return found == m_access.constEnd() ? std::nullopt : std::optional(found->grant);
}

void TokenStore::challenge(bool needsPerson)
{
    // As Azure's: not before a moment, here told apart by something random as well.
    m_claims = R"({"access_token":{"nbf":{"essential":true,"value":")"
        + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + R"("},"xms_sandbox":{"value":")"
        + randomText(kChallengeBytes) + R"("}}})";
    m_needsPerson = needsPerson;
    for (Access &access : m_access)
        access.grant.isChallengeMet = false;
    for (TokenGrant &grant : m_refresh)
        grant.isChallengeMet = false;
}

bool TokenStore::isMet(const QString &claims) const
{
    const QString mark = u"xms_sandbox"_s;
    return accessClaims(claims.toUtf8()).value(mark) == accessClaims(m_claims).value(mark);
}

std::optional<TokenGrant> TokenStore::grantOfRefresh(const QByteArray &refreshToken) const
{
    const auto found = m_refresh.constFind(refreshToken);
    return found == m_refresh.constEnd() ? std::nullopt : std::optional(*found);
}

void TokenStore::expireAll()
{
    const QDateTime past = QDateTime::currentDateTimeUtc().addSecs(-1);
    for (Access &access : m_access)
        access.end = past;
}

} // namespace slipway::sandbox

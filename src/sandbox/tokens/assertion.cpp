// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens/assertion.h"

#include "pki/rsasignature.h"
#include "sandbox/tokens/signinerror.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qint64 kSkew = 300;
constexpr int kParts = 3;

QJsonObject decoded(const QByteArray &part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, kBase64Url)).object();
}

/// The certificate that the header names by its thumbprint, and that has signed.
bool isSignedBy(const QList<QByteArray> &certificates, const QList<QByteArray> &parts)
{
    const QJsonObject header = decoded(parts.at(0));
    const bool modern = header.value(u"alg"_s).toString() == u"PS256";
    if (!modern && header.value(u"alg"_s).toString() != u"RS256")
        return false;
    const QByteArray named = header.value(modern ? u"x5t#S256"_s : u"x5t"_s).toString().toLatin1();
    const auto hash = modern ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
    for (const QByteArray &der : certificates) {
        if (QCryptographicHash::hash(der, hash).toBase64(kBase64Url) != named)
            continue;
        return pki::verifyRsa(
            { .der = der }, modern ? pki::RsaSignature::Pss256 : pki::RsaSignature::Pkcs1Sha256,
            parts.at(0) + '.' + parts.at(1), QByteArray::fromBase64(parts.at(2), kBase64Url));
    }
    return false;
}

} // namespace

std::optional<HttpResponse> AssertionCheck::refuse(const QString &assertion,
                                                   const QList<QByteArray> &certificates,
                                                   const QString &audience, const QString &clientId)
{
    const QList<QByteArray> parts = assertion.toLatin1().split('.');
    if (parts.size() != kParts || !isSignedBy(certificates, parts))
        return signInError(401, u"invalid_client"_s, 700027,
                           u"The certificate with identifier used to sign the client assertion is not "
                           "registered on application."_s);
    const QJsonObject claims = decoded(parts.at(1));
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (claims.value(u"exp"_s).toInteger() < now || claims.value(u"nbf"_s).toInteger() > now + kSkew)
        return signInError(401, u"invalid_client"_s, 700024,
                           u"Client assertion is not within its valid time range."_s);
    const QString id = claims.value(u"jti"_s).toString();
    const bool fits = claims.value(u"iss"_s) == clientId && claims.value(u"sub"_s) == clientId
        && claims.value(u"aud"_s).toString().compare(audience, Qt::CaseInsensitive) == 0;
    if (!fits || id.isEmpty() || m_used.contains(id))
        return signInError(401, u"invalid_client"_s, 700023,
                           u"Client assertion audience claim does not match Realm issuer."_s);
    m_used.insert(id);
    return std::nullopt;
}

} // namespace slipway::sandbox

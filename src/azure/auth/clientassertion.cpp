// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/clientassertion.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qint64 kLife = 600; ///< seconds

QByteArray encoded(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(kBase64Url);
}

QJsonObject header(const QByteArray &der, AssertionAlgorithm algorithm)
{
    const bool modern = algorithm == AssertionAlgorithm::Ps256;
    const auto hash = modern ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
    const QByteArray thumbprint = QCryptographicHash::hash(der, hash).toBase64(kBase64Url);
    return { { u"alg"_s, modern ? u"PS256"_s : u"RS256"_s },
             { u"typ"_s, u"JWT"_s },
             { modern ? u"x5t#S256"_s : u"x5t"_s, QString::fromLatin1(thumbprint) } };
}

} // namespace

Result<Secret> clientAssertion(const ClientCertificate &certificate, AssertionAlgorithm algorithm,
                               const QString &audience, const QString &clientId, const QDateTime &now)
{
    const qint64 time = now.toSecsSinceEpoch();
    const QByteArray signedPart = encoded(header(certificate.der, algorithm)) + '.'
        + encoded({ { u"aud"_s, audience },
                    { u"iss"_s, clientId },
                    { u"sub"_s, clientId },
                    { u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces) },
                    { u"nbf"_s, time },
                    { u"iat"_s, time },
                    { u"exp"_s, time + kLife } });
    const Result<QByteArray> signature = certificate.sign(algorithm, signedPart);
    if (!signature)
        return signature.error();
    return Secret(signedPart + '.' + signature->toBase64(kBase64Url));
}

} // namespace slipway::azure

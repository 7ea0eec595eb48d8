// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/idtoken.h"

#include "base/json/jsonreader.h"

#include <QStringList>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kParts = 3;
constexpr qsizetype kLongestName = 320; ///< of an e-mail address

Error refused(const QString &why)
{
    return { .kind = ErrorKind::Protocol, .code = u"id-token"_s, .detail = why };
}

QString textOf(const JsonReader &field)
{
    return field.isString() ? field.string() : QString();
}

} // namespace

Result<Person> personOf(const QString &idToken, const QString &clientId, const QString &nonce)
{
    const QStringList parts = idToken.split(u'.');
    if (parts.size() != kParts)
        return refused(u"the answer has no id token"_s);
    const QByteArray payload = QByteArray::fromBase64(
        parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const Result<JsonDocument> document = JsonDocument::parse(payload, u"id token"_s);
    if (!document)
        return refused(u"the id token is not JSON"_s);
    const JsonReader claims = document->root();
    const QString tenant = textOf(claims["tid"_L1]);
    if (textOf(claims["aud"_L1]).compare(clientId, Qt::CaseInsensitive) != 0)
        return refused(u"the id token is for another application"_s);
    if (tenant.isEmpty() || !textOf(claims["iss"_L1]).contains(tenant, Qt::CaseInsensitive))
        return refused(u"the id token is of another tenant"_s);
    if (!nonce.isEmpty() && textOf(claims["nonce"_L1]) != nonce)
        return refused(u"the id token answers another sign-in"_s);
    const QString name = textOf(claims["preferred_username"_L1]);
    return Person { .userName = (name.isEmpty() ? textOf(claims["upn"_L1]) : name).left(kLongestName),
                    .objectId = textOf(claims["oid"_L1]).left(kLongestName),
                    .tenantId = tenant.left(kLongestName) };
}

} // namespace slipway::azure

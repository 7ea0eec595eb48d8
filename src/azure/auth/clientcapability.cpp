// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/clientcapability.h"

#include "base/json/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAccessToken = "access_token"_L1;
constexpr auto kCapabilities = "xms_cc"_L1;
constexpr auto kAnswersChallenges = R"({"values":["CP1"]})"; ///< of kCapabilities

QByteArray field(const QString &name, const QByteArray &json)
{
    const QByteArray quoted = QJsonDocument(QJsonArray { name }).toJson(QJsonDocument::Compact);
    return quoted.sliced(1, quoted.size() - 2) + ':' + json; // without the brackets of the array
}

/// The fields of an object but one; none of anything else.
QByteArrayList fieldsBut(QLatin1StringView left, const JsonReader &json)
{
    QByteArrayList fields;
    if (!json.isObject())
        return fields;
    const QList<std::pair<QString, JsonReader>> members = json.members();
    fields.reserve(members.size());
    for (const auto &[name, value] : members) {
        if (name != left)
            fields.append(field(name, value.toCompactJson()));
    }
    return fields;
}

QByteArray objectOf(const QByteArrayList &fields)
{
    return '{' + fields.join(',') + '}';
}

} // namespace

QString withCapability(const QString &asked)
{
    const Result<JsonDocument> document = JsonDocument::parse(asked.toUtf8(), {});
    const JsonReader root = document ? document->root() : JsonReader();
    const bool isObject = document && root.isObject();
    QByteArrayList ofAccess = isObject ? fieldsBut(kCapabilities, root[kAccessToken]) : QByteArrayList();
    ofAccess.append(field(kCapabilities, kAnswersChallenges));
    QByteArrayList claims = isObject ? fieldsBut(kAccessToken, root) : QByteArrayList();
    claims.prepend(field(kAccessToken, objectOf(ofAccess)));
    return QString::fromUtf8(objectOf(claims));
}

} // namespace slipway::azure

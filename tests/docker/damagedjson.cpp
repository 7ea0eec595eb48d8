// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagedjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway::test {

using namespace Qt::StringLiterals;

QJsonArray jsonArrayIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

QList<QJsonValue> damaged(const QJsonValue &value)
{
    static const QList<QJsonValue> replacements { QJsonValue::Null,
                                                  true,
                                                  -1,
                                                  1e300,
                                                  70000.5,
                                                  u"word"_s,
                                                  QString(),
                                                  QJsonArray { QJsonValue::Null },
                                                  QJsonObject { { u"x"_s, 1 } } };
    QList<QJsonValue> variants;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            for (const QJsonValue &inner : damaged(array.at(i)) + replacements) {
                QJsonArray changed = array;
                changed[i] = inner;
                variants.append(changed);
            }
        }
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        QJsonObject without = object;
        without.remove(field.key());
        variants.append(without);
        for (const QJsonValue &inner : damaged(field.value()) + replacements) {
            QJsonObject changed = object;
            changed[field.key()] = inner;
            variants.append(changed);
        }
    }
    return variants;
}

QByteArray jsonText(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>

namespace slipway::docker {

/// Takes known fields out of an object, and remembers the first one of the wrong type; what stays is unknown.
/// Missing and null give the empty value.
class JsonFields final
{
public:
    // outlives: `problem` is a local of the function that reads
    JsonFields(QJsonObject object, QString path, std::optional<Error> &problem)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_problem(problem)
    {
    }

    QJsonValue take(QLatin1StringView key) { return m_object.take(key); }
    QString text(QLatin1StringView key) { return checked(key, QJsonValue::String).toString(); }
    bool flag(QLatin1StringView key) { return checked(key, QJsonValue::Bool).toBool(); }
    qint64 number(QLatin1StringView key) { return checked(key, QJsonValue::Double).toInteger(); }
    QJsonObject object(QLatin1StringView key) { return checked(key, QJsonValue::Object).toObject(); }
    QJsonArray array(QLatin1StringView key) { return checked(key, QJsonValue::Array).toArray(); }

    QStringList texts(QLatin1StringView key)
    {
        QStringList list;
        const QJsonArray items = array(key);
        list.reserve(items.size());
        for (const auto &item : items) {
            if (!item.isString())
                fail(key);
            list.append(item.toString());
        }
        return list;
    }

    QMap<QString, QString> textMap(QLatin1StringView key)
    {
        QMap<QString, QString> map;
        const QJsonObject members = object(key);
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (!it->isString())
                fail(key);
            map.insert(it.key(), it->toString());
        }
        return map;
    }

    void drop(std::initializer_list<QLatin1StringView> keys)
    {
        for (const QLatin1StringView key : keys)
            m_object.remove(key);
    }

    void fail(QLatin1StringView key)
    {
        if (m_problem)
            return;
        m_problem = Error { .kind = ErrorKind::Protocol,
                            .code = QStringLiteral("json.content"),
                            .detail = m_path + u'.' + key + QStringLiteral(" is of another type") };
    }

    std::optional<Error> &problem() { return m_problem; }
    const QString &path() const { return m_path; }
    const QJsonObject &rest() const { return m_object; }

private:
    QJsonValue checked(QLatin1StringView key, QJsonValue::Type type)
    {
        QJsonValue value = m_object.take(key);
        if (value.isUndefined() || value.isNull())
            return {};
        if (value.type() == type)
            return value;
        fail(key);
        return {};
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_problem;
};

} // namespace slipway::docker

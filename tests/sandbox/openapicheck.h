// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace slipway::test {

/// Compares answers with Microsoft's OpenAPI 2.0 files: status codes, required members, types, enum values,
/// and members that the description does not know. Small: what the answers of the sandbox need, no more.
class OpenApiCheck final
{
public:
    /// \param folder the suite's "specification" folder
    explicit OpenApiCheck(QString folder);

    /// From now on null is a value of every type.
    void allowNulls() { m_allowsNulls = true; }

    /// \param file a description below the folder, its path starting with a slash
    /// \param path as in the description, "/subscriptions/{subscriptionId}"
    /// \return what is wrong, each with its JSON path; empty when nothing is
    QStringList check(const QString &file, const QString &path, const QString &method, int status,
                      const QJsonValue &body);

private:
    struct Place
    {
        QString file {};
        QJsonObject schema {};
    };

    const QJsonObject &document(const QString &file);
    Place resolved(Place place);
    void collect(const Place &schema, QHash<QString, Place> &properties, QStringList &required, bool &isOpen);
    void checkValue(const Place &schema, const QJsonValue &value, const QString &where,
                    QStringList &problems);
    void checkObject(const Place &schema, const QJsonObject &object, const QString &where,
                     QStringList &problems);

    QString m_folder;
    bool m_allowsNulls = false;
    QHash<QString, QJsonObject> m_documents;
};

} // namespace slipway::test

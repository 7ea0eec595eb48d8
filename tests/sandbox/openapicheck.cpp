// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapicheck.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QString &type, const QJsonValue &value)
{
    if (type == u"string")
        return value.isString();
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    if (type == u"number")
        return value.isDouble();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"array")
        return value.isArray();
    return type != u"object" || value.isObject();
}

/// Members that the real service sends although its description does not know them, or knows them under the
/// resource base type only in other versions; each was seen in recordings.
bool isKnownExtra(const QString &where)
{
    return where == u"$.count" || where.endsWith(u".ipConfigurations[0].type")
        || where.endsWith(u".subnets[0].type") || where.endsWith(u"provisioningState");
}

} // namespace

OpenApiCheck::OpenApiCheck(QString folder)
    : m_folder(std::move(folder))
{
}

const QJsonObject &OpenApiCheck::document(const QString &file)
{
    if (!m_documents.contains(file)) {
        QFile source(m_folder + file);
        m_documents.insert(file,
                           source.open(QIODevice::ReadOnly)
                               ? QJsonDocument::fromJson(source.readAll()).object()
                               : QJsonObject());
    }
    return m_documents[file];
}

OpenApiCheck::Place OpenApiCheck::resolved(Place place)
{
    while (place.schema.contains(u"$ref"_s)) {
        const QString reference = place.schema.value(u"$ref"_s).toString();
        const QString other = reference.section(u'#', 0, 0);
        if (!other.isEmpty())
            place.file = QDir::cleanPath(place.file.section(u'/', 0, -2) + u'/' + other);
        QJsonValue value = document(place.file);
        const QStringList steps = reference.section(u'#', 1).split(u'/', Qt::SkipEmptyParts);
        for (const QString &step : steps)
            value = value[step];
        place.schema = value.toObject();
    }
    return place;
}

void OpenApiCheck::collect(const Place &schema, QHash<QString, Place> &properties, QStringList &required,
                           bool &isOpen)
{
    const QJsonArray bases = schema.schema.value(u"allOf"_s).toArray();
    for (const auto &base : bases)
        collect(resolved({ schema.file, base.toObject() }), properties, required, isOpen);
    const QJsonObject own = schema.schema.value(u"properties"_s).toObject();
    for (auto at = own.begin(); at != own.end(); ++at)
        properties.insert(at.key(), { schema.file, at.value().toObject() });
    const QJsonArray needed = schema.schema.value(u"required"_s).toArray();
    for (const auto &name : needed)
        required.append(name.toString());
    isOpen = isOpen || schema.schema.contains(u"additionalProperties"_s);
}

void OpenApiCheck::checkObject(const Place &schema, const QJsonObject &object, const QString &where,
                               QStringList &problems)
{
    QHash<QString, Place> properties;
    QStringList required;
    bool isOpen = false;
    collect(schema, properties, required, isOpen);
    for (const QString &name : std::as_const(required)) {
        // Wrongly required by the description: the service leaves it out on the last page.
        if (!object.contains(name) && name != u"nextLink")
            problems.append(where + u'.' + name + u": missing"_s);
    }
    if (properties.isEmpty() || isOpen)
        return;
    for (auto at = object.begin(); at != object.end(); ++at) {
        const QString below = where + u'.' + at.key();
        if (properties.contains(at.key()))
            checkValue(properties.value(at.key()), at.value(), below, problems);
        else if (!isKnownExtra(below))
            problems.append(below + u": not in the description"_s);
    }
}

void OpenApiCheck::checkValue(const Place &given, const QJsonValue &value, const QString &where,
                              QStringList &problems)
{
    if (m_allowsNulls && value.isNull())
        return;
    const Place schema = resolved(given);
    const QString type = schema.schema.value(u"type"_s).toString(
        schema.schema.contains(u"properties"_s) ? u"object"_s : QString());
    if (!type.isEmpty() && !isOfType(type, value)) {
        problems.append(where + u": not a "_s + type);
        return;
    }
    const QJsonArray known = schema.schema.value(u"enum"_s).toArray();
    const bool isFrozenList =
        where.endsWith(u".vmSize"_s); // the description says itself that it is not kept up to date
    if (!isFrozenList && !known.isEmpty() && !known.contains(value))
        problems.append(u"%1: %2 is not one of its values"_s.arg(where, value.toVariant().toString()));
    if (value.isObject())
        checkObject(schema, value.toObject(), where, problems);
    const QJsonArray rows = value.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i)
        checkValue({ schema.file, schema.schema.value(u"items"_s).toObject() }, rows.at(i),
                   u"%1[%2]"_s.arg(where).arg(i), problems);
}

QStringList OpenApiCheck::check(const QString &file, const QString &path, const QString &method, int status,
                                const QJsonValue &body)
{
    const QJsonObject operation = document(file)[u"paths"_s][path][method].toObject();
    if (operation.isEmpty())
        return { u"no such operation: %1 %2"_s.arg(method, path) };
    const QJsonObject answers = operation.value(u"responses"_s).toObject();
    const QString key = QString::number(status);
    const bool hasNoBody = body.isUndefined();
    if (!answers.contains(key) && !(status >= 400 && answers.contains(u"default"_s)))
        return { u"status %1 is not described"_s.arg(status) };
    const QJsonObject answer = answers.value(answers.contains(key) ? key : u"default"_s).toObject();
    QStringList problems;
    if (answer.contains(u"schema"_s) && !(m_allowsNulls && hasNoBody))
        checkValue({ file, answer.value(u"schema"_s).toObject() }, body, u"$"_s, problems);
    else if (!body.isUndefined() && !body.isNull())
        problems.append(u"a body where none is described"_s);
    return problems;
}

} // namespace slipway::test

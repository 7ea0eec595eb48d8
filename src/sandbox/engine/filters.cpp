// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/engineapi.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool hasLabel(const QMap<QString, QString> &labels, const QString &wanted)
{
    const QString key = wanted.section(u'=', 0, 0);
    return labels.contains(key) && (!wanted.contains(u'=') || labels.value(key) == wanted.section(u'=', 1));
}

bool hasVolume(const SimContainer &container, const QString &wanted)
{
    return std::any_of(container.mounts.begin(), container.mounts.end(), [&wanted](const SimMount &mount) {
        return mount.volume == wanted || mount.target == wanted || mount.source == wanted;
    });
}

bool matchesOne(const SimContainer &container, const QString &name, const QString &value)
{
    if (name == u"status")
        return wireName(container.state) == value;
    if (name == u"id")
        return container.id.startsWith(value);
    if (name == u"name")
        return container.name.contains(value.startsWith(u'/') ? value.mid(1) : value);
    if (name == u"ancestor")
        return container.image == value || container.image.section(u':', 0, 0) == value
            || container.imageId == value;
    if (name == u"health")
        return healthName(container) == value;
    if (name == u"exited")
        return container.state == RunState::Exited && QString::number(container.exitCode) == value;
    if (name == u"network")
        return container.networks.contains(value);
    return name == u"volume" ? hasVolume(container, value) : true;
}

bool matchesOne(const QJsonObject &event, const QString &name, const QString &value)
{
    const QJsonObject actor = event.value(u"Actor"_s).toObject();
    const QJsonObject attributes = actor.value(u"Attributes"_s).toObject();
    const QString action = event.value(u"Action"_s).toString();
    if (name == u"type")
        return event.value(u"Type"_s).toString() == value;
    if (name == u"event")
        return action == value || action.section(u':', 0, 0) == value;
    if (name == u"container")
        return actor.value(u"ID"_s).toString().startsWith(value)
            || attributes.value(u"name"_s).toString() == value;
    if (name == u"image")
        return attributes.value(u"image"_s).toString() == value;
    if (name == u"volume" || name == u"network")
        return event.value(u"Type"_s).toString() == name && actor.value(u"ID"_s).toString() == value;
    return name == u"label" ? attributes.contains(value.section(u'=', 0, 0)) : true;
}

} // namespace

std::optional<EngineFilters> parseFilters(const QString &text)
{
    EngineFilters filters;
    if (text.isEmpty())
        return filters;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    for (auto at = object.begin(); at != object.end(); ++at) {
        QStringList values = at.value().toObject().keys(); // the form before 1.22
        const QJsonArray list = at.value().toArray();
        values.reserve(values.size() + list.size());
        for (const auto &value : list)
            values.append(value.toString());
        filters.insert(at.key(), values);
    }
    return filters;
}

bool hasLabels(const QMap<QString, QString> &labels, const EngineFilters &filters)
{
    const QStringList wanted = filters.value(u"label"_s);
    const QStringList unwanted = filters.value(u"label!"_s);
    const auto labelled = [&labels](const QString &value) { return hasLabel(labels, value); };
    return std::all_of(wanted.begin(), wanted.end(), labelled)
        && std::none_of(unwanted.begin(), unwanted.end(), labelled);
}

bool matchesFilters(const SimContainer &container, const EngineFilters &filters)
{
    for (auto at = filters.begin(); at != filters.end(); ++at) {
        const QStringList &values = at.value();
        const auto fits = [&](const QString &value) { return matchesOne(container, at.key(), value); };
        const auto labelled = [&](const QString &value) { return hasLabel(container.labels, value); };
        const bool matches = at.key() == u"label"
            ? std::all_of(values.begin(), values.end(), labelled)
            : values.isEmpty() || std::any_of(values.begin(), values.end(), fits);
        if (!matches)
            return false;
    }
    return true;
}

bool matchesFilters(const QJsonObject &event, const EngineFilters &filters)
{
    for (auto at = filters.begin(); at != filters.end(); ++at) {
        const QStringList &values = at.value();
        const auto fits = [&](const QString &value) { return matchesOne(event, at.key(), value); };
        if (!values.isEmpty() && std::none_of(values.begin(), values.end(), fits))
            return false;
    }
    return true;
}

} // namespace slipway::sandbox

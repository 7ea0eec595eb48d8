// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/notice.h"

#include "base/json/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;
using Level = NoticeRule::Level;

namespace {

namespace keys {
constexpr auto kKinds = "kinds"_L1;
constexpr auto kCoolDown = "coolDownMinutes"_L1;
constexpr auto kRules = "rules"_L1;
constexpr auto kPattern = "pattern"_L1;
constexpr auto kLevel = "level"_L1;
constexpr auto kInTray = "inTray"_L1;
constexpr auto kWhileHidden = "whileHidden"_L1;
} // namespace keys

constexpr qint64 kLongestCoolDown = qint64 { 7 } * 24 * 60; // minutes
constexpr std::array kLevels { std::pair(Level::Nothing, "nothing"_L1),
                               std::pair(Level::Serious, "serious"_L1),
                               std::pair(Level::Everything, "everything"_L1) };

Level levelOf(const QString &name)
{
    const auto found = std::find_if(kLevels.begin(), kLevels.end(),
                                    [&name](const auto &level) { return level.second == name; });
    return found == kLevels.end() ? Level::Nothing : found->first;
}

QLatin1StringView nameOfLevel(Level level)
{
    const auto found = std::find_if(kLevels.begin(), kLevels.end(),
                                    [level](const auto &known) { return known.first == level; });
    return found->second;
}

} // namespace

QLatin1StringView nameOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Exited:
        return "exited"_L1;
    case NoticeKind::OutOfMemory:
        return "out-of-memory"_L1;
    case NoticeKind::Unhealthy:
        return "unhealthy"_L1;
    case NoticeKind::Healthy:
        return "healthy"_L1;
    case NoticeKind::RestartLoop:
        return "restart-loop"_L1;
    case NoticeKind::HostLost:
        return "host-lost"_L1;
    case NoticeKind::HostBack:
        break;
    }
    return "host-back"_L1;
}

NoticeSettings NoticeSettings::fromJson(const QByteArray &json)
{
    NoticeSettings settings;
    const Result<JsonDocument> document = JsonDocument::parse(json, u"notices"_s);
    if (!document)
        return settings;
    const JsonReader root = document->root();
    if (!root[keys::kKinds].isAbsent()) {
        const QList<JsonReader> names = root[keys::kKinds].items();
        settings.kinds.clear();
        for (const JsonReader &name : names) {
            const QString text = name.stringOr();
            for (const NoticeKind kind : kNoticeKinds) {
                if (text == nameOf(kind))
                    settings.kinds.insert(kind);
            }
        }
    }
    const qint64 coolDown = root[keys::kCoolDown].integerOr(settings.coolDown.count());
    settings.coolDown = std::chrono::minutes(std::clamp<qint64>(coolDown, 0, kLongestCoolDown));
    const QList<JsonReader> rules = root[keys::kRules].items();
    for (const JsonReader &rule : rules) {
        const QString pattern = rule[keys::kPattern].stringOr();
        if (!pattern.isEmpty())
            settings.rules.append({ pattern, levelOf(rule[keys::kLevel].stringOr()) });
    }
    settings.inTray = root[keys::kInTray].booleanOr();
    settings.whileHidden = root[keys::kWhileHidden].booleanOr();
    return root.finish(std::move(settings)).value_or(NoticeSettings {});
}

QByteArray NoticeSettings::toJson() const
{
    QJsonArray names;
    for (const NoticeKind kind : kNoticeKinds) {
        if (kinds.contains(kind))
            names.append(nameOf(kind));
    }
    QJsonArray list;
    for (const NoticeRule &rule : rules)
        list.append(
            QJsonObject { { keys::kPattern, rule.pattern }, { keys::kLevel, nameOfLevel(rule.level) } });
    const QJsonObject object { { keys::kKinds, names },
                               { keys::kCoolDown, qint64 { coolDown.count() } },
                               { keys::kRules, list },
                               { keys::kInTray, inTray },
                               { keys::kWhileHidden, whileHidden } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace slipway::docker

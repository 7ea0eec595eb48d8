// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/enginework.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<EngineWorkKind, QLatin1StringView>, 3> kNames { {
    { EngineWorkKind::Options, "options"_L1 },
    { EngineWorkKind::Upgrade, "upgrade"_L1 },
    { EngineWorkKind::Remove, "remove"_L1 },
} };

} // namespace

QString nameOf(EngineWorkKind kind)
{
    for (const auto &[value, name] : kNames) {
        if (value == kind)
            return name;
    }
    return {};
}

std::optional<EngineWorkKind> engineWorkKindFrom(QStringView name)
{
    for (const auto &[value, known] : kNames) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

QJsonObject EngineWork::optionChanges() const
{
    const QJsonObject wanted = options.toDaemonJson();
    QJsonObject changes;
    for (const QString &key : optionKeys) {
        const QJsonValue without = needStartAnew({ key }) ? QJsonValue(QJsonValue::Null)
            : key == "live-restore"_L1                    ? QJsonValue(false)
                                                          : QJsonValue(QJsonArray());
        changes.insert(key, wanted.contains(key) ? wanted.value(key) : without);
    }
    return changes;
}

} // namespace slipway::provisioning

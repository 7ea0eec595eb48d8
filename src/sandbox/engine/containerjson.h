// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/container.h"

#include <QJsonArray>

namespace slipway::sandbox {

QJsonObject containerSummaryJson(const SimContainer &container, bool withSize, const QDateTime &now);
QJsonObject containerInspectJson(const SimContainer &container, bool withSize);
QJsonObject containerStatsJson(const SimContainer &container, const QDateTime &now, bool withBefore);
QJsonObject containerTopJson(const SimContainer &container);
QJsonObject imageSummaryJson(const SimImage &image);
QJsonObject volumeJson(const QString &name, const QDateTime &created);
QJsonObject networkJson(quint32 seed, const QString &name, const QDateTime &created);

} // namespace slipway::sandbox

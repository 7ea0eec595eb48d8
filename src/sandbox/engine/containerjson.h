// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/container.h"

namespace slipway::sandbox {

QJsonObject containerSummaryJson(const SimContainer &container, const QList<SimNetwork> &networks,
                                 bool withSize, const QDateTime &now);
QJsonObject containerInspectJson(const SimContainer &container, const QList<SimNetwork> &networks,
                                 bool withSize);
/// \param withBefore with the sample of a second ago, as the engine has from the second frame of a stream on
QJsonObject containerStatsJson(const SimContainer &container, const QDateTime &now, bool withBefore);
/// What `ps` says of it, by its arguments: "aux" or anything else ("-ef").
QJsonObject containerTopJson(const SimContainer &container, const QString &arguments);

QJsonObject stringMapJson(const QMap<QString, QString> &map);

inline constexpr qint64 kHostMemory = 8'331'124'736; ///< bytes
inline constexpr int kHostProcessors = 2;
inline constexpr qint64 kWritableSize = 12'288; ///< bytes that a container has written into its own layer

/// Of a list of texts; a text alone is a list of one.
QStringList textsOf(const QJsonValue &list);

/// A process of a container, as `ps` sees it.
struct SimProcess
{
    int pid = 0; ///< on the host
    int parent = 0;
    QString user {};
    QString command {};
    double load = 0; ///< of one processor
    qint64 memory = 0;
};
QList<SimProcess> processesOf(const SimContainer &container);

} // namespace slipway::sandbox

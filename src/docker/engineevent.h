// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace slipway::docker {

/// One line of GET /events. Source: Docker Engine API 1.24 to 1.55, EventMessage; the shape before 1.22
/// (status, id, from), which podman still sends beside the new one, is understood as well.
struct EngineEvent
{
    QString type {}; ///< "container", "image", ...
    QString action {}; ///< without the suffix after a colon: "exec_create", "health_status"
    QString argument {}; ///< that suffix: "healthy", "sh -c ls"
    QString actorId {};
    QHash<QString, QString> attributes {}; ///< labels, "image", "name", "exitCode", "oldName" ...
    qint64 timeNanos = 0; ///< Unix time by the engine's clock

    /// About a command that runs beside the container's own, as health checks do: exec_create, exec_die ...
    bool isOfCommand() const { return action.startsWith(QLatin1StringView("exec_")); }

    static Result<EngineEvent> fromJson(JsonReader json);
    friend bool operator==(const EngineEvent &, const EngineEvent &) = default;
};

/// What an engine still remembers.
struct PastEvents
{
    QList<EngineEvent> events {}; ///< oldest first
    qint64 completeFrom = 0; ///< Unix time in nanoseconds; what happened before it is forgotten
    friend bool operator==(const PastEvents &, const PastEvents &) = default;
};

} // namespace slipway::docker

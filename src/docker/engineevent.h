// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QHash>
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

    static Result<EngineEvent> fromJson(JsonReader json);
    friend bool operator==(const EngineEvent &, const EngineEvent &) = default;
};

} // namespace slipway::docker

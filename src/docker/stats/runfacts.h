// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace slipway::docker {

/// What a list does not tell of a container's runs. Source: Docker Engine API 1.24 to 1.55,
/// GET /containers/{id}/json.
struct RunFacts
{
    QDateTime startedAt {}; ///< UTC; invalid: it has never run
    QDateTime finishedAt {}; ///< UTC; invalid: it has never ended
    int exitCode = 0; ///< of the last run
    bool outOfMemory = false; ///< the kernel ended it
    int restarts = 0; ///< by the restart policy
    bool hostNetwork = false; ///< it has the host's ports, so the engine lists none

    /// Everything may be missing; what is there must be of the right type.
    static Result<RunFacts> fromJson(JsonReader json);
    static Result<RunFacts> parse(QByteArrayView inspected, const QString &subject);
    friend bool operator==(const RunFacts &, const RunFacts &) = default;
};

} // namespace slipway::docker

Q_DECLARE_METATYPE(slipway::docker::RunFacts)

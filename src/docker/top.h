// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QList>
#include <QStringList>

namespace slipway::docker {

/// The processes of a container, in the columns that its engine chose. Source: Docker Engine API 1.24 to
/// 1.55, GET /containers/{id}/top.
struct ProcessTable
{
    QStringList titles {};
    QList<QStringList> processes {}; ///< each as long as `titles`
    /// Of the column "PID"; -1 when there is none.
    qsizetype pidColumn() const;

    static Result<ProcessTable> fromJson(JsonReader json);
    friend bool operator==(const ProcessTable &, const ProcessTable &) = default;
};

} // namespace slipway::docker

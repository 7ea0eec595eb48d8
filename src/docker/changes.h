// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace slipway::docker {

/// How a path of a container differs from its image. A folder counts as modified when something in it does.
enum class ChangeKind { Modified, Added, Deleted };

/// Source: Docker Engine API 1.24 to 1.55, GET /containers/{id}/changes.
struct FileChange
{
    QString path {}; ///< absolute
    ChangeKind kind = ChangeKind::Modified;
    friend bool operator==(const FileChange &, const FileChange &) = default;
};

/// A whole answer; null is "nothing changed". Pure. \return Protocol with the path of the first field that is
/// wrong
Result<QList<FileChange>> parseChanges(QByteArrayView json, const QString &subject);

} // namespace slipway::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/compose/composenode.h"
#include "docker/compose/composeproject.h"

#include <QHash>

namespace slipway::docker {

/// What services of a file refer to: the file's name for a network or a volume, and the engine's.
struct ComposeNames
{
    QString project {};
    QHash<QString, QString> networks {};
    QHash<QString, QString> volumes {};
};

/// One service of the file. What cannot be done is refused at its place in `node`.
ComposeService readComposeService(const QString &name, const ComposeNode &node, const ComposeNames &names);

} // namespace slipway::docker

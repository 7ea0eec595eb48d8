// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containersummary.h"

#include <QString>
#include <QStringList>

namespace slipway::docker {

/// What recreating a container is doing.
enum class RecreateStep {
    Inspect,
    Pull,
    RenameOld,
    Create,
    Connect,
    StopOld,
    Start,
    Watch, ///< whether the new one stays up
    RemoveOld,
    PutBack, ///< something failed: the old one gets its name back and is started again
};

/// What cannot be taken over into a new container.
enum class RecreateLoss {
    WrittenFiles, ///< what it wrote outside of volumes
    Logs,
    MacAddress, ///< one that somebody chose; engines from 1.44 on do not tell it from their own
    JoinedContainers, ///< others share its network, and lose it
};

/// What stands before recreating a container.
struct RecreatePlan
{
    QString name {};
    QString image {}; ///< that will be pulled
    bool autoRemove = false; ///< it removes itself when it stops: not possible
    bool pinned = false; ///< the image is named by its digest: there is no newer one
    QList<RecreateLoss> losses {};
    QStringList joined {}; ///< names of the containers that share its network
};

/// What came of it.
struct Recreated
{
    ContainerId id {}; ///< of the new container
    bool hadNewerImage = false; ///< false: the image was the newest already, and nothing was done
    QStringList warnings {}; ///< of the engine
};

} // namespace slipway::docker

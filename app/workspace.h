// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/hoststore.h"
#include "pki/store/certificatestore.h"

#include <QString>

namespace slipway::app {

/// What is kept on disk for one world: life, or the sandbox in a folder of its own below it, so that practice
/// and life never mix.
struct Workspace
{
    /// \param keys Plain only for the sandbox
    Workspace(const QString &dataFolder, pki::KeysAtRest keys)
        : folder(dataFolder)
        , certificates(dataFolder, keys)
        , hosts(dataFolder)
    {
    }

    QString folder;
    pki::CertificateStore certificates;
    docker::HostStore hosts;
};

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/install/payload.h"

#include <QJsonObject>

#include <optional>

namespace slipway::sandbox {

/// What cloud-init makes of a new machine's user data, as far as it is about Docker: the daemon.json of the
/// engine whose package it brings. Nobody can reach that engine from outside. \param customData of the
/// machine's osProfile, base64 \return nullopt: it brings none, is no cloud-config, or is one that cloud-init
/// could not read either \see cloud-init 22.4, "packages" and "write_files" of cloud-config
std::optional<QJsonObject> engineFromCloudData(const QString &customData);

/// The install script that cloud-init runs at the first start: a file of "write_files" that "runcmd" names.
/// \param customData as above \return nullopt: there is none, or cloud-init could not read it either
std::optional<DecodedUpload> scriptFromCloudData(const QString &customData);

} // namespace slipway::sandbox

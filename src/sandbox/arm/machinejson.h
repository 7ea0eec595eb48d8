// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"

#include <QJsonArray>

namespace slipway::sandbox {

/// The model of a machine as Microsoft.Compute writes it, without instance view and resources.
QJsonObject machineJson(const World &world, const Machine &machine);
QJsonObject machineInstanceView(const World &world, const Machine &machine);
/// What a list with statusOnly=true says of a machine.
QJsonObject machineStatusOnly(const World &world, const Machine &machine);
QJsonObject extensionJson(const Machine &machine, const Extension &extension, bool withInstanceView);

} // namespace slipway::sandbox

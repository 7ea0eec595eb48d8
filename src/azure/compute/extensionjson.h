// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/installedextension.h"
#include "base/json/jsonreader.h"

namespace slipway::azure {

/// A resource of type Microsoft.Compute/virtualMachines/extensions, with instance view if it was asked for.
Extension extensionFrom(JsonReader json);

/// The same with all that is told of it.
InstalledExtension installedExtensionFrom(JsonReader json);

/// The extensions of a machine's own instance view: state and output, without their resource ids.
/// \param instanceView properties.instanceView of a virtual machine; may be missing
QList<Extension> extensionsFromInstanceView(JsonReader instanceView);

/// `resources` with what only the instance view knows; what only the view knows is added, with ids below
/// `machine`.
QList<Extension> mergedExtensions(const ArmId &machine, QList<Extension> resources,
                                  const QList<Extension> &views);

} // namespace slipway::azure

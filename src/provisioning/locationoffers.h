// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/extensions.h"
#include "azure/compute/sizes.h"
#include "provisioning/verdict.h"

namespace slipway::provisioning {

/// What the machine's location lists of DockerExtension; nothing is known where it cannot be asked.
// outlives: `extensions` is owned by app
[[nodiscard]] Task<LocationOffers> dockerExtensionAt(const azure::Extensions &extensions,
                                                     azure::Machine machine, std::stop_token stop);

/// The same with the architecture of the machine's size, which takes a long list: it is asked for only where
/// DockerExtension is listed, and where it cannot be asked the size's name has to do.
// outlives: `extensions` and `sizes` are owned by app
[[nodiscard]] Task<LocationOffers> offersAt(const azure::Extensions &extensions, const azure::Sizes &sizes,
                                            azure::Machine machine, std::stop_token stop);

} // namespace slipway::provisioning

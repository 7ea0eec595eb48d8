// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containerdetails.h"
#include "docker/jsontree.h"

namespace slipway::docker {

/// An inspect answer: what Slipway understands of it, and all of it.
struct InspectedContainer
{
    ContainerDetails details {};
    JsonNode tree {};
};

} // namespace slipway::docker

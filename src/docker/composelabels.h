// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace slipway::docker {

// By which docker compose and others know what belongs to a project.
inline constexpr auto kProjectLabel = QLatin1StringView("com.docker.compose.project");
inline constexpr auto kServiceLabel = QLatin1StringView("com.docker.compose.service");

} // namespace slipway::docker

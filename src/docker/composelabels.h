// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace slipway::docker {

// By which docker compose and others know what belongs to a project.
inline constexpr auto kProjectLabel = QLatin1StringView("com.docker.compose.project");
inline constexpr auto kServiceLabel = QLatin1StringView("com.docker.compose.service");
/// What a service waits for, see dependenciesFrom().
inline constexpr auto kDependsOnLabel = QLatin1StringView("com.docker.compose.depends_on");
/// "True" on what `docker compose run` made, else "False".
inline constexpr auto kOneOffLabel = QLatin1StringView("com.docker.compose.oneoff");
/// When a container that is a hook of a service runs: "pre_start". On hooks alone.
inline constexpr auto kHookLabel = QLatin1StringView("com.docker.compose.hook");

} // namespace slipway::docker

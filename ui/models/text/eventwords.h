// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/engineevent.h"

#include <QString>

/// Events of containers in the chosen language.
namespace slipway::ui::words {

/// "Started", "Exited", "Health check: unhealthy"; an event that nobody knows in the engine's own word.
QString eventTitle(const docker::EngineEvent &event);
/// The exit code, the command, the signal, the former name; empty when there is nothing more.
QString eventDetails(const docker::EngineEvent &event);

} // namespace slipway::ui::words

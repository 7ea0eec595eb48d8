// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/enginestate.h"

namespace slipway::sandbox {

QJsonObject imageSummaryJson(const SimImage &image, const EngineState &state);
QJsonObject imageInspectJson(const SimImage &image);
QJsonArray imageHistoryJson(const SimImage &image);
/// \param withUse null: without UsageData, which only /system/df has
QJsonObject volumeJson(const SimVolume &volume, const EngineState *withUse);
QJsonObject networkJson(const SimNetwork &network, const EngineState &state, bool withContainers);

/// How many containers use it.
int usesOf(const SimImage &image, const EngineState &state);
int usesOf(const SimVolume &volume, const EngineState &state);

} // namespace slipway::sandbox

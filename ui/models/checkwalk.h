// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/diagnosis/diagnosis.h"
#include "ui/models/stateshape.h"

#include <array>

namespace slipway::ui {

/// What a connection to an engine goes through, in this order.
enum class CheckStage { Connection, Encryption, Name, Identity, Engine };
inline constexpr std::array kCheckStages { CheckStage::Connection, CheckStage::Encryption, CheckStage::Name,
                                           CheckStage::Identity, CheckStage::Engine };

enum class StageOutcome { Passed, Failed, NotReached };

/// On whose side something has to be mended.
enum class CheckSide { Nobody, ThisComputer, Between, Machine };

/// How far a look at an engine came: one failure, everything before it passed, nothing after it was reached.
StageOutcome outcomeOf(CheckStage stage, const pki::Diagnosis &found);
StateShape shapeOf(StageOutcome outcome);
CheckSide sideOf(const pki::Diagnosis &found);
/// "24.0.7" from what an engine calls itself, "Docker/24.0.7 (linux)"; empty when it is called otherwise.
QString engineVersionOf(const pki::Diagnosis &found);

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/diagnosis/diagnosis.h"

#include <QString>

/// What a look at a server found, in the chosen language. Plain text, foreign parts already made visible.
namespace slipway::ui::words {

/// What is wrong, in one sentence; or that nothing is.
QString diagnosis(const pki::Diagnosis &found);
/// What to do about it, one or two sentences. Empty when there is nothing to do.
QString diagnosisRemedy(const pki::Diagnosis &found);
/// How far the two clocks are apart; empty below a minute and when the server did not say.
QString clockSkew(const pki::Diagnosis &found);

} // namespace slipway::ui::words

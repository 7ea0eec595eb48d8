// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/parameters.h"
#include "terminal/style.h"

namespace slipway::terminal {

/// SGR (ECMA-48 8.3.117): what `CSI parameters m` makes of a style. Colours of 16, 256 (5) and 24 bits (2),
/// with semicolons or colons (ISO 8613-6). Unknown numbers change nothing; the link stays.
void applySgr(const Parameters &parameters, Style &style);

} // namespace slipway::terminal

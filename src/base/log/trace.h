// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace slipway::trace {

/// Logs `slipway.trace NAME MILLISECONDS [details]` to the category slipway.trace: milliseconds since process start
/// by CLOCK_MONOTONIC, or since T0_NS (nanoseconds on that clock) when the environment has it.
void stamp(QLatin1StringView name, const QString &details = {});

/// Prints stamps to stderr (--trace).
void printToStderr(bool on);

} // namespace slipway::trace

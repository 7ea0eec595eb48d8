// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containersummary.h"
#include "docker/stats/runfacts.h"
#include "docker/stats/usage.h"

#include <QDateTime>
#include <QString>

/// What containers use and how their runs went, in the chosen language and its way to write numbers.
namespace slipway::ui::words {

QString percent(double value); ///< "0.4 %", "12 %"
QString bytes(double value); ///< "181 MiB"
QString byteRate(double bytesASecond); ///< "1.2 MiB/s"
/// "↓ 1.2 MiB/s ↑ 3 KiB/s"
QString traffic(const docker::ByteRates &rates);
QString notMeasured(); ///< a dash, for figures that are not known yet

/// "Up for 3 hours", "Exited with 137, 2 h ago", "Out of memory (137), 2 h ago": from the times and codes
/// that the engine gives, not from its sentence.
QString runStatus(const docker::ContainerSummary &container, const docker::RunFacts &facts,
                  const QDateTime &now);

} // namespace slipway::ui::words

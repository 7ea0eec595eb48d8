// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/securitychecks.h"

namespace slipway::docker {

/// What a check of containers or engines has found. \param weight what it costs when it failed
CheckResult finding(SecurityCheck check, bool failed, int weight, QStringList evidence = {});
/// One that says nothing about good or bad.
CheckResult without(SecurityCheck check, CheckVerdict verdict);
/// In order, with their score.
SecurityReport reportOf(QList<CheckResult> results);

} // namespace slipway::docker

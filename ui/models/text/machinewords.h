// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/instanceview.h"
#include "azure/machine.h"
#include "azure/network/reach.h"
#include "provisioning/verdict.h"
#include "ui/models/activityrow.h"
#include "ui/models/stateshape.h"

#include <QString>

/// Words for machines of Azure; see words.h.
namespace slipway::ui::words {

QString agent(const azure::Machine &machine); ///< "Ready (2.11.1)"; empty when nothing is known
QString powerAction(ActivityKind action); ///< menu entry: "Stop (Deallocate)"; empty for what is none
QString powerActionUnderWay(ActivityKind action); ///< "Stopping…"

QString statusPart(const azure::ReportedStatus &status); ///< "Machine", "Extension docker"
QString
status(const azure::ReportedStatus &status); ///< from the code where it is known, else as Azure says it
StateShape statusShape(const azure::ReportedStatus &status);

/// "Docker's archive"; empty for None.
QString packageSource(provisioning::PackageSource source);
/// One sentence: whether that address gets through to that port.
QString reach(azure::Reach reach, const QString &source, int port);
/// What one group says to it, and by which rule. \param group its name
QString reachThrough(const azure::ReachAnswer &answer, const QString &group);
StateShape reachShape(azure::Reach reach);

} // namespace slipway::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/activityrow.h"

#include <QString>

/// Words for the list of operations. Plain text, foreign parts already made visible.
namespace slipway::ui::words {

QString activity(const ActivityRow &row); ///< what is done: "Start machine", "Add extension \"docker\""
QString activityState(const ActivityRow &row); ///< "Running (40%)", "Failed"
QString activityEnded(const ActivityRow &row); ///< how it ended, in one or two sentences
/// The technical lines for the Details box: the error, ids for support, times. English.
QString activityDetails(const ActivityRow &row);

} // namespace slipway::ui::words

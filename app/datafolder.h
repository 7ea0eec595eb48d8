// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace slipway::app {

/// Whether others may read or write the folder, and we can take that from them: it is ours.
bool canBeClosedToOthers(const QString &folder);

/// Asks in a window whether the data folder is to be closed to others, and does it. Waits for the answer,
/// with an event loop of its own: nothing else of the program is there yet. \param language as of --lang;
/// empty: the system's \return Local, code "file.permissions": somebody has said no; why it could not be done
Result<> offerToClose(const QString &folder, const QString &language);

/// Takes away what an earlier run was writing when it was killed: temporary files that never came to their
/// place, and may hold a key. At the start, when the folder is known to be ours alone; younger ones than a
/// minute stay, as somebody may still be writing them.
void removeLeftovers(const QString &folder);

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace slipway::provisioning {

/// Takes away what was kept beside a plan under way. No such file is success. \return Local "journal.remove"
Result<> removeJournalFile(const QString &path);

} // namespace slipway::provisioning

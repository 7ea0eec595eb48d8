// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// Makes durable which names there are in `folder`, as far as the file system can: until then a power cut may
/// take back what was made, renamed or removed there, in any order.
void syncFolder(const QString &folder);

} // namespace slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::docker {

/// What somebody who makes a container can choose from.
struct HostResources
{
    QStringList images {}; ///< names, in natural order
    QStringList networks {};
    QStringList volumes {}; ///< those with names
};

} // namespace slipway::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace slipway::docker {

/// docker's own order of names: runs of ASCII digits compare as numbers of any length ("web-2" before
/// "web-10"), digits come before everything else, the rest compares by code point. Of equal numbers the one
/// with fewer leading zeros is first. A strict weak order, the same in every locale.
bool naturalLess(QStringView a, QStringView b);

} // namespace slipway::docker

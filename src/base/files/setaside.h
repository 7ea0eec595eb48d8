// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// Moves a file that cannot be read out of the way, to "NAME.bad-TIME" beside it, so that what is written to
/// its place next does not take with it what was there. Replaces nothing.
/// \return where it is now; empty when it could not be moved
QString setAside(const QString &path);

} // namespace slipway

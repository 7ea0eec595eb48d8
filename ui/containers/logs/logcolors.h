// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/models/logs/logtext.h"

namespace slipway::ui::logcolors {

/// A colour that a container asked for, changed as little as makes text in it readable (4.5 : 1) on
/// `background`.
QColor textColor(const LogColor &wanted, const QColor &background, const Colors &colors);
/// The same as a background; invalid for the default.
QColor backgroundColor(const LogColor &wanted, const Colors &colors);
/// The contrast of WCAG 2.1, from 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// Tells the container `index` of several that are shown together from the others.
QColor sourceColor(int index, const Colors &colors);
/// Behind what was searched for, and behind the place that was jumped to.
QColor matchColor(const Colors &colors);
QColor currentMatchColor(const Colors &colors);

} // namespace slipway::ui::logcolors

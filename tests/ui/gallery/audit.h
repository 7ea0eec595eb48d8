// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace slipway::test {

/// What a person cannot read or reach in a window as it is now, a line each: texts that are cut off, tabs
/// behind arrows, cells that are shortened and have no tool tip, columns behind a scroll bar, and letters
/// that two fields or buttons answer to.
QStringList audit(const QWidget &window);

} // namespace slipway::test

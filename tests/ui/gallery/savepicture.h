// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeservices.h"

#include <functional>

namespace slipway::ui {
class MainWindow;
}

namespace slipway::test {

/// Keeps what a widget looks like now, under a name to which the theme is added.
using SavePicture = std::function<void(QWidget &widget, const QString &name)>;

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeservices.h"

#include <QSize>

#include <functional>

namespace slipway::ui {
class MainWindow;
}

namespace slipway::test {

/// Of the window where none is asked for.
inline constexpr QSize kUsualSize { 1200, 740 };

/// Room for a list and its details, unless a size was asked for.
inline QSize roomFor(QSize window)
{
    return window == kUsualSize ? QSize(1360, 960) : window;
}

/// Keeps what a widget looks like now, under a name to which the theme is added.
using SavePicture = std::function<void(QWidget &widget, const QString &name)>;

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeservices.h"

#include <functional>

namespace slipway::ui {
class MainWindow;
}

namespace slipway::test {

using SavePicture = std::function<void(QWidget &widget, const QString &name)>;

/// Every page of the wizard for a new machine, and its progress; for the gallery.
void showNewMachine(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

} // namespace slipway::test

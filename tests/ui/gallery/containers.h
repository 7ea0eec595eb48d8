// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savepicture.h"

namespace slipway::test {

/// Every tab of the pane below the containers.
void showContainerTabs(ui::MainWindow &window, const SavePicture &save);

/// An hour of figures, as curves, as a table and of the host; the list in groups.
void showFigures(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

/// A shell with colours, wide characters and a marked line.
void showTerminal(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savepicture.h"

namespace slipway::test {

/// The wizard's page about Docker: a route with a warning, why others are not open, and the engine's options.
void showWizard(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

/// The wizard for several machines: who is left out, a plan for each, one that failed beside the others.
void showSeveral(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

} // namespace slipway::test

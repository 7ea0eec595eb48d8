// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savepicture.h"

namespace slipway::test {

/// Every page of the wizard for a new machine, and its progress; for the gallery.
void showNewMachine(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

} // namespace slipway::test

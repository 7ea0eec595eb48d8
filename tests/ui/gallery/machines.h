// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savepicture.h"

namespace slipway::test {

/// A machine with extensions, one of which has failed, with Docker, and what was done to it.
void fillMachine(FakeServices &fakes);

/// Every tab of the pane below the machines, the windows that they open, and the list of operations.
void showMachine(ui::MainWindow &window, const SavePicture &save);

/// The window about a machine's DNS name and static address, as it opens and with a name that is taken.
void showAddressDialog(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

} // namespace slipway::test

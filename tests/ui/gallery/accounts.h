// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savepicture.h"

namespace slipway::test {

/// Home and Machines with a tenant that failed, and the window in which the person signs in to it again with
/// a code.
void showAccountTroubles(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

} // namespace slipway::test

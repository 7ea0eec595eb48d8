// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savepicture.h"

namespace slipway::test {

/// The windows that make, change and clear away containers.
void showMaking(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

} // namespace slipway::test

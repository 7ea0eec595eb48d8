// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savepicture.h"

namespace slipway::test {

/// Every page, with something selected.
void showPages(ui::MainWindow &window, const SavePicture &save);

/// Windows that are opened from everywhere, and the question before there is any other.
void showDialogs(ui::MainWindow &window, const SavePicture &save);

/// What is further down in the settings.
void showNetwork(ui::MainWindow &window, const SavePicture &save);

/// What happened to containers and hosts while nobody looked.
void tellNotices(FakeNotices &notices);

} // namespace slipway::test

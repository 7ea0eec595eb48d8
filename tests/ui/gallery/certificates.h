// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savepicture.h"

namespace slipway::test {

/// A server whose certificate has ended, as seen from a computer whose clock is ahead.
void showCheck(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

/// The windows of the page Certificates.
void showCertificateDialogs(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save);

} // namespace slipway::test

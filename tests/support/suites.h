// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::test {

/// The folder of a public test suite, unpacked into the build folder the first time it is asked for; NOTE.md
/// in it says what counts. Archives are `name`.tar.xz in $SLIPWAY_SUITES, or in shared/suites beside the
/// source folder. Tests that run side by side may ask at once. \return empty when there is no such archive or
/// it cannot be unpacked; whyNoSuite() says why
QString suiteFolder(const QString &name);

/// For QSKIP, after suiteFolder() gave nothing.
QString whyNoSuite(const QString &name);

} // namespace slipway::test

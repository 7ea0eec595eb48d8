// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace slipway::test {

/// Makes any warning fail the running test function. Belongs into init(): Qt Test forgets it after each
/// function. The one thing let through is the offscreen platform's regret about what it cannot do with
/// windows.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace slipway::azure {

/// What an extension is put with.
struct ExtensionRequest
{
    QString location {};
    QString publisher {};
    QString type {};
    QString typeHandlerVersion {}; ///< major.minor only
    QJsonObject settings {};
    QJsonObject protectedSettings {}; ///< never logged, never shown, never returned by ARM
    QString forceUpdateTag {};
    bool autoUpgradeMinorVersion = true; ///< the newest minor version at the time of the put
};

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace slipway::pki {

/// Moves the store of a data folder, with its keys.json, into a folder "former-store-TIME" beside it. That
/// takes a rename for each of its folders, so the folder that they go into is called ".former-store-TIME"
/// until all is in it: from the moment it is there, whatever interrupts the rest, finishMovingAside() ends
/// what was begun. When something cannot be moved, what was moved comes back. Only under the store's lock.
/// \return the folder; Local: nothing was moved
Result<QString> moveStoreAside(const QString &dataFolder, const QDateTime &now);

/// Whether a program that was killed, or one that is at it now, has not moved all yet.
bool isMovingAside(const QString &dataFolder);

/// Moves the rest. Replaces nothing; success when nothing was begun. Only under the store's lock.
Result<> finishMovingAside(const QString &dataFolder);

} // namespace slipway::pki

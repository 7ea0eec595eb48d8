// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::ui {

class Confirm;

/// Asks, before there is any other window, whether a data folder that others can read is to be closed to
/// them.
Confirm *looseFolderQuestion(const QString &folder);

} // namespace slipway::ui

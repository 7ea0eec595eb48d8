// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace slipway::ui {

/// Roles that every model of Slipway answers beside Qt's own.
enum ItemRole {
    SortRole =
        Qt::UserRole, ///< the raw value that the column sorts by: number, time, or text in natural order
    StateRole, ///< StateShape, only in columns that show a state
    MonospaceRole, ///< true for identifiers
    MutedRole, ///< true for text of less weight
    GroupRole, ///< QString: the row is the heading of a group (LineProxy)
    CollapsedRole, ///< bool, of a heading
    FirstFreeRole = Qt::UserRole + 32,
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace slipway::ui {

/// What a column of a table asks for, in pixels.
struct ColumnNeed
{
    int least = 0; ///< below this it says nothing
    int wanted = 0; ///< as much as its longest cell
    int rank = 0; ///< the lowest above 0 is left out first where there is no room for all; 0 always stays
    int said = 0; ///< what its cells take now, where it wants more than that for later ones; 0: all it wants
};

/// Which of these columns, by their place in the list, are left out so that the least of the others fits into
/// `room` pixels, as far as ranks allow.
QList<int> columnsWithoutRoom(const QList<ColumnNeed> &needs, int room);

/// The widths of columns beside each other in `room` pixels: each gets what it wants while there is room.
/// Where there is not, the widest give first and are cut to one width: at first down to what they say now,
/// and only when all keep nothing for later ones, down to what each needs at least. So the sum is above
/// `room` only when the least of all is.
QList<int> fitColumns(const QList<ColumnNeed> &needs, int room);

} // namespace slipway::ui

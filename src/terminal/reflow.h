// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/line.h"

#include <vector>

namespace slipway::terminal {

/// A place in a list of lines.
struct Place
{
    int row = 0;
    int column = 0;
    friend bool operator==(const Place &, const Place &) = default;
};

/// Lines broken anew for another number of columns, and where two places in them have gone.
struct Reflowed
{
    std::vector<Line> lines {};
    Place cursor {};
    int top = 0; ///< the row with the first cell of what was row `top`
};

/// Joins the lines that a wrap had broken, and breaks them at `columns`. The cursor stays on its character;
/// the lines are as long as their text.
Reflowed reflow(std::vector<Line> lines, int columns, Place cursor, int top);

} // namespace slipway::terminal

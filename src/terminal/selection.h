// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/screen.h"

#include <QString>

#include <optional>

namespace slipway::terminal {

/// A place in everything there is: the scroll-back with the screen below it. `line` keeps its meaning while
/// lines come and go (Scrollback::dropped() counts those that left).
struct TextPlace
{
    qint64 line = 0;
    int column = 0;
    friend auto operator<=>(const TextPlace &,
                            const TextPlace &) = default; // NOLINT(modernize-use-nullptr): no 0 here
};

/// From `begin` to before `end`, begin <= end.
struct TextRange
{
    TextPlace begin {};
    TextPlace end {};

    bool isEmpty() const { return begin == end; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

qint64 firstLine(const Screen &screen); ///< the oldest that is still there
qint64 screenLine(const Screen &screen); ///< the first of the screen
qint64 endLine(const Screen &screen); ///< after the last of the screen
const Line *lineAt(const Screen &screen, qint64 line); ///< null when it is not there (any more)

/// The text in a range; lines that a wrap had broken are one.
QString textIn(const Screen &screen, const TextRange &range);
/// What a double click takes: letters, digits and what paths and addresses are made of; or a run of anything
/// else.
TextRange wordAt(const Screen &screen, TextPlace place);
/// What a triple click takes: a line with its wrapped parts.
TextRange paragraphAt(const Screen &screen, qint64 line);

} // namespace slipway::terminal

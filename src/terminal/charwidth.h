// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::terminal {

/// How many cells a character takes: 0 (marks and invisible formatting), 1, or 2 (East Asian wide, emoji).
/// Ambiguous characters are narrow, as in the C libraries of the images that print them.
int charWidth(char32_t character);

/// Characters that turn the direction of text (U+202A to U+202E, U+2066 to U+2069, and the marks). They would
/// let a line show something else than it says, so a terminal keeps none of them.
bool isDirectionControl(char32_t character);

} // namespace slipway::terminal

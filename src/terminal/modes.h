// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace slipway::terminal {

/// Which mouse events the program wants to hear of.
enum class MouseTracking : std::uint8_t { None, Press, Click, Drag, All };
enum class CursorShape : std::uint8_t { Block, Underline, Bar };

/// What a program switches on and off.
struct Modes
{
    bool insert = false; ///< IRM
    bool newLine = false; ///< LNM
    bool applicationCursor = false; ///< DECCKM
    bool applicationKeypad = false; ///< DECKPAM
    bool reverseVideo = false; ///< DECSCNM
    bool origin = false; ///< DECOM
    bool autoWrap = true; ///< DECAWM
    bool reverseWrap = false;
    bool showsCursor = true; ///< DECTCEM
    bool focusReports = false;
    bool alternateScroll = true; ///< the wheel sends arrow keys on the alternate screen
    bool bracketedPaste = false;
    bool sgrMouse = false; ///< mouse reports as CSI < ...; the older forms are not sent
    MouseTracking mouse = MouseTracking::None;
    CursorShape shape = CursorShape::Block;

    friend bool operator==(const Modes &, const Modes &) = default;
};

/// One of the modes that are only on or off. `marker` is '?' for DEC's own, 0 for ANSI's. Null: no such mode.
bool *findMode(Modes &modes, char marker, int number);
std::optional<bool> modeState(const Modes &modes, char marker, int number);

} // namespace slipway::terminal

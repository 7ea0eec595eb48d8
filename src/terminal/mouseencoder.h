// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/modes.h"
#include "terminal/reflow.h"

#include <QByteArray>
#include <QtGlobal>

namespace slipway::terminal {

/// Something the mouse did over the cells of the screen.
struct MouseAct
{
    enum class Kind : std::uint8_t { Press, Release, Move };
    enum class Button : std::uint8_t {
        Left = 0,
        Middle = 1,
        Right = 2,
        None = 3,
        WheelUp = 64,
        WheelDown = 65
    };

    Kind kind = Kind::Press;
    Button button = Button::None; ///< with Move: the one that is held
    Qt::KeyboardModifiers modifiers {};
    Place place {};
};

/// The report that a program asked for (SGR form); empty when it did not ask for this one.
QByteArray encodeMouse(const MouseAct &act, const Modes &modes);

} // namespace slipway::terminal

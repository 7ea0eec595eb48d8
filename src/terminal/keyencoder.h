// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/modes.h"

#include <QByteArray>
#include <QString>

namespace slipway::terminal {

/// A key as the window system tells it.
struct KeyPress
{
    int key = 0; ///< Qt::Key
    Qt::KeyboardModifiers modifiers {};
    QString text {}; ///< what it would type
};

/// The bytes that a program expects for a key, as xterm sends them; empty for keys that mean nothing to it.
QByteArray encodeKey(const KeyPress &press, const Modes &modes);

} // namespace slipway::terminal

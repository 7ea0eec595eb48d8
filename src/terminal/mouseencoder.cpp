// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/mouseencoder.h"

namespace slipway::terminal {

namespace {

bool isWanted(const MouseAct &act, MouseTracking tracking)
{
    switch (tracking) {
    case MouseTracking::None:
        return false;
    case MouseTracking::Press:
        return act.kind == MouseAct::Kind::Press;
    case MouseTracking::Click:
        return act.kind != MouseAct::Kind::Move;
    case MouseTracking::Drag:
        return act.kind != MouseAct::Kind::Move || act.button != MouseAct::Button::None;
    case MouseTracking::All:
        return true;
    }
    return false;
}

/// Source: xterm's ctlseqs, "Mouse Tracking".
int codeOf(const MouseAct &act)
{
    constexpr int kMoved = 32;
    int code = static_cast<int>(act.button);
    if (act.modifiers.testFlag(Qt::ShiftModifier))
        code |= 4;
    if (act.modifiers.testFlag(Qt::AltModifier))
        code |= 8;
    if (act.modifiers.testFlag(Qt::ControlModifier))
        code |= 16;
    return act.kind == MouseAct::Kind::Move ? code + kMoved : code;
}

} // namespace

QByteArray encodeMouse(const MouseAct &act, const Modes &modes)
{
    if (!modes.sgrMouse || !isWanted(act, modes.mouse))
        return {};
    return "\x1b[<" + QByteArray::number(codeOf(act)) + ';' + QByteArray::number(act.place.column + 1) + ';'
        + QByteArray::number(act.place.row + 1) + (act.kind == MouseAct::Kind::Release ? 'm' : 'M');
}

} // namespace slipway::terminal

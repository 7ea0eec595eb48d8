// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "base/async/task.h"

namespace slipway {

/// Lets everything else that waits in the event loop have its turn: for loops that may find their next piece
/// of work at hand without waiting for it.
inline Task<> passThroughEventLoop()
{
    Event turn;
    QMetaObject::invokeMethod(
        turn.receiver(), [&turn] { turn.fire(); }, Qt::QueuedConnection);
    co_await turn;
}

} // namespace slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/inthreadpool.h"
#include "base/async/workqueue.h"

namespace slipway {

/// Of everything that is written into a data folder.
WorkQueue &diskQueue();

/// Writes into a data folder where waiting for the disk holds nobody up: a flush takes tenths of a second on
/// a slow one. Everybody's writing is done in the order in which it was begun, so that nothing comes between
/// reading a file and writing it again, and what was noted first is there first.
///
/// \param work owns all that it touches; it is done to its end also when the awaiting frame has gone
template <std::invocable Work>
[[nodiscard]] Task<std::invoke_result_t<Work>> onDisk(Work work)
{
    return detail::onAnotherThread([](std::function<void()> job) { diskQueue().add(std::move(job)); },
                                   std::move(work));
}

} // namespace slipway

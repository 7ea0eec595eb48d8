// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/inthreadpool.h"
#include "pki/store/certificatestore.h"

#include <mutex>

namespace slipway::pki {

/// Who has it may write into certificate stores; the others of this process wait. Other processes are kept
/// away by the store's own lock, which does not wait for long.
std::mutex &storeTurn();

/// Does something with a store where waiting for a disk holds nobody up, in the thread pool: a flush takes
/// tenths of a second on a slow one. One at a time, so that nothing comes between reading an entry and
/// writing it again.
///
/// \param store a copy, which has the store key of now
/// \param work  is given that copy and owns all else that it touches; it is done to its end also when the
///              awaiting frame has gone
template <std::invocable<CertificateStore &> Work>
[[nodiscard]] Task<std::invoke_result_t<Work, CertificateStore &>> inStore(CertificateStore store, Work work)
{
    return inThreadPool([store = std::move(store), work = std::move(work)]() mutable {
        const std::lock_guard turn(storeTurn());
        return work(store);
    });
}

} // namespace slipway::pki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files/ondisk.h"
#include "pki/store/certificatestore.h"

namespace slipway::pki {

/// Does something with a store on disk (onDisk()). Other processes are kept away by the store's own lock,
/// which does not wait for long.
///
/// \param store a copy, which has the store key of now
/// \param work  is given that copy and owns all else that it touches
template <std::invocable<CertificateStore &> Work>
[[nodiscard]] Task<std::invoke_result_t<Work, CertificateStore &>> inStore(CertificateStore store, Work work)
{
    return onDisk([store = std::move(store), work = std::move(work)]() mutable { return work(store); });
}

} // namespace slipway::pki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::pki {

/// From now on OpenSSL keeps private keys, while it works with them, in memory of their own that is never
/// swapped out nor in a core dump, has guard pages around it, and is wiped. Once, before the first key and
/// the first thread; again it does nothing.
///
/// \return whether there is such memory and the system lets us lock it (RLIMIT_MEMLOCK). Without, keys work
/// as before, in ordinary memory
bool useSecureMemory();

} // namespace slipway::pki

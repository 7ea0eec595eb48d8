// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace slipway::pki {

/// From now on OpenSSL keeps private keys, while it works with them, in memory of their own that is never
/// swapped out nor in a core dump, has guard pages around it, and is wiped; and wipes all other memory that
/// it gives back. Once, before anything of OpenSSL, the first key and the first thread; again it does
/// nothing.
///
/// \return whether there is such memory and the system lets us lock it (RLIMIT_MEMLOCK). Without, keys work
/// as before, in ordinary memory
bool useSecureMemory();

/// Overwrites what the functions that have returned by its end have left below on the stack: the numbers of a
/// key, pieces of its PEM. First in a function that works with private keys, so that it goes last.
class StackWiper final
{
public:
    StackWiper() = default;
    Q_DISABLE_COPY_MOVE(StackWiper)
    ~StackWiper();
};

} // namespace slipway::pki

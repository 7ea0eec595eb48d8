// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/securememory.h"

#include <openssl/crypto.h>

namespace slipway::pki {

namespace {

/// An engine's client holds about 2 KiB of keys: enough for a thousand, and below what most systems let
/// everybody lock (8 MiB). Both are powers of two.
constexpr std::size_t kSize = std::size_t(4) * 1024 * 1024;
constexpr std::size_t kSmallest = 32;

} // namespace

bool useSecureMemory()
{
    if (CRYPTO_secure_malloc_initialized() == 1)
        return true;
    return CRYPTO_secure_malloc_init(kSize, kSmallest) == 1; // 2: it is there but not locked
}

} // namespace slipway::pki

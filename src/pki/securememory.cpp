// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/securememory.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

namespace slipway::pki {

namespace {

// OpenSSL wipes its keys, but not all that it reads and writes them with: what decodes PEM and DER frees
// buffers as they are (3.0, decode_pem2der.c and decode_der2key.c).

void *take(std::size_t size, const char *, int)
{
    return size == 0 ? nullptr : std::malloc(size);
}

void giveBack(void *bytes, const char *, int)
{
    if (!bytes)
        return;
    ::explicit_bzero(bytes, ::malloc_usable_size(bytes));
    std::free(bytes);
}

/// Never in place: realloc() would leave the former place as it is.
void *resize(void *bytes, std::size_t size, const char *file, int line)
{
    void *const other = take(size, file, line);
    if (other && bytes)
        std::memcpy(other, bytes, std::min(size, ::malloc_usable_size(bytes)));
    if (other || size == 0) // else what was there stays
        giveBack(bytes, file, line);
    return other;
}

/// An engine's client holds about 2 KiB of keys: enough for a thousand, and below what most systems let
/// everybody lock (8 MiB). Both are powers of two.
constexpr std::size_t kSize = std::size_t(4) * 1024 * 1024;
constexpr std::size_t kSmallest = 32;

/// Deeper than OpenSSL gets: 80 KiB when it opens an RSA key that a passphrase protects.
constexpr std::size_t kDepth = std::size_t(256) * 1024;

[[gnu::noinline]] void wipeBelow()
{
    std::array<char, kDepth> below {};
    ::explicit_bzero(below.data(), below.size());
}

} // namespace

StackWiper::~StackWiper()
{
    wipeBelow();
}

bool useSecureMemory()
{
    if (CRYPTO_secure_malloc_initialized() == 1)
        return true;
    // Refused once OpenSSL has taken memory: then that which it takes is ordinary memory.
    static_cast<void>(CRYPTO_set_mem_functions(&take, &resize, &giveBack));
    return CRYPTO_secure_malloc_init(kSize, kSmallest) == 1; // 2: it is there but not locked
}

} // namespace slipway::pki

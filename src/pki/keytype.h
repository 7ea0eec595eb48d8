// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::pki {

enum class KeyType { EcP256, EcP384, Rsa2048, Rsa3072, Rsa4096, Ed25519 };

} // namespace slipway::pki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pki/pemblock.h"

namespace slipway::pki {

/// decryptKey() for one block of a PEM text that isPrivateKey(). The block's bytes may be decrypted in their
/// place.
Result<PKeyPtr> openKeyBlock(PemBlock &block, QByteArrayView passphrase);

} // namespace slipway::pki

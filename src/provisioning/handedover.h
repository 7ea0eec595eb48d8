// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace slipway::provisioning {

/// What a set-up hands over to whoever sends it to the machine with something larger.
struct HandedOver
{
    Secret script {}; ///< CustomScript's base64, or cloud-init's user data; a private key is in it
    qint64 timestamp = 0; ///< of CustomScript, which runs again when this is another
};

} // namespace slipway::provisioning

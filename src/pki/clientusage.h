// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/certificate.h"

namespace slipway::pki {

/// Whether an engine can let in who shows the certificate: one that says what it is for has to say that it is
/// a client's, too (RFC 5280, 4.2.1.12), and an authority's is none.
bool canBeClient(const Certificate &certificate);

} // namespace slipway::pki

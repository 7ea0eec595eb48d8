// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptransport.h"

namespace slipway::net {

HttpTransport::~HttpTransport() = default;

} // namespace slipway::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::net {

/// Where to connect to for a host: itself, but for names of a sandbox, for which there is no DNS and which
/// carry the address of this computer that they stand for: "web-01.westeurope.127-80-0-4.cloudapp.sandbox" is
/// at 127.80.0.4. A name below ".sandbox", which is no top-level domain, leads nowhere but to loopback.
QString connectAddress(const QString &host);

} // namespace slipway::net

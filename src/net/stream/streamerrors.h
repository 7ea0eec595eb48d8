// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QLatin1StringView>

namespace slipway::net {

namespace codes {
inline constexpr QLatin1StringView kConnectionLost { "connection.lost" }; ///< was there, broke
inline constexpr QLatin1StringView kConnectionRefused { "connection.refused" }; ///< nobody listens
inline constexpr QLatin1StringView kHostNotFound { "host.not-found" }; ///< the name has no address
inline constexpr QLatin1StringView kAddressUnreachable { "address.unreachable" };
inline constexpr QLatin1StringView kSocketMissing { "socket.missing" }; ///< no such unix socket
inline constexpr QLatin1StringView kSocketForbidden { "socket.forbidden" }; ///< no right to open it
} // namespace codes

/// A connection that broke while it was used; `systemError` is errno.
Error connectionLost(const QString &subject, int systemError);

/// A connection to a unix socket that could not be made; `systemError` is errno.
Error localConnectFailed(const QString &subject, int systemError);

} // namespace slipway::net

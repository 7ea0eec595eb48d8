// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace slipway::net {

/// What we put up with from a server.
struct Http1Limits
{
    qsizetype header = 64LL * 1024; ///< status line and fields together
    qsizetype fields = 200; ///< of the head; as many again in the trailer
    qsizetype chunkLine = 4LL * 1024; ///< a chunk's size with its extensions, and the trailer
    qint64 body = 64LL * 1024 * 1024; ///< of a whole answer; streams have none
};

} // namespace slipway::net

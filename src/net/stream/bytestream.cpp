// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/bytestream.h"

#include "net/stream/peerverifier.h"

namespace slipway::net {

ByteStream::~ByteStream() = default;

StreamConnector::~StreamConnector() = default;

PeerVerifier::~PeerVerifier() = default;

} // namespace slipway::net

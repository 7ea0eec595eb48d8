// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/bytestream.h"

#include "net/stream/peerverifier.h"

namespace slipway::net {

ByteStream::~ByteStream() = default;

StreamConnector::~StreamConnector() = default;

Task<Result<std::unique_ptr<ByteStream>>> StreamConnector::openAhead(std::stop_token stop)
{
    return open(std::move(stop));
}

PeerVerifier::~PeerVerifier() = default;

void PeerVerifier::expect(const QList<QByteArray> &) const { }

} // namespace slipway::net

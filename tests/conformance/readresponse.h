// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http1/responseparser.h"

#include <algorithm>

namespace slipway::conformance {

/// What the client's own parser makes of a connection's bytes after one request.
struct ReadResponse
{
    enum class Verdict { Accept, Reject, Incomplete };

    Verdict verdict = Verdict::Incomplete;
    QList<net::HttpResponse> responses {}; ///< informational ones, then the final one when it is whole
    bool upgrade = false; ///< the final one left HTTP
    QString reason {};
};

/// \param feed  bytes at a time; 0: all at once
/// \param ended the peer closes the connection after its last byte
inline ReadResponse readResponse(QByteArrayView bytes, const QByteArray &method, qsizetype feed, bool ended)
{
    using namespace Qt::StringLiterals;
    using net::ResponseParser;
    ResponseParser parser(method == "HEAD" ? ResponseParser::Expect::NoBody : ResponseParser::Expect::Body,
                          {});
    ReadResponse read;
    QByteArray body;
    const qsizetype step = feed > 0 ? feed : std::max<qsizetype>(bytes.size(), 1);
    Result<> fed;
    qsizetype used = 0;
    for (; fed && used < bytes.size() && !parser.isComplete(); used += step) {
        fed = parser.feed(bytes.sliced(used, std::min(step, bytes.size() - used)));
        body += parser.takeBody();
    }
    if (fed && ended && !parser.isComplete())
        fed = parser.feedEnd();
    read.responses = parser.informational();
    if (parser.isComplete()) {
        read.verdict = ReadResponse::Verdict::Accept;
        read.upgrade = parser.isUpgraded();
        net::HttpResponse whole = parser.head();
        whole.body = body;
        read.responses.append(whole);
    } else if (!fed && fed.error().kind != ErrorKind::Unreachable) {
        read.verdict = ReadResponse::Verdict::Reject;
    }
    if (!fed)
        read.reason = fed.error().code + u": "_s + fed.error().detail;
    else if (parser.isComplete() && (used < bytes.size() || !parser.takeRest().isEmpty()) && !read.upgrade)
        read.reason = u"there are bytes after the response: the connection is not used again"_s;
    return read;
}

} // namespace slipway::conformance

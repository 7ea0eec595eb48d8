// SPDX-License-Identifier: GPL-3.0-or-later
// What a server answers, whole and in pieces: the same must come of both.
#include "input.h"
#include "net/http1/responseparser.h"

using namespace slipway;
using namespace slipway::net;
using slipway::fuzz::Input;
using slipway::fuzz::require;

namespace {

constexpr Http1Limits kLimits { .header = 4096, .fields = 20, .chunkLine = 64, .body = 4096 };
constexpr ResponseParser::Expect kExpectations[] = { ResponseParser::Expect::Body,
                                                     ResponseParser::Expect::NoBody,
                                                     ResponseParser::Expect::Upgrade,
                                                     ResponseParser::Expect::EndlessBody };

struct Seen
{
    bool hasFailed = false;
    bool hasHead = false;
    bool isComplete = false;
    bool canStayOpen = false;
    HttpResponse head {};
    QByteArray body {};
    QByteArray rest {};

    friend bool operator==(const Seen &, const Seen &) = default;
};

/// \return false: no more
bool take(ResponseParser &parser, QByteArrayView bytes, Seen &seen)
{
    seen.hasFailed = !parser.feed(bytes);
    if (seen.hasFailed)
        return false;
    seen.body += parser.takeBody();
    return !parser.isComplete();
}

void finish(ResponseParser &parser, Seen &seen)
{
    if (!seen.hasFailed && !parser.isComplete())
        seen.hasFailed = !parser.feedEnd();
    if (seen.hasFailed)
        return;
    seen.body += parser.takeBody();
    seen.hasHead = parser.hasHead();
    seen.isComplete = parser.isComplete();
    seen.canStayOpen = parser.canStayOpen();
    if (seen.hasHead)
        seen.head = parser.head();
    require(seen.hasHead == seen.isComplete);
}

void compare(const Input &input, ResponseParser::Expect expect)
{
    Seen whole;
    ResponseParser parser(expect, kLimits);
    take(parser, input.bytes(), whole);
    finish(parser, whole);

    Seen pieces;
    ResponseParser second(expect, kLimits);
    qsizetype used = 0;
    input.inPieces([&](QByteArrayView piece) {
        used += piece.size();
        return take(second, piece, pieces);
    });
    finish(second, pieces);
    require(whole.hasFailed == pieces.hasFailed);
    if (whole.hasFailed)
        return;
    // Bytes beyond the message are not fed once it is complete, so they are not the same in both.
    whole.rest = parser.takeRest();
    pieces.rest = second.takeRest() + input.bytes().sliced(used).toByteArray();
    if (used != input.bytes().size())
        pieces.canStayOpen = whole.canStayOpen;
    require(whole == pieces);
    const bool isLimited = expect != ResponseParser::Expect::EndlessBody;
    require(!isLimited || whole.body.size() <= kLimits.body);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Input input(data, size);
    for (const ResponseParser::Expect expect : kExpectations)
        compare(input, expect);
    return 0;
}

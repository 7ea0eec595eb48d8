// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http1/responseparser.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <limits>
#include <optional>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;
using ErrorCode = beast::error_code;

/// How many 1xx heads may come before the answer.
constexpr qsizetype kInformationalHeads = 16;
/// No length or chunk is taken that a signed 64-bit count cannot hold.
constexpr std::uint64_t kLongestLength = std::numeric_limits<qint64>::max();
constexpr QByteArrayView kStart("HTTP/1.");
/// Beast 1.74 asserts when it sees less of "0\r\n\r\n" twice; nothing shorter is of use at that place anyway.
constexpr qsizetype kShortestChunkLine = 5;
constexpr QByteArrayView kLineEnd("\r\n");
/// Of the length of a chunk that is taken without Beast.
constexpr qsizetype kMostDigits = 7;

QByteArray copyOf(beast::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

Error malformed(const QString &detail)
{
    return { .kind = ErrorKind::Protocol, .code = u"http.malformed"_s, .detail = detail };
}

Error beyondLimit(const QString &detail)
{
    return { .kind = ErrorKind::Protocol, .code = u"http.limit"_s, .detail = detail };
}

Error truncated(const QString &detail)
{
    return { .kind = ErrorKind::Unreachable, .code = u"http.truncated"_s, .detail = detail };
}

bool isLimit(const ErrorCode &error)
{
    return error == http::error::header_limit || error == http::error::body_limit
        || error == http::error::buffer_overflow;
}

Error toError(const ErrorCode &error)
{
    const QString text = QString::fromStdString(error.message());
    return isLimit(error) ? beyondLimit(text) : malformed(text);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// A chunk that lies whole in a piece: the end of the line before, its length and what it holds.
struct WholeChunk
{
    QByteArrayView body {};
    qsizetype bytes = 0; ///< all of it

    /// nullopt for anything else, also for the last chunk and what is not allowed.
    static std::optional<WholeChunk> at(QByteArrayView bytes)
    {
        if (!bytes.startsWith(kLineEnd))
            return std::nullopt;
        qsizetype length = 0;
        qsizetype digits = 0;
        QByteArrayView left = bytes.sliced(kLineEnd.size());
        while (digits < std::min(left.size(), kMostDigits) && hexDigit(left[digits]) >= 0)
            length = length * 16 + hexDigit(left[digits++]);
        left = left.sliced(digits);
        if (length == 0 || !left.startsWith(kLineEnd) || left.size() - kLineEnd.size() < length)
            return std::nullopt;
        const qsizetype before = kLineEnd.size() + digits + kLineEnd.size();
        return WholeChunk { bytes.sliced(before, length), before + length };
    }
};

/// Beast's parser for one message: collects the head, passes the body on.
class Message final : public http::basic_parser<false>
{
public:
    Message(bool noBody, std::uint64_t bodyLimit, const Http1Limits &limits)
        : m_fieldsLeft(limits.fields)
    {
        eager(false);
        skip(noBody);
        header_limit(static_cast<std::uint32_t>(limits.header));
        body_limit(bodyLimit); // never none: 1.74 compares lengths with it, and none is less than any
    }

    /// The next bytes belong to a chunk's first line or to the trailer.
    bool isAtChunkLine() const { return is_header_done() && !is_done() && chunked() && m_chunkLeft == 0; }
    bool isBehindChunk() const { return isAtChunkLine() && m_hasChunk; }

    HttpResponse head {};
    QByteArray body {};

private:
    // The functions that Beast calls; their names are its own.
    void on_request_impl(http::verb, beast::string_view, beast::string_view, int, ErrorCode &) override { }

    void on_response_impl(int code, beast::string_view, int, ErrorCode &error) override
    {
        head.status = code;
        if (code < 100)
            error = http::error::bad_status;
    }

    void on_field_impl(http::field name, beast::string_view text, beast::string_view value,
                       ErrorCode &error) override
    {
        if (m_fieldsLeft-- <= 0)
            error = http::error::header_limit;
        else if (name == http::field::transfer_encoding && !beast::iequals(value, "chunked"))
            error = http::error::bad_transfer_encoding;
        else if (!m_inTrailer)
            head.headers.append(copyOf(text), copyOf(value));
    }

    void on_header_impl(ErrorCode &error) override
    {
        m_inTrailer = true;
        const boost::optional<std::uint64_t> length = content_length();
        if (length && *length > kLongestLength)
            error = http::error::bad_content_length;
    }

    void on_body_init_impl(const boost::optional<std::uint64_t> &, ErrorCode &) override { }

    std::size_t on_body_impl(beast::string_view bytes, ErrorCode &) override
    {
        body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return bytes.size();
    }

    void on_chunk_header_impl(std::uint64_t size, beast::string_view, ErrorCode &error) override
    {
        m_chunkLeft = size;
        m_hasChunk = size > 0;
        if (size > kLongestLength)
            error = http::error::bad_chunk;
        if (size == 0)
            m_fieldsLeft = std::max<qsizetype>(m_fieldsLeft, 0) + kTrailerFields;
    }

    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view bytes, ErrorCode &error) override
    {
        m_chunkLeft -= bytes.size();
        return on_body_impl(bytes, error);
    }

    void on_finish_impl(ErrorCode &) override { }

    static constexpr qsizetype kTrailerFields = 16;
    qsizetype m_fieldsLeft;
    std::uint64_t m_chunkLeft = 0;
    bool m_hasChunk = false; ///< the last chunk line was of one that holds something
    bool m_inTrailer = false;
};

} // namespace

class ResponseParser::Private
{
public:
    Private(Expect expected, Http1Limits allowed)
        : expect(expected)
        , limits(allowed)
    {
        startMessage();
    }

    void startMessage()
    {
        const std::uint64_t bodyLimit = expect == Expect::EndlessBody
            ? std::numeric_limits<std::uint64_t>::max()
            : static_cast<std::uint64_t>(limits.body);
        message.emplace(expect == Expect::NoBody, bodyLimit, limits);
        headBytes = 0;
    }

    Result<qsizetype> parse(QByteArrayView bytes);
    qsizetype takeWholeChunks(QByteArrayView bytes);
    Result<qsizetype> parseSome(QByteArrayView bytes);
    Result<qsizetype> step(QByteArrayView bytes);
    Result<> checkStart(QByteArrayView bytes) const;
    Result<> checkUnparsed(qsizetype unparsed) const;
    Result<> headArrived();
    bool isAtStrayLineEnd(QByteArrayView bytes) const;

    Expect expect;
    Http1Limits limits;
    std::optional<Message> message {};
    QList<HttpResponse> informational {};
    QByteArray pending {}; ///< fed, and not yet enough for the parser
    QByteArray rest {};
    qsizetype headBytes = 0;
    bool headDone = false;
    bool complete = false;
    bool upgraded = false;
    bool needMore = false;
    bool lineBegun = false; ///< Beast has seen a part of a chunk's line and remembers how much
    bool seenBytes = false;
    bool strayLineSeen = false;
};

/// A peer that does not speak HTTP is known by its first bytes; waiting for the end of a head would be
/// waiting long.
Result<> ResponseParser::Private::checkStart(QByteArrayView bytes) const
{
    if (headBytes > 0 || message->is_header_done())
        return {};
    const QByteArrayView start = bytes.first(std::min(bytes.size(), kStart.size()));
    if (start == kStart.first(start.size()))
        return {};
    const QByteArrayView shown = bytes.first(std::min<qsizetype>(bytes.size(), 80));
    return malformed(u"not HTTP/1: "_s
                     + QString::fromLatin1(shown.toByteArray().toPercentEncoding(" !/.,:;()'")));
}

Result<> ResponseParser::Private::checkUnparsed(qsizetype unparsed) const
{
    if (!message->is_header_done()) {
        if (headBytes + unparsed > limits.header)
            return beyondLimit(u"the head is too long"_s);
        return {};
    }
    if (unparsed > limits.chunkLine)
        return beyondLimit(u"a chunk's first line or the trailer is too long"_s);
    return {};
}

/// Servers are known that put an empty line after "100 Continue": one is passed over.
bool ResponseParser::Private::isAtStrayLineEnd(QByteArrayView bytes) const
{
    return !informational.isEmpty() && !strayLineSeen && headBytes == 0 && !message->is_header_done()
        && kLineEnd.startsWith(bytes.first(std::min(bytes.size(), kLineEnd.size())));
}

Result<> ResponseParser::Private::headArrived()
{
    const int status = message->head.status;
    const bool isInformational = status < 200 && status != 101;
    if (isInformational) {
        if (informational.size() >= kInformationalHeads)
            return beyondLimit(u"too many informational heads"_s);
        informational.append(message->head);
        startMessage();
        return {};
    }
    headDone = true;
    const bool bodyHasLength = message->chunked() || message->content_length().has_value();
    const bool leaves = expect == Expect::Upgrade && status == 200 && !bodyHasLength;
    upgraded = status == 101 || leaves;
    complete = upgraded || message->is_done();
    return {};
}

/// Lets Beast take one step; how many bytes it took. Sets needMore.
Result<qsizetype> ResponseParser::Private::step(QByteArrayView bytes)
{
    const bool hadHead = message->is_header_done();
    ErrorCode error;
    const auto taken = static_cast<qsizetype>(
        message->put(boost::asio::const_buffer(bytes.data(), static_cast<std::size_t>(bytes.size())), error));
    needMore = error == http::error::need_more;
    lineBegun = needMore && message->isAtChunkLine();
    if (error && !needMore)
        return toError(error);
    if (!hadHead)
        headBytes += taken;
    if (headBytes > limits.header)
        return beyondLimit(u"the head is too long"_s);
    if (!hadHead && message->is_header_done()) {
        const Result<> accepted = headArrived();
        if (!accepted)
            return accepted.error();
    } else if (headDone) {
        complete = message->is_done();
    }
    return taken;
}

/// An engine sends a log with a chunk a line. Where nothing but such chunks comes, and their length is not
/// limited, they are taken without Beast, which needs several steps for each.
qsizetype ResponseParser::Private::takeWholeChunks(QByteArrayView bytes)
{
    if (expect != Expect::EndlessBody || lineBegun || !message->isBehindChunk())
        return 0;
    qsizetype used = 0;
    while (const std::optional<WholeChunk> chunk = WholeChunk::at(bytes.sliced(used))) {
        if (used == 0)
            message->body.reserve(message->body.size() + bytes.size());
        message->body.append(chunk->body);
        used += chunk->bytes;
    }
    return used;
}

/// What stands between our buffer and Beast: the stray line, chunk lines too short for it, and peers that are
/// not HTTP.
Result<qsizetype> ResponseParser::Private::parseSome(QByteArrayView bytes)
{
    if (isAtStrayLineEnd(bytes)) {
        strayLineSeen = bytes.size() >= kLineEnd.size();
        needMore = !strayLineSeen;
        return strayLineSeen ? kLineEnd.size() : 0;
    }
    if (message->isAtChunkLine() && bytes.size() < kShortestChunkLine) {
        needMore = true;
        return 0;
    }
    const Result<> start = checkStart(bytes);
    if (!start)
        return start.error();
    return step(bytes);
}

/// Parses as far as `bytes` reach; how many of them were used.
Result<qsizetype> ResponseParser::Private::parse(QByteArrayView bytes)
{
    qsizetype used = 0;
    needMore = false;
    while (!complete && !needMore && used < bytes.size()) {
        used += takeWholeChunks(bytes.sliced(used));
        if (used == bytes.size())
            break;
        const Result<qsizetype> taken = parseSome(bytes.sliced(used));
        if (!taken)
            return taken.error();
        used += *taken;
    }
    if (!complete) {
        const Result<> unparsed = checkUnparsed(bytes.size() - used);
        if (!unparsed)
            return unparsed.error();
    }
    return used;
}

ResponseParser::ResponseParser(Expect expect, Http1Limits limits)
    : m_d(std::make_unique<Private>(expect, limits))
{
}

ResponseParser::~ResponseParser() = default;

Result<> ResponseParser::feed(QByteArrayView bytes)
{
    Q_ASSERT(!m_d->complete);
    if (bytes.isEmpty())
        return {};
    m_d->seenBytes = true;
    const bool direct = m_d->pending.isEmpty();
    if (!direct)
        m_d->pending.append(bytes);
    const QByteArrayView all = direct ? bytes : QByteArrayView(m_d->pending);
    const Result<qsizetype> used = m_d->parse(all);
    if (!used)
        return used.error();
    if (*used == 0 && !direct && !m_d->complete)
        return {};
    const QByteArray left = all.sliced(*used).toByteArray();
    m_d->pending = m_d->complete ? QByteArray() : left;
    if (m_d->complete)
        m_d->rest = left;
    return {};
}

Result<> ResponseParser::feedEnd()
{
    if (m_d->complete)
        return {};
    if (!m_d->seenBytes) {
        // Beast must not hear of an end before a byte: it asserts.
        return Error { .kind = ErrorKind::Unreachable,
                       .code = u"http.no-answer"_s,
                       .detail = u"the connection was closed without an answer"_s };
    }
    if (!m_d->headDone)
        return truncated(u"the connection was closed in the middle of the head"_s);
    ErrorCode error;
    m_d->message->put_eof(error);
    if (error)
        return truncated(u"the connection was closed in the middle of the body"_s);
    m_d->complete = true;
    return {};
}

bool ResponseParser::hasHead() const
{
    return m_d->headDone;
}

const HttpResponse &ResponseParser::head() const
{
    return m_d->message->head;
}

QByteArray ResponseParser::takeBody()
{
    return std::exchange(m_d->message->body, {});
}

bool ResponseParser::isComplete() const
{
    return m_d->complete;
}

bool ResponseParser::isUpgraded() const
{
    return m_d->upgraded;
}

bool ResponseParser::hasSeenBytes() const
{
    return m_d->seenBytes;
}

bool ResponseParser::canStayOpen() const
{
    return m_d->complete && !m_d->upgraded && m_d->rest.isEmpty() && m_d->message->keep_alive();
}

QByteArray ResponseParser::takeRest()
{
    return std::exchange(m_d->rest, {});
}

const QList<HttpResponse> &ResponseParser::informational() const
{
    return m_d->informational;
}

} // namespace slipway::net

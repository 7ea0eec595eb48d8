// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http1/http1client.h"

#include "base/log/redact.h"
#include "net/deadline.h"
#include "net/http1/connection.h"
#include "net/http1/idlepool.h"
#include "net/http1/requestwriter.h"
#include "net/stream/streamerrors.h"
#include "net/stream/tlserrors.h"

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

/// As much of an error's body as goes into Error::detail.
constexpr qsizetype kDetailLength = 4096;
constexpr QByteArrayView kUpgrade("Upgrade");
constexpr auto kSwitchingProtocols = 101;

using ConnectionPtr = std::shared_ptr<Http1Connection>;

ResponseParser::Expect expectationFor(const HttpRequest &request)
{
    return request.method == "HEAD" ? ResponseParser::Expect::NoBody : ResponseParser::Expect::Body;
}

/// outlives: the connection is shared by the frame
Task<Result<QByteArray>> readPiece(ConnectionPtr connection, std::stop_token stop)
{
    const Result<QByteArray> piece = co_await connection->readBody(std::move(stop));
    co_return piece;
}

Task<Result<QByteArray>> readWholeBody(ConnectionPtr connection, std::stop_token stop)
{
    QByteArray body;
    while (true) {
        const Result<QByteArray> piece = co_await connection->readBody(stop);
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty())
            co_return body;
        body.append(*piece);
    }
}

class BodyStream final : public HttpBodyStream
{
public:
    explicit BodyStream(ConnectionPtr connection)
        : m_connection(std::move(connection))
    {
    }
    ~BodyStream() override { m_connection->close(); }

    const HttpResponse &head() const override { return m_connection->head(); }
    Task<Result<QByteArray>> read(std::stop_token stop) override
    {
        return readPiece(m_connection, std::move(stop));
    }

private:
    ConnectionPtr m_connection;
};

/// Writes the whole request, then gives the server `limit` for its answer.
// outlives: stream and clock are the caller's, who destroys this frame before them
Task<Result<>> sendChunked(ByteStream *stream, QByteArray head, std::shared_ptr<HttpBodySource> source,
                           Clock *clock, std::chrono::milliseconds limit, std::stop_token stop)
{
    QByteArray bytes = std::move(head);
    for (bool more = true; more;) {
        const Result<QByteArray> piece = co_await source->next(stop);
        if (!piece)
            co_return piece.error();
        more = !piece->isEmpty();
        bytes += chunkBytes(*piece);
        const Deadline deadline(*clock, limit, stop);
        const Result<> written = co_await stream->write(std::exchange(bytes, {}), deadline.token());
        if (!written)
            co_return deadline.explain(written.error());
    }
    co_await clock->sleep(limit, stop);
    co_return Error { .kind = stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::Timeout };
}

/// The connection broke while it was used: another one may fare better. Not so where none could be made, and
/// not where ssh says why it ended.
bool hasBroken(const Error &error)
{
    static constexpr std::array kBroken { "http.truncated"_L1, "http.no-answer"_L1, codes::kConnectionLost,
                                          codes::kCut };
    return error.kind == ErrorKind::Unreachable
        && std::any_of(kBroken.begin(), kBroken.end(),
                       [&error](QLatin1StringView code) { return error.code == code; });
}

/// Reads only, so that a second time does no more than the first.
bool mayBeAskedTwice(const HttpRequest &request)
{
    return (request.method == "GET" || request.method == "HEAD") && request.isIdempotent();
}

Error refusedUpgrade(const HttpResponse &head, const QByteArray &body)
{
    return { .kind = ErrorKind::Protocol,
             .code = u"http.%1"_s.arg(head.status),
             .detail = redacted(QString::fromUtf8(body.left(kDetailLength))) };
}

} // namespace

HttpBodyStream::~HttpBodyStream() = default;
HttpBodySource::~HttpBodySource() = default;

class Http1Client::Private
{
public:
    // outlives: as the client's own
    Private(StreamConnector &toPeer, Clock &time, Http1Limits allowed)
        : connector(toPeer)
        , clock(time)
        , limits(allowed)
        , idle(time)
    {
    }

    using Connected = Result<ConnectionPtr>;

    /// A connection on which the answer's head has arrived. A connection that lay idle and proves dead before
    /// a byte of the answer is replaced by a fresh one, once, when the request may be sent twice.
    Task<Connected> exchange(HttpRequest request, ResponseParser::Expect expect, bool mayReuse,
                             std::stop_token stop);
    Task<Connected> exchangeOn(ConnectionPtr connection, QByteArray bytes, ResponseParser::Expect expect,
                               std::stop_token stop) const;
    /// \param ahead the request need not wait for the handshake
    Task<Connected> exchangeFresh(QByteArray bytes, ResponseParser::Expect expect, bool ahead,
                                  std::stop_token stop);
    Task<Result<HttpResponse>> wholeAnswer(HttpRequest request, bool mayReuse, std::stop_token stop);
    /// A GET whose answer broke off is asked once more, on a connection of its own.
    Task<Result<HttpResponse>> surelyWholeAnswer(HttpRequest request, std::stop_token stop);
    Task<Result<HijackedStream>> leaveHttp(HttpRequest request, std::stop_token stop);
    Task<Result<HttpResponse>> uploadOn(ConnectionPtr connection, HttpRequest request,
                                        std::shared_ptr<HttpBodySource> source, std::stop_token stop) const;
    Error about(Error error) const;

    StreamConnector &connector;
    Clock &clock;
    Http1Limits limits;
    IdlePool idle;
};

/// Errors of the parser do not know their peer.
Error Http1Client::Private::about(Error error) const
{
    if (error.subject.isEmpty())
        error.subject = connector.peerName();
    return error;
}

Task<Http1Client::Private::Connected> Http1Client::Private::exchange(HttpRequest request,
                                                                     ResponseParser::Expect expect,
                                                                     bool mayReuse, std::stop_token stop)
{
    const Result<QByteArray> bytes = requestBytes(request, connector.peerName());
    if (!bytes)
        co_return bytes.error();
    std::unique_ptr<ByteStream> kept;
    if (mayReuse)
        kept = idle.take();
    if (kept) {
        const auto connection = std::make_shared<Http1Connection>(std::move(kept), limits);
        const Connected reused = co_await exchangeOn(connection, *bytes, expect, stop);
        const bool wasDead =
            !reused && reused.error().kind == ErrorKind::Unreachable && !connection->wasAnswered();
        if (!wasDead || !request.isIdempotent())
            co_return reused;
    }
    const Connected fresh = co_await exchangeFresh(*bytes, expect, mayReuse, stop);
    co_return fresh;
}

Task<Http1Client::Private::Connected> Http1Client::Private::exchangeFresh(QByteArray bytes,
                                                                          ResponseParser::Expect expect,
                                                                          bool ahead, std::stop_token stop)
{
    Result<std::unique_ptr<ByteStream>> opened = std::unique_ptr<ByteStream>();
    if (ahead)
        opened = co_await connector.openAhead(stop);
    else
        opened = co_await connector.open(stop);
    if (!opened)
        co_return opened.error();
    auto connection = std::make_shared<Http1Connection>(std::move(*opened), limits);
    const Connected answered = co_await exchangeOn(std::move(connection), std::move(bytes), expect, stop);
    co_return answered;
}

Task<Http1Client::Private::Connected> Http1Client::Private::exchangeOn(ConnectionPtr connection,
                                                                       QByteArray bytes,
                                                                       ResponseParser::Expect expect,
                                                                       std::stop_token stop) const
{
    const Result<> answered = co_await connection->exchangeHead(std::move(bytes), expect, std::move(stop));
    if (!answered)
        co_return about(answered.error());
    co_return connection;
}

Task<Result<HttpResponse>> Http1Client::Private::surelyWholeAnswer(HttpRequest request, std::stop_token stop)
{
    const Result<HttpResponse> answer = co_await wholeAnswer(request, true, stop);
    if (answer || !hasBroken(answer.error()) || !mayBeAskedTwice(request) || stop.stop_requested())
        co_return answer;
    const Result<HttpResponse> second = co_await wholeAnswer(std::move(request), false, stop);
    co_return second;
}

Task<Result<HttpResponse>> Http1Client::Private::wholeAnswer(HttpRequest request, bool mayReuse,
                                                             std::stop_token stop)
{
    const ResponseParser::Expect expect = expectationFor(request);
    const Connected connected = co_await exchange(std::move(request), expect, mayReuse, stop);
    if (!connected)
        co_return connected.error();
    const ConnectionPtr &connection = *connected;
    if (connection->isUpgraded()) {
        co_return about(Error { .kind = ErrorKind::Protocol,
                                .code = u"http.unexpected-upgrade"_s,
                                .detail = u"the server left HTTP without being asked"_s });
    }
    const Result<QByteArray> body = co_await readWholeBody(connection, stop);
    if (!body)
        co_return about(body.error());
    HttpResponse answer = connection->head();
    answer.body = *body;
    if (connection->canBeReused())
        idle.put(connection->takeStream());
    co_return answer;
}

Task<Result<HijackedStream>> Http1Client::Private::leaveHttp(HttpRequest request, std::stop_token stop)
{
    using Left = Result<HijackedStream>;
    request.headers.set("Connection", kUpgrade.toByteArray());
    request.headers.set(kUpgrade.toByteArray(), "tcp");
    const Connected connected =
        co_await exchange(std::move(request), ResponseParser::Expect::Upgrade, false, stop);
    if (!connected)
        co_return Left(connected.error());
    const ConnectionPtr &connection = *connected;
    const HttpResponse head = connection->head();
    if (!connection->isUpgraded()) {
        const Result<QByteArray> body = co_await readWholeBody(connection, stop);
        co_return Left(about(refusedUpgrade(head, body ? *body : QByteArray())));
    }
    if (head.status == kSwitchingProtocols && !head.headers.contains(kUpgrade))
        co_return Left(about(refusedUpgrade(head, "switched protocols without saying to which")));
    HijackedStream hijacked { .head = head,
                              .early = connection->takeRest(),
                              .stream = connection->takeStream() };
    co_return Left(std::move(hijacked));
}

Task<Result<HttpResponse>> Http1Client::Private::uploadOn(ConnectionPtr connection, HttpRequest request,
                                                          std::shared_ptr<HttpBodySource> source,
                                                          std::stop_token stop) const
{
    const Result<QByteArray> head = chunkedRequestHead(request, connector.peerName());
    if (!head)
        co_return head.error();
    const auto send = [head = *head, source, time = &clock, limit = request.timeout,
                       stop](ByteStream *stream) {
        return sendChunked(stream, head, source, time, limit, stop);
    };
    const Result<> answered = co_await connection->exchangeHead(send, ResponseParser::Expect::Body, stop);
    if (!answered)
        co_return answered.error();
    const Deadline deadline(clock, request.timeout, std::move(stop));
    const Result<QByteArray> body = co_await readWholeBody(connection, deadline.token());
    if (!body)
        co_return deadline.explain(body.error());
    HttpResponse answer = connection->head();
    answer.body = *body;
    co_return answer;
}

Http1Client::Http1Client(StreamConnector &connector, Clock &clock, Http1Limits limits)
    : m_d(std::make_unique<Private>(connector, clock, limits))
{
}

Http1Client::~Http1Client() = default;

Task<Result<HttpResponse>> Http1Client::send(HttpRequest request, std::stop_token stop)
{
    const Deadline deadline(m_d->clock, request.timeout, std::move(stop));
    const Result<HttpResponse> answer = co_await m_d->surelyWholeAnswer(std::move(request), deadline.token());
    if (!answer)
        co_return m_d->about(deadline.explain(answer.error()));
    co_return answer;
}

Task<Result<std::unique_ptr<HttpBodyStream>>> Http1Client::stream(HttpRequest request, std::stop_token stop)
{
    using Streamed = Result<std::unique_ptr<HttpBodyStream>>;
    const Deadline deadline(m_d->clock, request.timeout, std::move(stop));
    const bool mayReuse = request.isIdempotent();
    const Private::Connected connected = co_await m_d->exchange(
        std::move(request), ResponseParser::Expect::EndlessBody, mayReuse, deadline.token());
    if (!connected)
        co_return Streamed(m_d->about(deadline.explain(connected.error())));
    std::unique_ptr<HttpBodyStream> body = std::make_unique<BodyStream>(*connected);
    co_return Streamed(std::move(body));
}

Task<Result<HijackedStream>> Http1Client::hijack(HttpRequest request, std::stop_token stop)
{
    const Deadline deadline(m_d->clock, request.timeout, std::move(stop));
    Result<HijackedStream> hijacked = co_await m_d->leaveHttp(std::move(request), deadline.token());
    if (!hijacked)
        co_return Result<HijackedStream>(m_d->about(deadline.explain(hijacked.error())));
    co_return std::move(hijacked);
}

Task<Result<HttpResponse>> Http1Client::upload(HttpRequest request, std::shared_ptr<HttpBodySource> source,
                                               std::stop_token stop)
{
    Result<std::unique_ptr<ByteStream>> opened = std::unique_ptr<ByteStream>();
    {
        const Deadline deadline(m_d->clock, request.timeout, stop);
        opened = co_await m_d->connector.open(deadline.token());
        if (!opened)
            co_return m_d->about(deadline.explain(opened.error()));
    }
    const auto connection = std::make_shared<Http1Connection>(std::move(*opened), m_d->limits);
    const Result<HttpResponse> answer =
        co_await m_d->uploadOn(connection, std::move(request), std::move(source), std::move(stop));
    if (!answer)
        co_return m_d->about(answer.error());
    co_return answer;
}

Task<Result<>> Http1Client::prepare(std::stop_token stop)
{
    Result<std::unique_ptr<ByteStream>> opened = co_await m_d->connector.open(std::move(stop));
    if (!opened)
        co_return opened.error();
    m_d->idle.put(*std::move(opened));
    co_return Result<>();
}

void Http1Client::dropIdle()
{
    m_d->idle.clear();
}

} // namespace slipway::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http1/connection.h"

#include "base/async/taskscope.h"

namespace slipway::net {

namespace {

constexpr qsizetype kReadAtOnce = 256LL * 1024;

} // namespace

Http1Connection::Http1Connection(std::unique_ptr<ByteStream> stream, Http1Limits limits)
    : m_stream(std::move(stream))
    , m_limits(limits)
{
}

Http1Connection::~Http1Connection() = default;

Task<Result<>> Http1Connection::exchangeHead(QByteArray request, ResponseParser::Expect expect,
                                             std::stop_token stop)
{
    m_parser = std::make_unique<ResponseParser>(expect, m_limits);
    m_requestSent = false;
    std::optional<Error> writeError;
    TaskScope writing;
    writing.run(m_stream->write(std::move(request), stop), [this, &writeError](const Result<> &written) {
        if (written)
            m_requestSent = true;
        else
            writeError = written.error();
    });
    const Result<> answered = co_await readHead(stop);
    if (!answered && writeError && !wasAnswered() && answered.error().kind == ErrorKind::Unreachable
        && writeError->kind != ErrorKind::Unreachable)
        co_return *writeError;
    co_return answered;
}

Task<Result<>> Http1Connection::exchangeHead(std::function<Task<Result<>>(ByteStream *)> send,
                                             ResponseParser::Expect expect, std::stop_token stop)
{
    m_parser = std::make_unique<ResponseParser>(expect, m_limits);
    m_requestSent = false;
    std::optional<Error> writeError;
    std::stop_source reading;
    const std::stop_callback stopReading(stop, [&reading] { reading.request_stop(); });
    TaskScope writing;
    writing.run(send(m_stream.get()), [this, &writeError, &reading](const Result<> &written) {
        if (written) {
            m_requestSent = true;
            return;
        }
        writeError = written.error();
        // The server has half a request and would wait for the rest; what it said before that still counts.
        if (written.error().kind != ErrorKind::Unreachable)
            reading.request_stop();
    });
    const Result<> answered = co_await readHead(reading.get_token());
    if (!answered && writeError && !wasAnswered())
        co_return *writeError;
    co_return answered;
}

Task<Result<>> Http1Connection::readHead(std::stop_token stop)
{
    while (!m_parser->hasHead()) {
        const Result<> more = co_await readMore(stop);
        if (!more)
            co_return more.error();
    }
    co_return Result<>();
}

Task<Result<QByteArray>> Http1Connection::readBody(std::stop_token stop)
{
    QByteArray body = m_parser->takeBody();
    while (body.isEmpty() && !m_parser->isComplete()) {
        const Result<> more = co_await readMore(stop);
        if (!more)
            co_return more.error();
        body = m_parser->takeBody();
    }
    co_return body;
}

Task<Result<>> Http1Connection::readMore(std::stop_token stop)
{
    const Result<QByteArray> bytes = co_await m_stream->read(kReadAtOnce, std::move(stop));
    if (!bytes)
        co_return bytes.error();
    if (bytes->isEmpty())
        co_return m_parser->feedEnd();
    co_return m_parser->feed(*bytes);
}

} // namespace slipway::net

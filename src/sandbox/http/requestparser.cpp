// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/requestparser.h"

#include "sandbox/http/headcheck.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http.hpp>
#include <sstream>

namespace slipway::sandbox {

namespace http = boost::beast::http;

namespace {

constexpr QByteArrayView kEndOfHead = "\r\n\r\n";

QByteArray fromView(boost::beast::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

} // namespace

struct RequestParser::Beast
{
    http::request_parser<http::string_body> parser;
};

RequestParser::RequestParser(HttpLimits limits)
    : m_limits(limits)
{
}

RequestParser::~RequestParser() = default;

bool RequestParser::isInside() const
{
    return m_state == State::NeedMore && (m_beast || !m_buffer.isEmpty());
}

bool RequestParser::takeContinue()
{
    return m_state == State::NeedMore && std::exchange(m_expectsContinue, false);
}

RequestParser::State RequestParser::fail(int status, QByteArray reason)
{
    m_state = State::Failed;
    m_failureStatus = status;
    m_failureReason = std::move(reason);
    m_buffer.clear();
    return m_state;
}

RequestParser::State RequestParser::feed(QByteArrayView bytes)
{
    if (m_state == State::Failed)
        return m_state;
    m_buffer.append(bytes);
    if (m_state == State::Complete)
        return m_state;
    if (!m_beast && parseHead() == State::Failed)
        return m_state;
    return m_beast ? parseBody() : m_state;
}

RequestParser::State RequestParser::parseHead()
{
    while (m_buffer.startsWith("\r\n")) // RFC 9112, 2.2: empty lines before a request line are ignored
        m_buffer.remove(0, 2);
    if (m_buffer.isEmpty() || m_buffer == "\r")
        return m_state;
    const auto first = static_cast<unsigned char>(m_buffer.front());
    if (first <= 0x20 || first >= 0x7f)
        return fail(400, "not HTTP");
    const qsizetype end = m_buffer.indexOf(kEndOfHead);
    if (end < 0)
        return m_buffer.size() > m_limits.head ? fail(431, "head too long") : m_state;
    if (end > m_limits.head)
        return fail(431, "head too long");
    const HeadProblem problem = checkHead(QByteArrayView(m_buffer).first(end));
    if (problem.status != 0)
        return fail(problem.status, problem.reason);

    m_beast = std::make_unique<Beast>();
    m_beast->parser.header_limit(static_cast<std::uint32_t>(m_limits.head + kEndOfHead.size()));
    m_beast->parser.body_limit(static_cast<std::uint64_t>(m_limits.body));
    m_beast->parser.eager(true);
    return m_state;
}

RequestParser::State RequestParser::parseBody()
{
    auto &parser = m_beast->parser;
    const bool wasInHead = !parser.is_header_done();
    while (!parser.is_done()) {
        boost::system::error_code error;
        const std::size_t used = parser.put(
            boost::asio::buffer(m_buffer.constData(), static_cast<std::size_t>(m_buffer.size())), error);
        m_buffer.remove(0, static_cast<qsizetype>(used));
        if (error == http::error::need_more)
            break;
        if (error)
            return fail(error == http::error::body_limit ? 413 : 400,
                        QByteArray::fromStdString(error.message()));
        if (used == 0)
            break;
    }
    if (wasInHead && parser.is_header_done())
        m_expectsContinue = boost::beast::iequals(parser.get()[http::field::expect], "100-continue");
    if (parser.is_done())
        m_state = State::Complete;
    else if (m_buffer.size() > m_limits.head)
        return fail(400, "chunk header too long");
    return m_state;
}

HttpRequest RequestParser::take()
{
    Q_ASSERT(m_state == State::Complete);
    auto message = m_beast->parser.release();
    HttpRequest request { .method = fromView(message.method_string()),
                          .target = fromView(message.target()),
                          .keepAlive = message.keep_alive(),
                          .isHttp10 = message.version() == 10 };
    for (const auto &field : message)
        request.fields.add(fromView(field.name_string()), fromView(field.value()));
    request.body = QByteArray::fromStdString(message.body());
    m_beast.reset();
    m_state = State::NeedMore;
    m_expectsContinue = false;
    return request;
}

QByteArray RequestParser::takeRest()
{
    return std::exchange(m_buffer, {});
}

QByteArray serializedHead(int status, const HttpFields &fields, const QByteArray &reason)
{
    http::response<http::empty_body> message;
    message.version(11);
    message.result(static_cast<unsigned>(status));
    if (!reason.isEmpty())
        message.reason(reason.toStdString());
    for (const auto &[name, value] : fields)
        message.insert(name.toStdString(), value.toStdString());
    std::ostringstream text;
    text << message.base();
    return QByteArray::fromStdString(text.str());
}

} // namespace slipway::sandbox

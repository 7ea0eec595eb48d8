// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/policies/policies.h"

#include <QLoggingCategory>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcHttp, "slipway.net.http", QtInfoMsg)

constexpr auto kRequestId = "x-ms-request-id";
constexpr auto kClientRequestId = "x-ms-client-request-id";

/// An id as services write them; anything else is not logged.
QByteArray asId(const QByteArray &value)
{
    const bool plain =
        value.size() <= 64 && std::all_of(value.begin(), value.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
        });
    return plain && !value.isEmpty() ? value : QByteArray("-");
}

} // namespace

LogPolicy::LogPolicy(HttpTransport &next, Clock &clock)
    : m_next(next)
    , m_clock(clock)
{
}

Task<Result<HttpResponse>> LogPolicy::send(HttpRequest request, std::stop_token stop)
{
    const QByteArray method = request.method;
    const QString path = request.pathTemplate.isEmpty() ? u"(unnamed)"_s : request.pathTemplate;
    const QByteArray clientId = asId(request.headers.value(kClientRequestId));
    const std::chrono::nanoseconds start = m_clock.monotonic();
    const Result<HttpResponse> answer = co_await m_next.send(std::move(request), std::move(stop));
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - start);
    const QString outcome = answer ? QString::number(answer->status) : nameOf(answer.error().kind);
    const QByteArray id = answer ? asId(answer->headers.value(kRequestId)) : QByteArray("-");
    qCInfo(lcHttp).noquote() << method << path << outcome << took.count() << "ms" << id << clientId;
    co_return answer;
}

} // namespace slipway::net

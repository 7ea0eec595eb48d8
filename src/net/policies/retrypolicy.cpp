// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/policies/policies.h"
#include "net/qnamtransport.h"
#include "net/retryafter.h"
#include "net/stream/streamerrors.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway::net {

using std::chrono::milliseconds;

namespace {

enum HttpStatus {
    RequestTimeout = 408,
    TooManyRequests = 429,
    InternalServerError = 500,
    BadGateway = 502,
    ServiceUnavailable = 503,
    GatewayTimeout = 504,
};

bool isPassingFailure(int status)
{
    return status == RequestTimeout || status == InternalServerError || status == BadGateway
        || status == ServiceUnavailable || status == GatewayTimeout;
}

/// Nobody is there, which the next try would only find out again.
constexpr std::array kNobodyThere { codes::kHostNotFound, codes::kConnectionRefused, codes::kServerRefused,
                                    codes::kProxyFailed };

bool isLostConnection(const Error &error)
{
    return error.kind == ErrorKind::Unreachable
        && std::find(kNobodyThere.begin(), kNobodyThere.end(), error.code) == kNobodyThere.end();
}

bool isWorthAnotherTry(const Result<HttpResponse> &answer, bool idempotent, bool saysWhen)
{
    if (!answer)
        return idempotent && isLostConnection(answer.error());
    if (answer->status == TooManyRequests)
        return true;
    return isPassingFailure(answer->status)
        && (idempotent || (saysWhen && answer->status == ServiceUnavailable));
}

/// Full jitter: anything between nothing and the doubled wait.
milliseconds backOff(const RetryOptions &options, int tried)
{
    const double doubled = static_cast<double>(options.firstWait.count()) * std::pow(2.0, tried - 1);
    const double longest = std::min(doubled, static_cast<double>(options.longestWait.count()));
    return milliseconds(static_cast<qint64>(longest * options.random()));
}

/// What the answer says about when to come again; only throttling says it with authority.
std::optional<milliseconds> askedWait(const Result<HttpResponse> &answer, const QDateTime &now)
{
    if (!answer || (answer->status != TooManyRequests && answer->status != ServiceUnavailable))
        return {};
    return retryAfter(answer->headers, now);
}

} // namespace

RetryPolicy::RetryPolicy(HttpTransport &next, Clock &clock, RetryOptions options)
    : m_next(next)
    , m_clock(clock)
    , m_options(std::move(options))
{
    if (!m_options.random)
        m_options.random = [] { return QRandomGenerator::global()->generateDouble(); };
}

Task<Result<HttpResponse>> RetryPolicy::send(HttpRequest request, std::stop_token stop)
{
    const bool idempotent = request.isIdempotent();
    for (int tried = 1;; ++tried) {
        const Result<HttpResponse> answer = co_await m_next.send(request, stop);
        const std::optional<milliseconds> asked = askedWait(answer, m_clock.now());
        const bool tooLong = asked && *asked > m_options.longestRetryAfter;
        if (tried >= m_options.tries || tooLong || !isWorthAnotherTry(answer, idempotent, asked.has_value()))
            co_return answer;
        const milliseconds wait = asked ? *asked : backOff(m_options, tried); // GCC 12: not beside co_await
        co_await m_clock.sleep(wait, stop);
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
    }
}

} // namespace slipway::net

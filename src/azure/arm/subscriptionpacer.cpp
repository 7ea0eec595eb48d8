// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/subscriptionpacer.h"

#include "azure/arm/armanswer.h"
#include "net/retryafter.h"

#include <algorithm>
#include <optional>

namespace slipway::azure {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {

constexpr int kTooManyRequests = 429;
constexpr int kUnavailable = 503;
constexpr auto kRemaining = "x-ms-ratelimit-remaining-";
constexpr auto kProviderRemaining = "x-ms-ratelimit-remaining-resource";

/// ARM counts these apart.
QByteArray kindOfRequest(const QByteArray &method)
{
    if (method == "GET" || method == "HEAD")
        return "reads";
    return method == "DELETE" ? "deletes" : "writes";
}

/// The subscription of a path, or nothing: what concerns a whole tenant is counted apart.
QString subscriptionIn(const QString &path)
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    const bool isBelow =
        segments.size() > 1 && segments.constFirst().compare("subscriptions"_L1, Qt::CaseInsensitive) == 0;
    return isBelow ? segments.at(1).toLower() : QString();
}

void takeLess(std::optional<int> &least, const QByteArray &text)
{
    bool isNumber = false;
    const int count = text.trimmed().toInt(&isNumber);
    if (isNumber)
        least = least ? std::min(*least, count) : count;
}

/// What ARM itself has left for that kind of request.
std::optional<int> leftOf(const net::HttpHeaders &headers, const QByteArray &kind)
{
    std::optional<int> least;
    for (const auto &[name, value] : headers.fields()) {
        const QByteArray lower = name.toLower();
        if (lower.startsWith(kRemaining) && lower.endsWith('-' + kind))
            takeLess(least, value);
    }
    return least;
}

/// "Microsoft.Compute/GetOperation3Min;14995,Microsoft.Compute/GetOperation30Min;29939": the least.
std::optional<int> leftOfProvider(const net::HttpHeaders &headers)
{
    std::optional<int> least;
    const QList<QByteArray> values = headers.values(kProviderRemaining);
    for (const QByteArray &value : values) {
        const QList<QByteArray> parts = value.split(',');
        for (const QByteArray &part : parts)
            takeLess(least, part.mid(part.lastIndexOf(';') + 1));
    }
    return least;
}

} // namespace

SubscriptionPacer::SubscriptionPacer(net::HttpTransport &next, Clock &clock)
    : m_next(next)
    , m_clock(clock)
{
}

milliseconds SubscriptionPacer::takeTurn(const QString &key)
{
    const auto pace = m_paces.find(key); // clazy:exclude=detaching-member
    if (pace == m_paces.end())
        return milliseconds(0);
    const nanoseconds now = m_clock.monotonic();
    const nanoseconds turn = std::max({ now, pace->closedUntil, pace->nextTurn });
    const milliseconds wait = std::chrono::ceil<milliseconds>(turn - now);
    if (wait <= kLongestWait)
        pace->nextTurn = turn + pace->spacing;
    return wait;
}

void SubscriptionPacer::learn(const QString &key, const QByteArray &method, const net::HttpResponse &response)
{
    const bool isThrottled = response.status == kTooManyRequests || response.status == kUnavailable;
    const std::optional<milliseconds> asked =
        isThrottled ? net::retryAfter(response.headers, m_clock.now()) : std::nullopt;
    const std::optional<int> left = leftOf(response.headers, kindOfRequest(method));
    const std::optional<int> leftThere = leftOfProvider(response.headers);
    milliseconds spacing(0);
    if (left && *left < kFewLeft)
        spacing = kSpacing;
    if (leftThere && *leftThere < kFewLeft)
        spacing = kProviderSpacing;
    if (!asked && spacing.count() == 0 && !m_paces.contains(key))
        return;
    Pace &pace = m_paces[key]; // clazy:exclude=detaching-member
    if (left || leftThere)
        pace.spacing = spacing;
    if (asked)
        pace.closedUntil = std::max(pace.closedUntil, m_clock.monotonic() + *asked);
}

Task<Result<net::HttpResponse>> SubscriptionPacer::send(net::HttpRequest request, std::stop_token stop)
{
    const QByteArray method = request.method;
    const QString subscription = subscriptionIn(request.url.path());
    const QString key = subscription + u'/' + QString::fromLatin1(kindOfRequest(method));
    const milliseconds wait = takeTurn(key);
    if (wait > kLongestWait) {
        co_return Error { .kind = ErrorKind::Throttled,
                          .code = u"TooManyRequests"_s,
                          .subject = subjectOf(request.url),
                          .detail = u"not asked: the subscription wants to be left alone"_s,
                          .retryAfter = std::chrono::ceil<std::chrono::seconds>(wait) };
    }
    if (wait.count() > 0)
        co_await m_clock.sleep(wait, stop);
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    Result<net::HttpResponse> answer = co_await m_next.send(std::move(request), std::move(stop));
    if (answer)
        learn(key, method, *answer);
    co_return answer;
}

} // namespace slipway::azure

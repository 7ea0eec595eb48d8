// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retryafter.h"

#include "net/httpdate.h"

#include <array>

namespace slipway::net {

using std::chrono::milliseconds;

namespace {

constexpr std::array kMillisecondFields { QByteArrayView("retry-after-ms"),
                                          QByteArrayView("x-ms-retry-after-ms") };
constexpr QByteArrayView kRetryAfter("Retry-After");
/// More than any policy would wait, less than any overflow.
constexpr qint64 kLongest = 10LL * 365 * 24 * 3600 * 1000;

std::optional<milliseconds> positive(qint64 count)
{
    if (count <= 0)
        return {};
    return milliseconds(std::min(count, kLongest));
}

std::optional<milliseconds> fromNumber(const QByteArray &text, qint64 unit)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return positive(count > kLongest / unit ? kLongest : count * unit);
}

std::optional<milliseconds> fromDate(const QByteArray &text, const QDateTime &now)
{
    const std::optional<QDateTime> date = parseHttpDate(text);
    return date ? positive(now.msecsTo(*date)) : std::nullopt;
}

} // namespace

std::optional<milliseconds> retryAfter(const HttpHeaders &headers, const QDateTime &now)
{
    for (const QByteArrayView field : kMillisecondFields) {
        const std::optional<milliseconds> wait = fromNumber(headers.value(field).trimmed(), 1);
        if (wait)
            return wait;
    }
    const QByteArray value = headers.value(kRetryAfter).trimmed();
    const std::optional<milliseconds> seconds = fromNumber(value, 1000);
    return seconds ? seconds : fromDate(value, now);
}

} // namespace slipway::net

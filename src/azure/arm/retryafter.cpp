// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/retryafter.h"

#include "net/retryafter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace slipway::azure {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLongest = std::chrono::hours(24);
constexpr std::array kFields = { "retry-after-ms", "x-ms-retry-after-ms", "Retry-After" };

/// When the answer was given, by the clock that its own dates are of.
QDateTime dateOf(const net::HttpResponse &response)
{
    const QString text = QString::fromLatin1(response.headers.value("Date")).trimmed();
    const QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return date.isValid() ? QDateTime(date.date(), date.time(), Qt::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace

std::optional<milliseconds> retryAfterOf(const net::HttpResponse &response)
{
    if (const std::optional<milliseconds> wait = net::retryAfter(response.headers, dateOf(response)))
        return std::min(*wait, kLongest);
    const bool saysZero = std::any_of(kFields.begin(), kFields.end(), [&response](const char *field) {
        return response.headers.value(field).trimmed() == "0";
    });
    return saysZero ? std::optional(milliseconds(0)) : std::nullopt;
}

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/retryafter.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kLongest = std::chrono::hours(24);

milliseconds bounded(double count)
{
    const double longest = static_cast<double>(kLongest.count());
    return milliseconds(static_cast<qint64>(std::clamp(count, 0.0, longest)));
}

/// RFC 9110's IMF-fixdate, "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime fromHttpDate(const QByteArray &text)
{
    const QDateTime local =
        QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return local.isValid() ? QDateTime(local.date(), local.time(), Qt::UTC) : QDateTime();
}

std::optional<double> numberOf(const QByteArray &text)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    return ok && number == number ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<milliseconds> retryAfterOf(const net::HttpResponse &response)
{
    for (const auto *const name : { "retry-after-ms", "x-ms-retry-after-ms" }) {
        if (const std::optional<double> count = numberOf(response.headers.value(name)))
            return bounded(*count);
    }
    const QByteArray value = response.headers.value("Retry-After");
    if (value.isEmpty())
        return std::nullopt;
    if (const std::optional<double> seconds = numberOf(value))
        return bounded(*seconds * 1000);
    const QDateTime until = fromHttpDate(value);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime said = fromHttpDate(response.headers.value("Date"));
    const QDateTime from = said.isValid() ? said : QDateTime::currentDateTimeUtc();
    return bounded(static_cast<double>(from.msecsTo(until)));
}

} // namespace slipway::azure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/streams/logstamp.h"

#include <array>

namespace slipway::docker {

namespace {

constexpr qint64 kNanosASecond = 1'000'000'000;
constexpr qint64 kNanosAMillisecond = 1'000'000;
constexpr qint64 kSecondsADay = 86'400;
constexpr int kFractionDigits = 9;
constexpr int kFirstYear = 1678; // what 64 bits of nanoseconds hold
constexpr int kLastYear = 2261;

/// Takes pieces off the front; the first that does not fit spoils it for good.
class Scanner final
{
public:
    explicit Scanner(QByteArrayView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_at == m_end; }
    char peek() const { return m_at == m_end ? '\0' : *m_at; }

    int digits(int count)
    {
        int value = 0;
        for (; count > 0; --count, ++m_at) {
            if (m_at == m_end || *m_at < '0' || *m_at > '9') {
                m_good = false;
                return 0;
            }
            value = value * 10 + (*m_at - '0');
        }
        return value;
    }

    void expect(char a, char b)
    {
        if (peek() == a || peek() == b)
            ++m_at;
        else
            m_good = false;
    }

    /// The digits of a fraction as nanoseconds, and how many there were.
    std::pair<qint64, int> fraction()
    {
        if (peek() != '.')
            return { 0, 0 };
        ++m_at;
        qint64 value = 0;
        int count = 0;
        for (; peek() >= '0' && peek() <= '9' && count <= kFractionDigits; ++m_at, ++count)
            value = value * 10 + (*m_at - '0');
        m_good = m_good && count >= 1 && count <= kFractionDigits;
        for (int i = count; i < kFractionDigits; ++i)
            value *= 10;
        return { value, count };
    }

private:
    QByteArrayView::iterator m_at;
    QByteArrayView::iterator m_end;
    bool m_good = true;
};

/// Days since 1970 of a date in the Gregorian calendar, counted in years that begin with March.
qint64 daysSinceEpoch(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int m = month <= 2 ? month + 9 : month - 3;
    const qint64 dayOfYear = (153 * m + 2) / 5 + day - 1;
    return qint64 { 365 } * y + y / 4 - y / 100 + y / 400 + dayOfYear - 719'468;
}

bool isDate(int year, int month, int day)
{
    constexpr std::array kDays { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1)
        return false;
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= kDays.at(static_cast<std::size_t>(month) - 1) + (month == 2 && isLeap ? 1 : 0);
}

/// Minutes east of Greenwich, or kZulu.
int offset(Scanner &scanner, bool *good)
{
    const char sign = scanner.peek();
    if (sign == 'Z' || sign == 'z') {
        scanner.expect('Z', 'z');
        return LogStamp::kZulu;
    }
    scanner.expect('+', '-');
    const int hours = scanner.digits(2);
    scanner.expect(':', ':');
    const int minutes = scanner.digits(2);
    *good = hours < 24 && minutes < 60;
    return (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

std::optional<LogStamp> LogStamp::parse(QByteArrayView text)
{
    Scanner scanner(text);
    const int year = scanner.digits(4);
    scanner.expect('-', '-');
    const int month = scanner.digits(2);
    scanner.expect('-', '-');
    const int day = scanner.digits(2);
    scanner.expect('T', 't');
    const int hour = scanner.digits(2);
    scanner.expect(':', ':');
    const int minute = scanner.digits(2);
    scanner.expect(':', ':');
    const int second = scanner.digits(2);
    const auto [fraction, digits] = scanner.fraction();
    bool isOffset = true;
    const int minutesEast = offset(scanner, &isOffset);
    if (!scanner.isGood() || !scanner.isAtEnd() || !isOffset || !isDate(year, month, day) || hour > 23
        || minute > 59 || second > 60)
        return std::nullopt;
    const qint64 clock = hour * 3600LL + minute * 60LL + second;
    const qint64 east = minutesEast == kZulu ? 0 : minutesEast * 60LL;
    return LogStamp {
        .nanos = (daysSinceEpoch(year, month, day) * kSecondsADay + clock - east) * kNanosASecond + fraction,
        .offsetMinutes = static_cast<qint16>(minutesEast),
        .digits = static_cast<quint8>(digits),
        .isKnown = true
    };
}

LogStamp LogStamp::fromDateTime(const QDateTime &when)
{
    return { .nanos = when.toMSecsSinceEpoch() * kNanosAMillisecond, .isKnown = true };
}

QDateTime LogStamp::toDateTime() const
{
    const qint64 milliseconds = nanos / kNanosAMillisecond - (nanos % kNanosAMillisecond < 0 ? 1 : 0);
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QByteArray LogStamp::toText() const
{
    if (!isKnown)
        return {};
    const int east = offsetMinutes == kZulu ? 0 : offsetMinutes;
    qint64 fraction = nanos % kNanosASecond;
    if (fraction < 0)
        fraction += kNanosASecond;
    const qint64 seconds = (nanos - fraction) / kNanosASecond + east * 60LL;
    QByteArray text = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                          .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
                          .toLatin1();
    if (digits > 0)
        text += '.' + QByteArray::number(fraction).rightJustified(kFractionDigits, '0').first(digits);
    if (offsetMinutes == kZulu)
        return text + 'Z';
    const int minutes = qAbs(east);
    return text + (east < 0 ? '-' : '+') + QByteArray::number(minutes / 60).rightJustified(2, '0') + ':'
        + QByteArray::number(minutes % 60).rightJustified(2, '0');
}

QByteArray LogStamp::toQuery(qint64 nanos)
{
    const qint64 positive = qMax<qint64>(nanos, 0);
    return QByteArray::number(positive / kNanosASecond) + '.'
        + QByteArray::number(positive % kNanosASecond).rightJustified(kFractionDigits, '0');
}

} // namespace slipway::docker

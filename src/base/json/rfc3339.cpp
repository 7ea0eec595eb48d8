// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/rfc3339.h"

namespace slipway {

namespace {

constexpr int kMaxFractionDigits = 9;
constexpr int kLeapSecond = 60;
constexpr int kSecondsPerMinute = 60;
constexpr int kSecondsPerHour = 3600;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes pieces off the front of a text; the first that does not fit spoils it for good.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {
    }

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_rest.isEmpty(); }

    int digits(qsizetype count)
    {
        int value = 0;
        for (qsizetype i = 0; i < count; ++i) {
            if (m_rest.isEmpty() || !isDigit(m_rest.front())) {
                m_good = false;
                return 0;
            }
            value = value * 10 + (m_rest.front().unicode() - u'0');
            m_rest = m_rest.mid(1);
        }
        return value;
    }

    bool takeIf(QStringView anyOf)
    {
        if (m_rest.isEmpty() || !anyOf.contains(m_rest.front()))
            return false;
        m_taken = m_rest.front();
        m_rest = m_rest.mid(1);
        return true;
    }

    void expect(QStringView anyOf) { m_good = takeIf(anyOf) && m_good; }

    QChar taken() const { return m_taken; }

    int milliseconds()
    {
        if (!takeIf(u"."))
            return 0;
        int value = 0;
        int count = 0;
        for (; !m_rest.isEmpty() && isDigit(m_rest.front()); ++count, m_rest = m_rest.mid(1)) {
            if (count < 3)
                value = value * 10 + (m_rest.front().unicode() - u'0');
        }
        m_good = m_good && count >= 1 && count <= kMaxFractionDigits;
        for (; count < 3; ++count)
            value *= 10;
        return value;
    }

private:
    QStringView m_rest;
    QChar m_taken {};
    bool m_good = true;
};

/// Seconds east of Greenwich.
int offset(Scanner &scanner, bool *good)
{
    scanner.expect(u"Zz+-");
    if (!scanner.isGood() || scanner.taken().toLower() == u'z')
        return 0;
    const int sign = scanner.taken() == u'-' ? -1 : 1;
    const int hours = scanner.digits(2);
    scanner.expect(u":");
    const int minutes = scanner.digits(2);
    *good = hours < 24 && minutes < 60;
    return sign * (hours * kSecondsPerHour + minutes * kSecondsPerMinute);
}

} // namespace

std::optional<QDateTime> fromRfc3339(QStringView text)
{
    Scanner scanner(text);
    const int year = scanner.digits(4);
    scanner.expect(u"-");
    const int month = scanner.digits(2);
    scanner.expect(u"-");
    const int day = scanner.digits(2);
    scanner.expect(u"Tt");
    const int hour = scanner.digits(2);
    scanner.expect(u":");
    const int minute = scanner.digits(2);
    scanner.expect(u":");
    const int second = scanner.digits(2);
    const int milliseconds = scanner.milliseconds();
    bool goodOffset = true;
    const int east = offset(scanner, &goodOffset);
    if (!scanner.isGood() || !scanner.isAtEnd() || !goodOffset)
        return std::nullopt;

    const bool isLeapSecond = second == kLeapSecond;
    const QDate date(year, month, day);
    const QTime time(hour, minute, isLeapSecond ? second - 1 : second, isLeapSecond ? 0 : milliseconds);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QDateTime utc = QDateTime(date, time, Qt::UTC).addSecs((isLeapSecond ? 1 : 0) - east);
    if (utc == QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC))
        return QDateTime();
    return utc;
}

} // namespace slipway

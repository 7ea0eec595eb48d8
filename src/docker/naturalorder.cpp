// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/naturalorder.h"

#include <compare>

namespace slipway::docker {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype countLeading(QStringView text, bool (*matches)(QChar))
{
    qsizetype count = 0;
    while (count < text.size() && matches(text[count]))
        ++count;
    return count;
}

/// UTF-16 units in the order of the code points they belong to: surrogates come after all others.
char16_t weight(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0xD800)
        return unit;
    return c.isSurrogate() ? static_cast<char16_t>(unit + 0x2000) : static_cast<char16_t>(unit - 0x800);
}

/// Compares the numbers at the start of both and moves behind them.
std::strong_ordering compareNumbers(QStringView &a, QStringView &b)
{
    const auto isZero = [](QChar c) { return c == u'0'; };
    const qsizetype zerosA = countLeading(a, isZero);
    const qsizetype zerosB = countLeading(b, isZero);
    const qsizetype digitsA = countLeading(a.sliced(zerosA), isDigit);
    const qsizetype digitsB = countLeading(b.sliced(zerosB), isDigit);
    if (digitsA != digitsB)
        return digitsA <=> digitsB;
    const int order = a.sliced(zerosA, digitsA).compare(b.sliced(zerosB, digitsB));
    if (order != 0)
        return order <=> 0;
    if (zerosA != zerosB)
        return zerosA <=> zerosB;
    a = a.sliced(zerosA + digitsA);
    b = b.sliced(zerosB + digitsB);
    return std::strong_ordering::equal;
}

} // namespace

bool naturalLess(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        const bool digitA = isDigit(a.front());
        if (digitA != isDigit(b.front()))
            return digitA;
        if (digitA) {
            const std::strong_ordering order = compareNumbers(a, b);
            if (std::is_neq(order))
                return std::is_lt(order);
            continue;
        }
        if (a.front() != b.front())
            return weight(a.front()) < weight(b.front());
        a = a.sliced(1);
        b = b.sliced(1);
    }
    return a.size() < b.size();
}

} // namespace slipway::docker

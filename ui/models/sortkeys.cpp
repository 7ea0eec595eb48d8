// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortkeys.h"

#include <QDateTime>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace slipway::ui {

namespace {

/// A unit of a text without its case: one byte for ASCII, else three that come after all of those.
void appendFolded(std::string &key, QChar c)
{
    char16_t unit = c.unicode();
    if (unit >= u'A' && unit <= u'Z')
        unit = static_cast<char16_t>(unit + (u'a' - u'A'));
    if (unit < 0x80) {
        key.push_back(static_cast<char>(unit));
        return;
    }
    unit = c.toCaseFolded().unicode();
    key.push_back('\xFF');
    key.push_back(static_cast<char>(unit >> 8));
    key.push_back(static_cast<char>(unit & 0xFF));
}

/// Adds `text` as bytes that compare like compareNatural(): digits by value, letters without their case.
void appendNaturalKey(std::string &key, QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            appendFolded(key, text[i++]);
            continue;
        }
        while (i < text.size() && text[i] == u'0')
            ++i;
        const qsizetype first = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        const qsizetype digits = qMin<qsizetype>(i - first, 255);
        key.push_back('0');
        key.push_back(static_cast<char>(digits));
        for (const QChar digit : text.sliced(first, digits))
            key.push_back(static_cast<char>(digit.unicode()));
    }
}

/// The first bytes of a key as a number of the same order; most keys differ in them.
std::uint64_t startOf(std::string_view key)
{
    std::array<char, sizeof(std::uint64_t)> bytes {};
    std::copy_n(key.begin(), std::min(key.size(), bytes.size()), bytes.begin());
    return qFromBigEndian<std::uint64_t>(bytes.data());
}

/// NaN for what has no place in an order of numbers.
double asNumber(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime) {
        const QDateTime time = value.toDateTime();
        return time.isValid() ? static_cast<double>(time.toMSecsSinceEpoch())
                              : std::numeric_limits<double>::quiet_NaN();
    }
    return value.isValid() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

SortKeys::SortKeys(Kind kind, Qt::SortOrder order, std::size_t rows)
    : m_isDescending(order == Qt::DescendingOrder)
{
    if (kind == Kind::Number)
        m_numbers.resize(rows);
    else
        m_texts.resize(rows);
}

void SortKeys::setNumber(int row, const QVariant &value)
{
    m_numbers[static_cast<std::size_t>(row)] = asNumber(value);
}

void SortKeys::setText(int row, QStringView text)
{
    const std::size_t offset = m_bytes.size();
    appendNaturalKey(m_bytes, text);
    const std::string_view key = std::string_view(m_bytes).substr(offset);
    m_texts[static_cast<std::size_t>(row)] = { .start = startOf(key), .offset = offset, .size = key.size() };
}

bool SortKeys::isBefore(const Text &a, const Text &b) const
{
    if (a.start != b.start)
        return a.start < b.start;
    const std::string_view all = m_bytes;
    return all.substr(a.offset, a.size) < all.substr(b.offset, b.size);
}

bool SortKeys::operator()(int a, int b) const
{
    const auto left = static_cast<std::size_t>(a);
    const auto right = static_cast<std::size_t>(b);
    if (m_numbers.empty())
        return m_isDescending ? isBefore(m_texts[right], m_texts[left])
                              : isBefore(m_texts[left], m_texts[right]);
    const double one = m_numbers[left];
    const double other = m_numbers[right];
    if (std::isnan(one) || std::isnan(other))
        return !std::isnan(one) && std::isnan(other);
    return m_isDescending ? other < one : one < other;
}

} // namespace slipway::ui

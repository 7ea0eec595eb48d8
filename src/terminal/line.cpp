// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/line.h"

#include <algorithm>

namespace slipway::terminal {

namespace {

constexpr unsigned kBits = 21; // of a code point
constexpr std::uint64_t kMask = (std::uint64_t { 1 } << kBits) - 1;

} // namespace

void Cell::addMark(char32_t mark)
{
    for (unsigned place = 0; place < kMostMarks; ++place) {
        const unsigned shift = place * kBits;
        if (((m_marks >> shift) & kMask) == 0) {
            m_marks |= (std::uint64_t { mark } & kMask) << shift;
            return;
        }
    }
}

void Cell::appendTo(QString &text) const
{
    if (m_kind == Kind::WideTail || m_kind == Kind::Filler)
        return;
    const char32_t shown = m_character == 0 ? U' ' : m_character;
    text += QString::fromUcs4(&shown, 1);
    for (std::uint64_t marks = m_marks; marks != 0; marks >>= kBits) {
        const auto mark = static_cast<char32_t>(marks & kMask);
        text += QString::fromUcs4(&mark, 1);
    }
}

int Line::usedColumns() const
{
    const auto last = std::find_if(cells.rbegin(), cells.rend(), [](const Cell &c) { return !c.isEmpty(); });
    return static_cast<int>(std::distance(last, cells.rend()));
}

void Line::trim()
{
    if (!isWrapped)
        cells.resize(static_cast<std::size_t>(usedColumns()));
    cells.shrink_to_fit();
}

QString Line::text(int first, int last) const
{
    QString text;
    int used = size();
    while (used > 0 && at(used - 1).isBlank())
        --used;
    const int end = isWrapped ? std::min(last, size()) : std::min(last, used);
    for (int column = first; column < end; ++column)
        at(column).appendTo(text);
    return text;
}

qsizetype Line::bytes() const
{
    const std::size_t bytes = sizeof(Line) + cells.capacity() * sizeof(Cell);
    return static_cast<qsizetype>(bytes);
}

} // namespace slipway::terminal

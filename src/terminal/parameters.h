// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>

namespace slipway::terminal {

/// The numbers of a control sequence: "38:2::1:2:3;4". At most kMost of them, each at most kLargest; what is
/// beyond is dropped, so that no output can make a sequence cost more.
class Parameters final
{
public:
    static constexpr int kMost = 32;
    static constexpr int kLargest = 65'535;

    int count() const { return m_count; }
    /// `fallback` when it is missing or empty.
    int value(int index, int fallback = 0) const
    {
        const bool isThere = index < m_count && m_values.at(static_cast<std::size_t>(index)) != kEmpty;
        return isThere ? m_values.at(static_cast<std::size_t>(index)) : fallback;
    }
    /// For counts and positions, where 0 means 1.
    int atLeastOne(int index) const
    {
        const int number = value(index, 1);
        return number == 0 ? 1 : number;
    }
    /// It follows a colon: belongs to the one before.
    bool isSub(int index) const { return index < m_count && m_sub.test(static_cast<std::size_t>(index)); }

    void addDigit(int digit);
    void separate(bool isSub); ///< at ';' (false) or ':' (true)

private:
    static constexpr int kEmpty = -1;

    std::array<int, kMost> m_values {};
    std::bitset<kMost> m_sub {};
    int m_count = 0;
    bool m_isFull = false;
};

} // namespace slipway::terminal

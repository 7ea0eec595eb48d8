// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/parameters.h"

#include <algorithm>

namespace slipway::terminal {

void Parameters::addDigit(int digit)
{
    if (m_isFull)
        return;
    if (m_count == 0) {
        m_values.front() = kEmpty;
        m_count = 1;
    }
    int &value = m_values.at(static_cast<std::size_t>(m_count) - 1);
    value = std::min(std::max(value, 0) * 10 + digit, kLargest);
}

void Parameters::separate(bool isSub)
{
    if (m_count == 0) {
        m_values.front() = kEmpty;
        m_count = 1;
    }
    m_isFull = m_isFull || m_count == kMost;
    if (m_isFull)
        return;
    const auto next = static_cast<std::size_t>(m_count);
    m_values.at(next) = kEmpty;
    m_sub.set(next, isSub);
    ++m_count;
}

} // namespace slipway::terminal

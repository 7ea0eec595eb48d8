// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/utf8decoder.h"

namespace slipway::terminal {

Utf8Decoder::Step Utf8Decoder::push(std::uint8_t byte)
{
    if (m_missing == 0)
        return begin(byte);
    if (byte < m_lowest || byte > m_highest) {
        m_missing = 0;
        m_character = kReplacement;
        return Step::Broken;
    }
    m_character = (m_character << 6) | (byte & 0x3FU);
    m_lowest = 0x80;
    m_highest = 0xBF;
    return --m_missing == 0 ? Step::Character : Step::More;
}

Utf8Decoder::Step Utf8Decoder::begin(std::uint8_t byte)
{
    m_character = byte;
    if (byte < 0x80)
        return Step::Character;
    if (byte >= 0xC2 && byte <= 0xDF)
        return lead(byte & 0x1FU, 1);
    if (byte == 0xE0)
        return lead(0, 2, 0xA0);
    if (byte == 0xED)
        return lead(byte & 0x0FU, 2, 0x80, 0x9F); // above are surrogates
    if (byte >= 0xE1 && byte <= 0xEF)
        return lead(byte & 0x0FU, 2);
    if (byte == 0xF0)
        return lead(0, 3, 0x90);
    if (byte == 0xF4)
        return lead(byte & 0x07U, 3, 0x80, 0x8F);
    if (byte >= 0xF1 && byte <= 0xF3)
        return lead(byte & 0x07U, 3);
    m_character = kReplacement; // what can begin nothing
    return Step::Character;
}

Utf8Decoder::Step Utf8Decoder::lead(char32_t bits, int missing, std::uint8_t lowest, std::uint8_t highest)
{
    m_character = bits;
    m_missing = missing;
    m_lowest = lowest;
    m_highest = highest;
    return Step::More;
}

} // namespace slipway::terminal

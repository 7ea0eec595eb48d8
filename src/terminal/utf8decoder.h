// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace slipway::terminal {

/// Bytes to code points, one byte at a time, so that a character may be cut anywhere between two writes.
/// Strict (RFC 3629): overlong forms, surrogates and what is above U+10FFFF become U+FFFD, one for each
/// maximal part that could have begun a character (Unicode 15, 3.9, "U+FFFD Substitution of Maximal
/// Subparts").
class Utf8Decoder final
{
public:
    static constexpr char32_t kReplacement = 0xFFFD;

    enum class Step {
        More, ///< the character is not complete
        Character, ///< character() is the next one; the byte is used
        Broken, ///< a character was cut short: U+FFFD stands for it, and the byte is to be pushed again
    };

    Step push(std::uint8_t byte);
    char32_t character() const { return m_character; }
    bool isInside() const { return m_missing > 0; } ///< between the bytes of a character

private:
    Step begin(std::uint8_t byte);
    Step lead(char32_t bits, int missing, std::uint8_t lowest = 0x80, std::uint8_t highest = 0xBF);

    char32_t m_character = 0;
    int m_missing = 0;
    std::uint8_t m_lowest = 0x80; ///< what the next byte may be
    std::uint8_t m_highest = 0xBF;
};

} // namespace slipway::terminal

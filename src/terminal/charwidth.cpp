// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/charwidth.h"

#include <algorithm>
#include <cstdint>
#include <utf8proc.h>

namespace slipway::terminal {

namespace {

constexpr char32_t kFirstMark = 0x300; // everything before it takes one cell, the soft hyphen too
constexpr char32_t kFirstJamoVowel = 0x1160; // vowels and finals stand inside the cell of what is before
constexpr char32_t kLastJamoFinal = 0x11FF;

} // namespace

int charWidth(char32_t character)
{
    if (character < kFirstMark)
        return 1;
    if (character >= kFirstJamoVowel && character <= kLastJamoFinal)
        return 0;
    const auto codepoint = static_cast<std::int32_t>(character);
    if (utf8proc_category(codepoint) == UTF8PROC_CATEGORY_CN)
        return 1; // not assigned: shown as a box, which is better than not at all
    return std::clamp(utf8proc_charwidth(codepoint), 0, 2);
}

bool isDirectionControl(char32_t character)
{
    const auto isBetween = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    return isBetween(0x202A, 0x202E) || isBetween(0x2066, 0x2069) || isBetween(0x200E, 0x200F)
        || character == 0x061C;
}

} // namespace slipway::terminal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/style.h"

#include <array>

namespace slipway::terminal {

std::uint32_t paletteRgb(std::uint8_t index)
{
    constexpr std::uint8_t kFirstOfCube = 16;
    constexpr std::uint8_t kFirstGrey = 232;
    constexpr std::array<std::uint8_t, 6> kLevels { 0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF };
    if (index < kFirstOfCube)
        return 0;
    if (index >= kFirstGrey) {
        const auto level = static_cast<std::uint8_t>(8 + (index - kFirstGrey) * 10);
        return Colour::rgb(level, level, level).rgb();
    }
    const unsigned place = index - kFirstOfCube;
    return Colour::rgb(kLevels.at(place / 36), kLevels.at(place / 6 % 6), kLevels.at(place % 6)).rgb();
}

} // namespace slipway::terminal

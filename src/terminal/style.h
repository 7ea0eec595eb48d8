// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

#include <cstdint>

namespace slipway::terminal {

/// A colour as the program asked for it; what the default and the first sixteen look like is up to the view.
class Colour final
{
public:
    enum class Kind : std::uint8_t { Default, Indexed, Rgb };

    constexpr Colour() = default;
    static constexpr Colour indexed(std::uint8_t index) { return { Kind::Indexed, index }; }
    static constexpr Colour rgb(std::uint8_t red, std::uint8_t green, std::uint8_t blue)
    {
        return { Kind::Rgb,
                 (static_cast<std::uint32_t>(red) << 16) | (static_cast<std::uint32_t>(green) << 8) | blue };
    }

    constexpr Kind kind() const { return static_cast<Kind>(m_bits >> 24); }
    constexpr std::uint8_t index() const { return static_cast<std::uint8_t>(m_bits & 0xFF); }
    constexpr std::uint32_t rgb() const { return m_bits & 0xFF'FFFF; } ///< 0xRRGGBB

    friend constexpr bool operator==(const Colour &, const Colour &) = default;

private:
    constexpr Colour(Kind kind, std::uint32_t bits)
        : m_bits((static_cast<std::uint32_t>(kind) << 24) | bits)
    {
    }

    std::uint32_t m_bits = 0;
};

/// 0xRRGGBB of the entries 16 to 255 of the usual palette: a cube of 6 x 6 x 6 and 24 greys. Lower ones have
/// no value of their own and give black.
std::uint32_t paletteRgb(std::uint8_t index);

enum class Attribute : std::uint16_t {
    Bold = 1U << 0U,
    Faint = 1U << 1U,
    Italic = 1U << 2U,
    Underlined = 1U << 3U,
    Blinking = 1U << 4U,
    Inverse = 1U << 5U,
    Hidden = 1U << 6U,
    Struck = 1U << 7U,
    Overlined = 1U << 8U,
};
Q_DECLARE_FLAGS(Attributes, Attribute)
Q_DECLARE_OPERATORS_FOR_FLAGS(Attributes)

/// How a cell looks. Small, because there is one in each cell.
struct Style
{
    Colour foreground {};
    Colour background {};
    Attributes attributes {};
    std::uint16_t link = 0; ///< of Links; 0 for none

    friend bool operator==(const Style &, const Style &) = default;
};

/// What erased cells get: the background alone ("background colour erase").
inline Style erasedStyle(const Style &style)
{
    return { .background = style.background };
}

} // namespace slipway::terminal

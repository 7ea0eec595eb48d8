// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace slipway::terminal {

enum class Charset : std::uint8_t { Ascii, Graphics /* DEC special graphics: boxes */, British };

/// The four designated sets and which of them is in use.
class Charsets final
{
public:
    static constexpr int kSets = 4;

    /// ESC ( 0: set 0 becomes the one that `final` names; unknown ones are ASCII.
    void designate(int set, char final);
    void shift(int set) { m_current = set; } ///< SO, SI, LS2, LS3
    void shiftOnce(int set) { m_once = set; } ///< SS2, SS3: for one character
    char32_t translated(char32_t character);

    friend bool operator==(const Charsets &, const Charsets &) = default;

private:
    std::array<Charset, kSets> m_sets {};
    int m_current = 0;
    std::optional<int> m_once {};
};

} // namespace slipway::terminal

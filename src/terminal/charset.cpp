// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/charset.h"

namespace slipway::terminal {

namespace {

constexpr char32_t kFirstGraphic = U'_';
/// What 0x5F to 0x7E show. Source: VT220 Programmer Reference Manual, table 2-4.
constexpr std::array<char32_t, 32> kGraphics {
    0x00A0, 0x25C6, 0x2592, 0x2409, 0x240C, 0x240D, 0x240A, 0x00B0, 0x00B1, 0x2424, 0x240B,
    0x2518, 0x2510, 0x250C, 0x2514, 0x253C, 0x23BA, 0x23BB, 0x2500, 0x23BC, 0x23BD, 0x251C,
    0x2524, 0x2534, 0x252C, 0x2502, 0x2264, 0x2265, 0x03C0, 0x2260, 0x00A3, 0x00B7,
};

} // namespace

void Charsets::designate(int set, char final)
{
    Charset &chosen = m_sets.at(static_cast<std::size_t>(set));
    switch (final) {
    case '0':
    case '2':
        chosen = Charset::Graphics;
        break;
    case 'A':
        chosen = Charset::British;
        break;
    default:
        chosen = Charset::Ascii;
    }
}

char32_t Charsets::translated(char32_t character)
{
    const Charset set = m_sets.at(static_cast<std::size_t>(m_once.value_or(m_current)));
    m_once.reset();
    if (set == Charset::Graphics && character >= kFirstGraphic && character <= U'~')
        return kGraphics.at(character - kFirstGraphic);
    if (set == Charset::British && character == U'#')
        return U'£';
    return character;
}

} // namespace slipway::terminal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/terminal/terminalcolours.h"

#include "ui/common/theme.h"

#include <array>
#include <utility>

namespace slipway::ui {

namespace {

using Sixteen = std::array<QRgb, 16>;

/// Each of them can be read on our surface: at least 4.5 : 1, but for the one that is meant as its shade.
constexpr Sixteen kLight { 0x1B1F24, 0xB3141F, 0x0F6A2F, 0x7A5200, 0x0B55A8, 0x8A2C9B, 0x0B6A75, 0x57606A,
                           0x3F4650, 0xC4202C, 0x167A3A, 0x8A5D00, 0x1466C4, 0x9C3AAE, 0x127884, 0x6B7480 };
constexpr Sixteen kDark { 0x6E7885, 0xF28B8B, 0x5CC27A, 0xE5C07B, 0x63B0F4, 0xD99BE8, 0x5CC8D6, 0xD5DAE1,
                          0x8E99A8, 0xFFA3A3, 0x7FDC9A, 0xF5D596, 0x8CC8FF, 0xE9B8F5, 0x84DFEB, 0xFFFFFF };

constexpr int kFirstOfCube = 16;
constexpr int kBright = 8;

QColor mixed(const QColor &a, const QColor &b)
{
    return { (a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2 };
}

} // namespace

TerminalColours::TerminalColours(const QPalette &palette)
{
    const Colors &colors = Colors::of(palette);
    m_isDark = &colors == &Colors::dark();
    m_background = colors.surface;
    m_text = colors.text;
    m_selection = colors.selection;
    m_cursor = colors.accent;
}

QColor TerminalColours::colour(terminal::Colour colour, const QColor &fallback, bool isBright) const
{
    switch (colour.kind()) {
    case terminal::Colour::Kind::Rgb:
        return QColor::fromRgb(colour.rgb());
    case terminal::Colour::Kind::Indexed: {
        const int index = colour.index();
        if (index >= kFirstOfCube)
            return QColor::fromRgb(terminal::paletteRgb(colour.index()));
        const int shown = isBright && index < kBright ? index + kBright : index;
        return QColor::fromRgb((m_isDark ? kDark : kLight).at(static_cast<std::size_t>(shown)));
    }
    case terminal::Colour::Kind::Default:
        break;
    }
    return fallback;
}

TerminalColours::Pair TerminalColours::of(const terminal::Style &style, bool isReversed) const
{
    using terminal::Attribute;
    Pair pair { colour(style.foreground, m_text, style.attributes.testFlag(Attribute::Bold)),
                colour(style.background, m_background, false) };
    if (style.attributes.testFlag(Attribute::Inverse) != isReversed)
        std::swap(pair.text, pair.background);
    if (style.attributes.testFlag(Attribute::Hidden))
        pair.text = pair.background;
    else if (style.attributes.testFlag(Attribute::Faint))
        pair.text = mixed(pair.text, pair.background);
    return pair;
}

} // namespace slipway::ui

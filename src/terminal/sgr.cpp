// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/sgr.h"

#include <algorithm>
#include <array>
#include <optional>

namespace slipway::terminal {

namespace {

constexpr int kExtendedForeground = 38;
constexpr int kExtendedBackground = 48;
constexpr int kExtendedUnderline = 58; // understood, not drawn
constexpr int kRgb = 2;
constexpr int kIndexed = 5;

struct Switch
{
    int number = 0;
    Attributes set {};
    Attributes cleared {};
};

constexpr std::array kSwitches {
    Switch { 1, Attribute::Bold, {} },
    Switch { 2, Attribute::Faint, {} },
    Switch { 3, Attribute::Italic, {} },
    Switch { 4, Attribute::Underlined, {} },
    Switch { 5, Attribute::Blinking, {} },
    Switch { 6, Attribute::Blinking, {} },
    Switch { 7, Attribute::Inverse, {} },
    Switch { 8, Attribute::Hidden, {} },
    Switch { 9, Attribute::Struck, {} },
    Switch { 21, Attribute::Underlined, {} },
    Switch { 22, {}, Attributes(Attribute::Bold) | Attribute::Faint },
    Switch { 23, {}, Attribute::Italic },
    Switch { 24, {}, Attribute::Underlined },
    Switch { 25, {}, Attribute::Blinking },
    Switch { 27, {}, Attribute::Inverse },
    Switch { 28, {}, Attribute::Hidden },
    Switch { 29, {}, Attribute::Struck },
    Switch { 53, Attribute::Overlined, {} },
    Switch { 55, {}, Attribute::Overlined },
};

std::uint8_t byteOf(int value)
{
    return static_cast<std::uint8_t>(std::clamp(value, 0, 255));
}

/// The first parameter after `begin` that does not belong to it.
int endOfGroup(const Parameters &parameters, int begin)
{
    int end = begin + 1;
    while (parameters.isSub(end))
        ++end;
    return end;
}

struct Extended
{
    std::optional<Colour> colour {};
    int next = 0; ///< the parameter after it
};

/// 38:5:n, 38:2:r:g:b, 38:2:space:r:g:b
Extended extendedWithColons(const Parameters &parameters, int begin, int end)
{
    const int length = end - begin;
    const int kind = parameters.value(begin + 1);
    if (kind == kIndexed && length >= 3)
        return { Colour::indexed(byteOf(parameters.value(begin + 2))), end };
    const int red = length > 5 ? begin + 3 : begin + 2;
    if (kind == kRgb && length >= 5) {
        return { Colour::rgb(byteOf(parameters.value(red)), byteOf(parameters.value(red + 1)),
                             byteOf(parameters.value(red + 2))),
                 end };
    }
    return { std::nullopt, end };
}

/// 38;5;n and 38;2;r;g;b
Extended extendedWithSemicolons(const Parameters &parameters, int begin)
{
    const int kind = parameters.value(begin + 1);
    const int left = parameters.count() - begin;
    if (kind == kIndexed && left >= 3)
        return { Colour::indexed(byteOf(parameters.value(begin + 2))), begin + 3 };
    if (kind == kRgb && left >= 5) {
        return { Colour::rgb(byteOf(parameters.value(begin + 2)), byteOf(parameters.value(begin + 3)),
                             byteOf(parameters.value(begin + 4))),
                 begin + 5 };
    }
    return { std::nullopt, parameters.count() }; // cut short: what follows cannot be told apart
}

int applyExtended(const Parameters &parameters, int begin, Style &style)
{
    const int end = endOfGroup(parameters, begin);
    const Extended found = end > begin + 1 ? extendedWithColons(parameters, begin, end)
                                           : extendedWithSemicolons(parameters, begin);
    if (found.colour && parameters.value(begin) == kExtendedForeground)
        style.foreground = *found.colour;
    else if (found.colour && parameters.value(begin) == kExtendedBackground)
        style.background = *found.colour;
    return found.next;
}

/// 30 to 37, 40 to 47, 90 to 97, 100 to 107, 39, 49
void applyColour(int number, Style &style)
{
    const auto index = static_cast<std::uint8_t>(number % 10);
    const int decade = number / 10;
    if (index == 9 && decade == 3)
        style.foreground = {};
    else if (index == 9 && decade == 4)
        style.background = {};
    if (index > 7)
        return;
    const auto bright = static_cast<std::uint8_t>(index + 8);
    if (decade == 3)
        style.foreground = Colour::indexed(index);
    else if (decade == 4)
        style.background = Colour::indexed(index);
    else if (decade == 9)
        style.foreground = Colour::indexed(bright);
    else if (decade == 10)
        style.background = Colour::indexed(bright);
}

void applyOne(const Parameters &parameters, int index, Style &style)
{
    const int number = parameters.value(index);
    if (number == 0) {
        style = { .link = style.link };
        return;
    }
    const bool isNoUnderline =
        number == 4 && parameters.isSub(index + 1) && parameters.value(index + 1) == 0; // 4:0
    const auto *const found = std::find_if(kSwitches.begin(), kSwitches.end(),
                                           [number](const Switch &s) { return s.number == number; });
    if (isNoUnderline)
        style.attributes &= ~Attributes(Attribute::Underlined);
    else if (found != kSwitches.end())
        style.attributes = (style.attributes & ~found->cleared) | found->set;
    else
        applyColour(number, style);
}

} // namespace

void applySgr(const Parameters &parameters, Style &style)
{
    if (parameters.count() == 0)
        style = { .link = style.link };
    for (int i = 0; i < parameters.count();) {
        const int number = parameters.value(i);
        if (number == kExtendedForeground || number == kExtendedBackground || number == kExtendedUnderline) {
            i = applyExtended(parameters, i, style);
        } else {
            applyOne(parameters, i, style);
            i = endOfGroup(parameters, i);
        }
    }
}

} // namespace slipway::terminal

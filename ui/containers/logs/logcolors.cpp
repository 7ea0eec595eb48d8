// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/logcolors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway::ui::logcolors {

namespace {

constexpr double kLeastContrast = 4.5;
constexpr std::array<QRgb, 16> kOnLight { 0x1B1F24, 0xB3141F, 0x0F6A2F, 0x7A5200, 0x0B4FA8, 0x8A2C8A,
                                          0x00646E, 0x57606A, 0x4A525C, 0xC21A28, 0x127A38, 0x855A00,
                                          0x0B63B5, 0x9C36A0, 0x00707C, 0x6A737D };
constexpr std::array<QRgb, 16> kOnDark { 0x8B949E, 0xF28B8B, 0x5CC27A, 0xE5A54B, 0x63B0F4, 0xD79BE6,
                                         0x56C8D8, 0xD0D6DE, 0xA3ACB8, 0xFFA8A8, 0x7FDB98, 0xF2C078,
                                         0x8CC6FA, 0xE6B5F2, 0x7FDDEA, 0xFFFFFF };
constexpr std::array<QRgb, 16> kAsBackground { 0x1B1F24, 0xB3141F, 0x0F6A2F, 0xB07A00, 0x0B4FA8, 0x8A2C8A,
                                               0x00808C, 0xC4CAD2, 0x57606A, 0xE05560, 0x3FA35E, 0xE0B040,
                                               0x4090E0, 0xC070C8, 0x40B0BC, 0xFFFFFF };
/// Distinct from each other and from the colours of states, on both themes.
constexpr std::array<QRgb, 8> kSourcesLight { 0x0B63B5, 0x9C36A0, 0x00707C, 0x855A00,
                                              0x5B4BC4, 0x127A38, 0xB0436B, 0x57606A };
constexpr std::array<QRgb, 8> kSourcesDark { 0x63B0F4, 0xD79BE6, 0x56C8D8, 0xE5C04B,
                                             0xA99BFF, 0x7FDB98, 0xF29BB8, 0xA3ACB8 };

bool isDark(const Colors &colors)
{
    return colors.text.lightness() > colors.window.lightness();
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

/// The 240 colours behind the first 16: a cube of 6 x 6 x 6 and 24 greys. Source: xterm, 256colres.pl.
QColor cubeColor(quint32 index)
{
    if (index >= 232) {
        const int grey = 8 + 10 * static_cast<int>(index - 232);
        return { grey, grey, grey };
    }
    const auto level = [](quint32 step) { return step == 0 ? 0 : 55 + 40 * static_cast<int>(step); };
    const quint32 i = index - 16;
    return { level(i / 36), level(i / 6 % 6), level(i % 6) };
}

QColor readable(QColor color, const QColor &background)
{
    const bool lighter = luminance(background) < 0.2;
    for (int i = 0; i < 20 && contrast(color, background) < kLeastContrast; ++i) {
        color = QColor::fromRgbF(
            static_cast<float>(color.redF() + (lighter ? 1 - color.redF() : -color.redF()) * 0.12),
            static_cast<float>(color.greenF() + (lighter ? 1 - color.greenF() : -color.greenF()) * 0.12),
            static_cast<float>(color.blueF() + (lighter ? 1 - color.blueF() : -color.blueF()) * 0.12));
    }
    return color;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

QColor textColor(const LogColor &wanted, const QColor &background, const Colors &colors)
{
    QColor color = colors.text;
    if (wanted.kind == LogColor::Kind::Rgb)
        color = QColor::fromRgb(wanted.value);
    else if (wanted.kind == LogColor::Kind::Palette && wanted.value < 16)
        color = QColor::fromRgb((isDark(colors) ? kOnDark : kOnLight).at(wanted.value));
    else if (wanted.kind == LogColor::Kind::Palette)
        color = cubeColor(wanted.value);
    return readable(color, background);
}

QColor backgroundColor(const LogColor &wanted, const Colors & /*colors*/)
{
    switch (wanted.kind) {
    case LogColor::Kind::Default:
        return {};
    case LogColor::Kind::Palette:
        return wanted.value < 16 ? QColor::fromRgb(kAsBackground.at(wanted.value)) : cubeColor(wanted.value);
    case LogColor::Kind::Rgb:
        return QColor::fromRgb(wanted.value);
    }
    return {};
}

QColor sourceColor(int index, const Colors &colors)
{
    const auto &all = isDark(colors) ? kSourcesDark : kSourcesLight;
    return QColor::fromRgb(all.at(static_cast<std::size_t>(index) % all.size()));
}

QColor matchColor(const Colors &colors)
{
    return QColor::fromRgb(isDark(colors) ? 0x4A3B12 : 0xFBE9B8);
}

QColor currentMatchColor(const Colors &colors)
{
    return QColor::fromRgb(isDark(colors) ? 0x7A5A10 : 0xF4C04A);
}

} // namespace slipway::ui::logcolors

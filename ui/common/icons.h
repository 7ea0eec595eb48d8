// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace slipway::ui {

/// Which colour of the theme an icon takes while it is painted; a theme change needs no new icons.
enum class IconTone { Text, Muted, Accent, OnAccent, Good, Warning, Bad };

/// The icon `name` of resources/icons, e.g. "machines"_L1: 20 x 20 grid, lines in the tone's colour, muted
/// when disabled.
QIcon themedIcon(QLatin1StringView name, IconTone tone = IconTone::Text);

} // namespace slipway::ui

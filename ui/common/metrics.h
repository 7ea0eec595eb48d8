// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ui::metrics {

// The grid, in device-independent pixels.
inline constexpr int kSpaceXs = 4;
inline constexpr int kSpaceS = 8;
inline constexpr int kSpaceM = 12;
inline constexpr int kSpaceL = 16;
inline constexpr int kSpaceXl = 24;

inline constexpr int kPageMargin = kSpaceXl;
inline constexpr int kGroupSpacing = kSpaceL;
inline constexpr int kRow = 30;
inline constexpr int kCompactRow = 24;
inline constexpr int kRailWide = 208;
inline constexpr int kRailNarrow = 56;
inline constexpr int kPaneRadius = 6;
inline constexpr int kControlRadius = 4;
inline constexpr int kIcon = 20;
inline constexpr int kStateIcon = 12;

} // namespace slipway::ui::metrics

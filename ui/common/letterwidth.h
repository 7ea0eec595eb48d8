// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

namespace slipway::ui {

/// How wide a Latin letter or a digit is, in pixels, by which columns are measured. The average that a font
/// tells of itself is twice as much where it has Han letters.
inline int letterWidth(const QFontMetrics &metrics)
{
    constexpr QLatin1StringView kLetters("abcdefghijklmnopqrstuvwxyz0123456789");
    return metrics.horizontalAdvance(QString(kLetters)) / static_cast<int>(kLetters.size());
}

} // namespace slipway::ui

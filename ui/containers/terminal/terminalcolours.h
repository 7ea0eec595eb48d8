// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/style.h"

#include <QColor>
#include <QPalette>

namespace slipway::ui {

/// What the colours of a terminal look like in our two themes.
class TerminalColours final
{
public:
    explicit TerminalColours(const QPalette &palette);

    struct Pair
    {
        QColor text;
        QColor background;
    };
    /// With inverse, bold (bright), faint and hidden worked in. `isReversed`: the whole screen is.
    Pair of(const terminal::Style &style, bool isReversed) const;
    const QColor &background() const { return m_background; }
    const QColor &text() const { return m_text; }
    const QColor &selection() const { return m_selection; }
    const QColor &cursor() const { return m_cursor; }

private:
    QColor colour(terminal::Colour colour, const QColor &fallback, bool isBright) const;

    bool m_isDark;
    QColor m_background;
    QColor m_text;
    QColor m_selection;
    QColor m_cursor;
};

} // namespace slipway::ui

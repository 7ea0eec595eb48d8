// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/settings.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace slipway::ui {

/// The colours of one theme by what they are for. Text on every background is at least 4.8 : 1.
struct Colors
{
    QColor window, surface, raised, border, selection;
    QColor text, muted;
    QColor accent, onAccent;
    QColor good, warning, bad;

    static const Colors &light();
    static const Colors &dark();
    /// The theme that `palette` belongs to: widgets ask with their own palette() while they paint.
    static const Colors &of(const QPalette &palette);
};

/// The whole palette of a theme.
QPalette paletteOf(const Colors &colors);

enum class TextStyle {
    Title, ///< page title
    Section,
    Body,
    Mono, ///< identifiers, logs, JSON
};
/// The application's font in that style; sizes follow the person's own text size.
QFont fontOf(TextStyle style);

/// Puts style, palette and fonts on the application, and follows the settings: theme and language take effect
/// at once.
class ThemeController final : public QObject
{
    Q_OBJECT

public:
    // outlives: `settings` is owned by app
    explicit ThemeController(Settings &settings, QObject *parent = nullptr);

    /// Sets style, palette and fonts. Before the first widget, so that nothing is laid out twice.
    void apply();
    bool isDark() const;

private:
    void applyPalette() const;
    void applyFonts();

    Settings &m_settings;
    QPalette m_systemPalette;
    QFont m_systemFont;
};

} // namespace slipway::ui

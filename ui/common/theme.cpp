// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QStyleHints>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBodyPoints = 10.5;
constexpr qreal kSectionScale = 10.5 / 10.5; // 14 pixels at 96 dots an inch
constexpr qreal kTitleScale = 15.0 / 10.5; // 20 pixels
constexpr auto kHan = "Noto Sans CJK "_L1; ///< and JP or SC
constexpr auto kMonoHan = "Noto Sans Mono CJK "_L1;

QString uiLanguage(const Settings &settings)
{
    return settings.language().isEmpty() ? QLocale::system().name() : settings.language();
}

/// Han letters differ between Chinese and Japanese; without this the environment decides which is drawn.
QString hanFamily(const QString &language)
{
    return kHan + (language.startsWith("ja"_L1) ? "JP"_L1 : "SC"_L1);
}

/// Whether windows in this language are full of Han letters and `family` has none: then it takes two fonts to
/// draw them, and words stand on two lines of different heights.
bool lacksHan(const QString &family, const QString &language)
{
    const QList<QFontDatabase::WritingSystem> has = QFontDatabase::writingSystems(family);
    if (language.startsWith("ja"_L1))
        return !has.contains(QFontDatabase::Japanese);
    return language.startsWith("zh"_L1) && !has.contains(QFontDatabase::SimplifiedChinese);
}

/// What the system draws with, then what has Han letters; that comes first where most words need it, as it
/// has Latin letters that go with them.
QStringList familiesFor(const QString &language, const QFont &system)
{
    QStringList families = system.families();
    families.append(QFontInfo(system).family());
    families.removeIf([](const QString &family) { return family.contains("CJK"_L1); });
    families.removeDuplicates();
    const QString han = hanFamily(language);
    if (QFontDatabase::hasFamily(han) && lacksHan(families.value(0), language))
        families.prepend(han);
    else
        families.append(han);
    return families;
}

/// The families for text of one width: the system's, then the Han letters that go with those of `usual`.
QStringList monoFamilies(const QFont &fixed, const QFont &usual)
{
    QStringList families = fixed.families();
    families.append(QFontInfo(fixed).family());
    families.removeIf([](const QString &family) { return family.contains("CJK"_L1); });
    const QStringList others = usual.families();
    for (const QString &family : others) {
        if (family.startsWith(kHan))
            families.append(kMonoHan + family.mid(kHan.size()));
    }
    families.removeDuplicates();
    return families;
}

} // namespace

const Colors &Colors::light()
{
    static const Colors colors {
        .window = QColor(0xF5F6F8),
        .surface = QColor(0xFFFFFF),
        .raised = QColor(0xFBFBFC),
        .border = QColor(0xD5D9DF),
        .selection = QColor(0xDCEBFA),
        .text = QColor(0x1B1F24),
        .muted = QColor(0x57606A),
        .accent = QColor(0x0B63B5),
        .onAccent = QColor(0xFFFFFF),
        .good = QColor(0x0F6A2F),
        .warning = QColor(0x8A4B00),
        .bad = QColor(0xB3141F),
    };
    return colors;
}

const Colors &Colors::dark()
{
    static const Colors colors {
        .window = QColor(0x15181C),
        .surface = QColor(0x1C2026),
        .raised = QColor(0x232830),
        .border = QColor(0x3A414B),
        .selection = QColor(0x1F3B57),
        .text = QColor(0xE8EBEF),
        .muted = QColor(0xA3ACB8),
        .accent = QColor(0x63B0F4),
        .onAccent = QColor(0x0B1117),
        .good = QColor(0x5CC27A),
        .warning = QColor(0xE5A54B),
        .bad = QColor(0xF28B8B),
    };
    return colors;
}

const Colors &Colors::of(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness()
        ? dark()
        : light();
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(role, color);
    };
    all(QPalette::Window, colors.window);
    all(QPalette::WindowText, colors.text);
    all(QPalette::Base, colors.surface);
    all(QPalette::AlternateBase, colors.raised);
    all(QPalette::Text, colors.text);
    all(QPalette::PlaceholderText, colors.muted);
    all(QPalette::Button, colors.surface);
    all(QPalette::ButtonText, colors.text);
    all(QPalette::BrightText, colors.bad);
    all(QPalette::Highlight, colors.selection);
    all(QPalette::HighlightedText, colors.text);
    all(QPalette::Link, colors.accent);
    all(QPalette::LinkVisited, colors.accent);
    all(QPalette::ToolTipBase, colors.raised);
    all(QPalette::ToolTipText, colors.text);
    // What Fusion draws its frames and bevels from: one line, no relief.
    all(QPalette::Light, colors.surface);
    all(QPalette::Midlight, colors.raised);
    all(QPalette::Mid, colors.border);
    all(QPalette::Dark, colors.border);
    all(QPalette::Shadow, colors.border);
    QColor faint = colors.muted;
    faint.setAlphaF(0.7F);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QFont fontOf(TextStyle style)
{
    QFont font = QApplication::font();
    switch (style) {
    case TextStyle::Title:
        font.setPointSizeF(font.pointSizeF() * kTitleScale);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Section:
        font.setPointSizeF(font.pointSizeF() * kSectionScale);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Body:
        break;
    case TextStyle::Mono: {
        const QFont usual = font;
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setFamilies(monoFamilies(font, usual));
        font.setPointSizeF(usual.pointSizeF());
        break;
    }
    }
    return font;
}

ThemeController::ThemeController(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemPalette(QGuiApplication::palette())
    , m_systemFont(QApplication::font())
{
    connect(&settings, &Settings::themeChanged, this, &ThemeController::applyPalette);
    connect(&settings, &Settings::languageChanged, this, &ThemeController::applyFonts);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &ThemeController::applyPalette);
#endif
}

void ThemeController::apply()
{
    QApplication::setStyle(new SlipwayStyle); // QApplication owns it
    applyPalette();
    applyFonts();
}

bool ThemeController::isDark() const
{
    if (m_settings.theme() != Theme::System)
        return m_settings.theme() == Theme::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_systemPalette.color(QPalette::WindowText).lightness()
        > m_systemPalette.color(QPalette::Window).lightness();
#endif
}

void ThemeController::applyPalette() const
{
    QApplication::setPalette(paletteOf(isDark() ? Colors::dark() : Colors::light()));
}

void ThemeController::applyFonts()
{
    QFont font = m_systemFont;
    // Without a desktop's settings Qt says 9 points; people who chose a size keep it.
    if (font.pointSizeF() < kBodyPoints)
        font.setPointSizeF(kBodyPoints);
    font.setFamilies(familiesFor(uiLanguage(m_settings), m_systemFont));
    QApplication::setFont(font);
}

} // namespace slipway::ui

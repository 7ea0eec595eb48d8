// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsstore.h"

#include "azure/auth/browsersignin.h"

#include <QHash>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLanguageKey = "ui/language";
constexpr auto kThemeKey = "ui/theme";
constexpr auto kClientIdKey = "azure/clientId";
constexpr auto kAddressServiceKey = "network/addressService";

QString themeName(ui::Theme theme)
{
    switch (theme) {
    case ui::Theme::Light:
        return u"light"_s;
    case ui::Theme::Dark:
        return u"dark"_s;
    case ui::Theme::System:
        break;
    }
    return u"system"_s;
}

} // namespace

SettingsStore::SettingsStore(const QString &dataFolder, QString forcedLanguage, QObject *parent)
    : ui::Settings(parent)
    , m_dataFolder(dataFolder)
    , m_forcedLanguage(std::move(forcedLanguage))
    , m_file(dataFolder + u"/settings.ini"_s, QSettings::IniFormat)
{
}

QString SettingsStore::language() const
{
    return m_forcedLanguage.isEmpty() ? m_file.value(kLanguageKey).toString() : m_forcedLanguage;
}

void SettingsStore::setLanguage(const QString &code)
{
    m_forcedLanguage.clear();
    m_file.setValue(kLanguageKey, code);
    emit languageChanged();
}

ui::Theme SettingsStore::theme() const
{
    const QString name = m_file.value(kThemeKey).toString();
    if (name == themeName(ui::Theme::Light))
        return ui::Theme::Light;
    return name == themeName(ui::Theme::Dark) ? ui::Theme::Dark : ui::Theme::System;
}

void SettingsStore::setTheme(ui::Theme theme)
{
    m_file.setValue(kThemeKey, themeName(theme));
    emit themeChanged();
}

QByteArray SettingsStore::state(const QString &key) const
{
    return m_file.value("state/"_L1 + key).toByteArray();
}

void SettingsStore::setState(const QString &key, const QByteArray &value)
{
    m_file.setValue("state/"_L1 + key, value);
}

QString SettingsStore::clientId() const
{
    return m_file.value(kClientIdKey, QString(azure::kAzureCliClientId)).toString();
}

QString SettingsStore::addressService() const
{
    return m_file.value(kAddressServiceKey).toString();
}

void SettingsStore::setAddressService(const QString &url)
{
    m_file.setValue(kAddressServiceKey, url);
}

} // namespace slipway::app

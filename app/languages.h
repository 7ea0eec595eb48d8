// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/settings.h"

#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace slipway::app {

/// Keeps the program's translators, locale and Han fonts in step with the language of the settings. Widgets
/// follow by QEvent::LanguageChange.
class Languages final : public QObject
{
    Q_OBJECT

public:
    // outlives: `settings` is owned by Application
    explicit Languages(const ui::Settings &settings, QObject *parent = nullptr);
    ~Languages() override;

    /// The code of the catalogue that fits a locale name: "zh_SG" and "zh_Hans" to "zh_CN"; "en" when none
    /// does.
    static QString catalogueFor(const QString &localeName);
    /// What is in use: "en", "fr", "nl", "zh_CN" or "ja".
    QString current() const { return m_current; }

private:
    void apply();
    void install(const QString &file, const QString &folder);

    const ui::Settings &m_settings;
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/settings.h"

#include <QSettings>

namespace slipway::app {

/// ui::Settings on settings.ini in the data folder. No secrets in it.
class SettingsStore final : public ui::Settings
{
    Q_OBJECT

public:
    SettingsStore(const QString &dataFolder, QString forcedLanguage, QObject *parent = nullptr);

    QString language() const override;
    void setLanguage(const QString &code) override;
    ui::Theme theme() const override;
    void setTheme(ui::Theme theme) override;
    QString dataFolder() const override { return m_dataFolder; }
    QByteArray state(const QString &key) const override;
    void setState(const QString &key, const QByteArray &value) override;
    QString clientId() const override;
    QString addressService() const override;
    void setAddressService(const QString &url) override;

private:
    QString m_dataFolder;
    QString m_forcedLanguage; ///< --lang, for this run only
    QSettings m_file;
};

} // namespace slipway::app

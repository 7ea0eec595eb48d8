// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace slipway::ui {

enum class Theme { System, Light, Dark };

/// What people chose, and the state of windows. Implemented by app on settings.ini in the data folder.
class Settings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString language() const = 0; ///< "en", "fr", "nl", "zh_CN", "ja"; empty: the system's
    virtual void setLanguage(const QString &code) = 0;
    virtual Theme theme() const = 0;
    virtual void setTheme(Theme theme) = 0;
    virtual QString dataFolder() const = 0;
    virtual QByteArray state(const QString &key) const = 0; ///< geometry, header states, splitters
    virtual void setState(const QString &key, const QByteArray &value) = 0;
    virtual QString
    clientId() const = 0; ///< the app registration used for device code; a setting, with a default
    virtual QString
    addressService() const = 0; ///< URL that answers with the caller's address; empty: none agreed to
    virtual void setAddressService(const QString &url) = 0; ///< somebody agrees to be seen by it

signals:
    void languageChanged();
    void themeChanged();
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounttrouble.h"

#include <QWidget>

namespace slipway::ui {

class AccountService;
class Banner;

/// Says above the list whose machines are missing from it and why, with the way to help. Hidden while nothing
/// is missing; what somebody has closed here or on Home stays closed until it fails in another way.
class AccountBanner final : public QWidget
{
    Q_OBJECT

public:
    // outlives: `service` is owned by app
    AccountBanner(AccountService &service, QWidget *parent);

    /// Whether it tells of this error, or has told of it until somebody closed it.
    bool explains(const Error &error) const;
    /// Why there is nothing to see in any account; empty: there is, or something failed.
    QString nothingSeen() const;
    void retranslateUi();

signals:
    void signInAgainRequested(const QString &account, const QString &tenant);
    void accountsRequested();

private:
    void showTroubles();
    void showThem();

    AccountService &m_service;
    QList<AccountTrouble> m_troubles; ///< that are shown
    Banner *m_banner;
};

} // namespace slipway::ui

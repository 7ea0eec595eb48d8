// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/accountservice.h"
#include "ui/shell/pageid.h"

#include <QHash>
#include <QWidget>

namespace slipway::ui {

class RailButton;
class SandboxSign;

/// The pages at the left, the account and the sign of the sandbox at the foot. Arrow keys move between pages,
/// Tab passes.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    // outlives: `account` is owned by app
    Rail(AccountService &account, QWidget *parent);

    void setCurrent(PageId page);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

signals:
    void pageRequested(slipway::ui::PageId page);
    /// The account button was pressed; the menu belongs below it.
    void accountMenuRequested(QWidget *button);
    void narrowChanged(bool narrow);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showAccount();

    AccountService &m_account;
    QHash<PageId, RailButton *> m_buttons;
    SandboxSign *m_sandbox;
    RailButton *m_accountButton;
    RailButton *m_collapse;
    bool m_narrow = false;
};

} // namespace slipway::ui

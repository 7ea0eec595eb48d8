// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/accountservice.h"
#include "ui/shell/pageid.h"

#include <QHash>
#include <QWidget>

namespace slipway::ui {

class NoticeService;
class RailButton;
class SandboxSign;

/// The pages at the left, the notifications, the account and the sign of the sandbox at
/// the foot. Arrow keys move between pages,
/// Tab passes.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    // outlives: `account` and `notices` are owned by app
    Rail(AccountService &account, NoticeService &notices, QWidget *parent);

    void setCurrent(PageId page);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

signals:
    void pageRequested(slipway::ui::PageId page);
    /// The account button was pressed; the menu belongs below it.
    void accountMenuRequested(QWidget *button);
    void narrowChanged(bool narrow);
    void noticesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showAccount();
    void showUnread();

    AccountService &m_account;
    NoticeService &m_notices;
    QHash<PageId, RailButton *> m_buttons;
    SandboxSign *m_sandbox;
    RailButton *m_bell;
    RailButton *m_accountButton;
    RailButton *m_collapse;
    bool m_narrow = false;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/home/signinprompts.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace slipway::ui {

class Button;
class TextLabel;

/// Who is signed in: accounts with their tenants and subscriptions, each with its state. A subscription that
/// is not ticked is not asked for machines.
class AccountsPane final : public Pane
{
    Q_OBJECT

public:
    // outlives: `account` is owned by app
    AccountsPane(AccountService &account, OpenUrl openUrl, QWidget *parent);
    ~AccountsPane() override;
    void retranslateUi();

signals:
    void signInRequested();

private:
    void showAccounts();
    void fill(const QList<AccountRow> &rows);
    void addTenant(QTreeWidgetItem *parent, const AccountRow &account, const TenantRow &tenant);
    void showActions();
    void showNotice();
    QString stateOf(const AccountRow &row) const;
    QString notice() const;
    const AccountRow *chosenAccount() const;
    void signInAgain();
    void signOut();

    AccountService &m_account;
    OpenUrl m_openUrl;
    QList<AccountRow> m_rows;
    bool m_isFilling = false;
    TextLabel *m_title;
    TextLabel *m_introduction;
    QTreeWidget *m_tree;
    TextLabel *m_notice;
    Button *m_add;
    Button *m_again;
    Button *m_signOut;
};

} // namespace slipway::ui

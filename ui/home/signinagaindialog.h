// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/home/signinprompts.h"

#include <QDialog>

namespace slipway::ui {

class Banner;
class Button;
class DeviceCodePane;
class TextLabel;

/// A person signs in once more, to one tenant, the way they signed in at first: in the browser or with a
/// code. Begins as soon as it is open, and closes itself when it has worked; closing it earlier stops the
/// sign-in.
class SignInAgainDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param tenant id of one of the account's tenants; empty: its own
    // outlives: `service` is owned by app
    SignInAgainDialog(AccountService &service, AccountRow account, QString tenant, OpenUrl openUrl,
                      QWidget *parent);
    ~SignInAgainDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslateUi();
    void begin();
    void showCode(const DeviceCode &code);
    void grow();
    void ended(const Result<> &result);

    AccountService &m_service;
    AccountRow m_account;
    QString m_tenant;
    OpenUrl m_openUrl;
    TextLabel *m_introduction;
    Banner *m_banner;
    TextLabel *m_waits;
    DeviceCodePane *m_codePane;
    Button *m_retry;
    Button *m_cancel;
    TaskScope m_tasks;
};

/// Opens it for an account of the list; nothing happens when that has gone, or is no person's.
void openSignInAgain(AccountService &service, const QString &account, const QString &tenant,
                     const OpenUrl &openUrl, QWidget *parent);

} // namespace slipway::ui

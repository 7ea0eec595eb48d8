// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/services/accountservice.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLineEdit;
class QTabWidget;

namespace slipway::ui {

class Banner;
class Button;
class TextLabel;

/// Signing in to Azure: with a code that is entered in a browser on any device, or as a service principal.
/// Closes itself when that has worked; closing it earlier stops the sign-in.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens a URL in the person's browser; a test looks instead.
    using OpenUrl = std::function<void(const QUrl &url)>;

    // outlives: `account` is owned by app
    SignInDialog(AccountService &account, OpenUrl openUrl, QWidget *parent);
    ~SignInDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildCodeTab();
    QWidget *buildPrincipalTab();
    void retranslateUi();
    void beginWithCode();
    void beginAsPrincipal();
    void showCode(const DeviceCode &code);
    void showTimeLeft();
    void ended(const Result<> &result);
    void setBusy(bool busy);

    AccountService &m_account;
    OpenUrl m_openUrl;
    DeviceCode m_code;
    QTimer m_countdown;
    QTabWidget *m_tabs;
    Banner *m_banner;
    TextLabel *m_codeIntroduction;
    TextLabel *m_tenantLabel;
    QLineEdit *m_tenant;
    TextLabel *m_tenantHint;
    Button *m_getCode;
    QWidget *m_codePane;
    TextLabel *m_codeSteps;
    QLineEdit *m_codeText;
    Button *m_copyCode;
    Button *m_openBrowser;
    TextLabel *m_timeLeft;
    TextLabel *m_warning;
    TextLabel *m_principalIntroduction;
    TextLabel *m_principalTenantLabel;
    QLineEdit *m_principalTenant;
    TextLabel *m_clientIdLabel;
    QLineEdit *m_clientId;
    TextLabel *m_secretLabel;
    QLineEdit *m_secret;
    Button *m_signIn;
    Button *m_cancel;
    TaskScope m_tasks;
};

} // namespace slipway::ui

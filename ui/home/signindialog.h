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
    TextLabel *m_codeIntroduction = nullptr;
    TextLabel *m_tenantLabel = nullptr;
    QLineEdit *m_tenant = nullptr;
    TextLabel *m_tenantHint = nullptr;
    Button *m_getCode = nullptr;
    QWidget *m_codePane = nullptr;
    TextLabel *m_codeSteps = nullptr;
    QLineEdit *m_codeText = nullptr;
    Button *m_copyCode = nullptr;
    Button *m_openBrowser = nullptr;
    TextLabel *m_timeLeft = nullptr;
    TextLabel *m_warning = nullptr;
    TextLabel *m_principalIntroduction = nullptr;
    TextLabel *m_principalTenantLabel = nullptr;
    QLineEdit *m_principalTenant = nullptr;
    TextLabel *m_clientIdLabel = nullptr;
    QLineEdit *m_clientId = nullptr;
    TextLabel *m_secretLabel = nullptr;
    QLineEdit *m_secret = nullptr;
    Button *m_signIn = nullptr;
    Button *m_cancel;
    TaskScope m_tasks;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/home/signinprompts.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QTabWidget;

namespace slipway::ui {

class Banner;
class Button;
class DeviceCodePane;
class Form;
class TextLabel;

/// Signing in to a cloud: in the browser, with a code that is entered on any device, as a service principal,
/// or with what this computer has. Closes itself when that has worked; closing it earlier stops the sign-in.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    // outlives: `account` is owned by app
    SignInDialog(AccountService &account, OpenUrl openUrl, QWidget *parent);
    ~SignInDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildWhere();
    QWidget *buildBrowserTab();
    QWidget *buildCodeTab();
    QWidget *buildPrincipalTab();
    QWidget *buildComputerTab();
    QWidget *tab(Form *&form);
    void retranslateUi();
    void retranslateTabs();
    CloudChoice cloud() const;
    void showFields();
    void chooseCertificate();
    void begin(SignInWay way);
    SignInRequest request(SignInWay way);
    void showCode(const DeviceCode &code);
    void ended(const Result<> &result);
    void setBusy(bool busy);

    AccountService &m_account;
    OpenUrl m_openUrl;
    bool m_isBusy = false;
    QTabWidget *m_tabs;
    Banner *m_banner;
    TextLabel *m_cloudLabel = nullptr;
    QComboBox *m_cloud = nullptr;
    TextLabel *m_addressLabel = nullptr;
    QLineEdit *m_address = nullptr;
    TextLabel *m_addressHint = nullptr;
    TextLabel *m_tenantLabel = nullptr;
    QLineEdit *m_tenant = nullptr;
    TextLabel *m_tenantHint = nullptr;
    TextLabel *m_browserIntroduction = nullptr;
    Button *m_browse = nullptr;
    TextLabel *m_browserWaits = nullptr;
    TextLabel *m_codeIntroduction = nullptr;
    Button *m_getCode = nullptr;
    DeviceCodePane *m_codePane = nullptr;
    TextLabel *m_principalIntroduction = nullptr;
    TextLabel *m_clientIdLabel = nullptr;
    QLineEdit *m_clientId = nullptr;
    TextLabel *m_secretLabel = nullptr;
    QLineEdit *m_secret = nullptr;
    TextLabel *m_certificateLabel = nullptr;
    QWidget *m_certificateRow = nullptr;
    QLineEdit *m_certificate = nullptr;
    Button *m_chooseCertificate = nullptr;
    TextLabel *m_certificateHint = nullptr;
    Button *m_signIn = nullptr;
    TextLabel *m_cliIntroduction = nullptr;
    Button *m_useCli = nullptr;
    TextLabel *m_machineIntroduction = nullptr;
    TextLabel *m_identityLabel = nullptr;
    QLineEdit *m_identity = nullptr;
    Button *m_useMachine = nullptr;
    Button *m_cancel;
    TaskScope m_tasks;
};

} // namespace slipway::ui

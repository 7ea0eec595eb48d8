// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/signindialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr auto kAnyTenant =
    "organizations"_L1; ///< the sign-in service finds the tenant of a work account itself

/// Only what a sign-in page can be: https, or the sandbox's own http on loopback (security C14).
bool mayOpen(const QUrl &url)
{
    const bool loopback = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    return url.isValid() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && loopback));
}

} // namespace

SignInDialog::SignInDialog(AccountService &account, OpenUrl openUrl, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_openUrl(std::move(openUrl))
    , m_tabs(new QTabWidget(this))
    , m_banner(new Banner(this))
    , m_cancel(new Button(u"cancel"_s, this))
{
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    m_tabs->setObjectName(u"signInTabs"_s);
    m_tabs->addTab(buildCodeTab(), {});
    m_tabs->addTab(buildPrincipalTab(), {});
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceL, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_banner);
    all->addWidget(m_tabs, 1);
    all->addLayout(buttons);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &SignInDialog::showTimeLeft);
    retranslateUi();
    m_getCode->setFocus();
}

SignInDialog::~SignInDialog() = default;

QWidget *SignInDialog::buildCodeTab()
{
    auto *tab = new QWidget;
    auto *form = new Form(tab);
    form->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    m_codeIntroduction = new TextLabel(tab);
    m_codeIntroduction->setMultiLine(true);
    form->addRow(m_codeIntroduction);
    m_tenant = new QLineEdit(tab);
    m_tenant->setObjectName(u"tenant"_s);
    m_tenantLabel = form->addField(m_tenant);
    m_tenantHint = form->addHint();
    m_getCode = new Button(u"getCode"_s, tab, ButtonKind::Accent);
    m_getCode->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(nullptr, m_getCode);

    m_codePane = new QWidget(tab);
    auto *pane = new QVBoxLayout(m_codePane);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->setSpacing(metrics::kSpaceM);
    m_codeSteps = new TextLabel(m_codePane);
    m_codeSteps->setMultiLine(true);
    m_codeText = new QLineEdit(m_codePane);
    m_codeText->setObjectName(u"deviceCode"_s);
    m_codeText->setReadOnly(true);
    QFont large = fontOf(TextStyle::Mono);
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_codeText->setFont(large);
    m_copyCode = new Button(u"copyCode"_s, m_codePane, ButtonKind::Plain, "copy"_L1);
    m_openBrowser = new Button(u"openBrowser"_s, m_codePane, ButtonKind::Accent, "external"_L1);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::kSpaceS);
    line->addWidget(m_codeText, 1);
    line->addWidget(m_copyCode);
    line->addWidget(m_openBrowser);
    m_timeLeft = new TextLabel(m_codePane);
    m_timeLeft->setMuted(true);
    m_warning = new TextLabel(m_codePane);
    m_warning->setMultiLine(true);
    m_warning->setMuted(true);
    pane->addWidget(m_codeSteps);
    pane->addLayout(line);
    pane->addWidget(m_timeLeft);
    pane->addWidget(m_warning);
    form->addRow(m_codePane);
    m_codePane->hide();

    connect(m_getCode, &Button::clicked, this, &SignInDialog::beginWithCode);
    connect(m_copyCode, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code.code); });
    connect(m_openBrowser, &Button::clicked, this, [this] { m_openUrl(m_code.url); });
    return tab;
}

QWidget *SignInDialog::buildPrincipalTab()
{
    auto *tab = new QWidget;
    auto *form = new Form(tab);
    form->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    m_principalIntroduction = new TextLabel(tab);
    m_principalIntroduction->setMultiLine(true);
    form->addRow(m_principalIntroduction);
    m_principalTenant = new QLineEdit(tab);
    m_principalTenant->setObjectName(u"principalTenant"_s);
    m_principalTenantLabel = form->addField(m_principalTenant);
    m_clientId = new QLineEdit(tab);
    m_clientId->setObjectName(u"clientId"_s);
    m_clientIdLabel = form->addField(m_clientId);
    m_secret = new QLineEdit(tab);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretLabel = form->addField(m_secret);
    m_signIn = new Button(u"signInAsPrincipal"_s, tab, ButtonKind::Accent);
    m_signIn->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(nullptr, m_signIn);
    const auto complete = [this] {
        m_signIn->setEnabled(!m_principalTenant->text().trimmed().isEmpty()
                             && !m_clientId->text().trimmed().isEmpty() && !m_secret->text().isEmpty());
    };
    for (QLineEdit *field : { m_principalTenant, m_clientId, m_secret })
        connect(field, &QLineEdit::textChanged, this, complete);
    complete();
    connect(m_signIn, &Button::clicked, this, &SignInDialog::beginAsPrincipal);
    return tab;
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void SignInDialog::retranslateUi()
{
    //: Title of a window
    setWindowTitle(tr("Sign In to Azure"));
    m_tabs->setAccessibleName(tr("Ways to Sign In"));
    //: Tab: sign in with a code that is entered in a browser
    m_tabs->setTabText(0, tr("With a Code"));
    //: Tab: sign in as a service principal, Azure's account for programs
    m_tabs->setTabText(1, tr("Service Principal"));
    m_codeIntroduction->setText(
        tr("You get a short code and enter it on Microsoft's page, in a browser on this or another device."));
    setFieldLabel(m_tenantLabel, tr("Tenant:"));
    m_tenant->setPlaceholderText(tr("Optional"));
    m_tenantHint->setText(
        tr("Its ID or domain, such as example.com. Leave it empty to use that of your account."));
    //: Button: asks Azure for a code to sign in with
    m_getCode->setLabel(tr("Get a Code"));
    m_codeText->setAccessibleName(tr("Code"));
    //: Button: copies the code to the clipboard
    m_copyCode->setLabel(tr("Copy"));
    //: Button: opens the page for the code in a browser
    m_openBrowser->setLabel(tr("Open Browser"));
    m_warning->setText(tr("Enter only a code that you asked for yourself, here. Nobody else needs it."));
    m_principalIntroduction->setText(
        tr("An account for programs. Its secret is used once to sign in and is not stored."));
    setFieldLabel(m_principalTenantLabel, tr("Tenant:"));
    //: Field: identifier of an application registered in Azure
    setFieldLabel(m_clientIdLabel, tr("Client ID:"));
    //: Field: password of an application registered in Azure
    setFieldLabel(m_secretLabel, tr("Client Secret:"));
    m_signIn->setLabel(tr("Sign In"));
    m_cancel->setLabel(tr("Cancel"));
    if (!m_code.code.isEmpty())
        showCode(m_code);
}

void SignInDialog::beginWithCode()
{
    setBusy(true);
    const QString tenant = m_tenant->text().trimmed();
    m_tasks.run(m_account.signIn(
                    tenant.isEmpty() ? QString(kAnyTenant) : tenant,
                    [this](const DeviceCode &code) { showCode(code); }, m_tasks.token()),
                [this](const Result<> &result) { ended(result); });
}

void SignInDialog::beginAsPrincipal()
{
    setBusy(true);
    QByteArray secret = m_secret->text().toUtf8();
    m_secret->clear();
    m_tasks.run(m_account.signInAsServicePrincipal(m_principalTenant->text().trimmed(),
                                                   m_clientId->text().trimmed(), std::move(secret),
                                                   m_tasks.token()),
                [this](const Result<> &result) { ended(result); });
}

void SignInDialog::showCode(const DeviceCode &code)
{
    m_code = code;
    m_codeText->setText(code.code);
    const bool safe = mayOpen(code.url);
    m_openBrowser->setEnabled(safe);
    //: %1 is a web address
    m_codeSteps->setText(
        tr("Open %1 and enter this code:").arg(code.url.toDisplayString(QUrl::RemoveUserInfo)));
    m_getCode->hide();
    m_codePane->show();
    m_countdown.start();
    showTimeLeft();
    (safe ? m_openBrowser : m_copyCode)->setFocus();
}

void SignInDialog::showTimeLeft()
{
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(m_code.expires);
    if (seconds <= 0)
        m_timeLeft->setText(tr("The code has ended."));
    else if (seconds < 60)
        m_timeLeft->setText(tr("Waiting for you. The code is good for %n second(s) more.", nullptr,
                               static_cast<int>(seconds)));
    else
        m_timeLeft->setText(tr("Waiting for you. The code is good for %n minute(s) more.", nullptr,
                               static_cast<int>(seconds / 60)));
}

void SignInDialog::ended(const Result<> &result)
{
    if (result) {
        accept();
        return;
    }
    setBusy(false);
    m_countdown.stop();
    m_code = {};
    m_codePane->hide();
    m_getCode->show();
    m_banner->showError(result.error());
}

void SignInDialog::setBusy(bool busy)
{
    if (busy)
        m_banner->dismiss();
    m_getCode->setEnabled(!busy);
    m_tenant->setEnabled(!busy);
    m_principalTenant->setEnabled(!busy);
    m_clientId->setEnabled(!busy);
    m_secret->setEnabled(!busy);
    m_signIn->setEnabled(!busy && !m_secret->text().isEmpty());
    m_tabs->tabBar()->setEnabled(!busy);
}

} // namespace slipway::ui

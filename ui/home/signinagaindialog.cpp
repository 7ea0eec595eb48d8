// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/signinagaindialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/roomfortext.h"
#include "ui/home/devicecodepane.h"
#include "ui/models/text/safetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;

/// Its name, or its id where that is all there is.
QString tenantName(const AccountRow &account, const QString &tenant)
{
    const auto found = std::find_if(account.tenants.cbegin(), account.tenants.cend(),
                                    [&tenant](const TenantRow &row) { return row.id == tenant; });
    return found == account.tenants.cend() || found->name.isEmpty() ? tenant : found->name;
}

} // namespace

SignInAgainDialog::SignInAgainDialog(AccountService &service, AccountRow account, QString tenant,
                                     OpenUrl openUrl, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_account(std::move(account))
    , m_tenant(std::move(tenant))
    , m_openUrl(std::move(openUrl))
    , m_introduction(new TextLabel(this))
    , m_banner(new Banner(this))
    , m_waits(new TextLabel(this))
    , m_codePane(new DeviceCodePane(m_openUrl, this))
    , m_retry(new Button(u"retrySignIn"_s, this, ButtonKind::Accent))
    , m_cancel(new Button(u"cancel"_s, this))
{
    setObjectName(u"signInAgainDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    buildLayout();
    connect(m_retry, &Button::clicked, this, &SignInAgainDialog::begin);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    retranslateUi();
    new RoomForText(*this);
    // Not from here: a sign-in that ends at once would close a window that is not open yet.
    QMetaObject::invokeMethod(this, &SignInAgainDialog::begin, Qt::QueuedConnection);
}

SignInAgainDialog::~SignInAgainDialog() = default;

void SignInAgainDialog::buildLayout()
{
    m_introduction->setMultiLine(true);
    m_waits->setMultiLine(true);
    m_waits->setMuted(true);
    m_waits->hide();
    m_retry->hide();
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_retry);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceL, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_banner);
    all->addWidget(m_introduction);
    all->addWidget(m_waits);
    all->addWidget(m_codePane);
    all->addStretch(1);
    all->addLayout(buttons);
}

void SignInAgainDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void SignInAgainDialog::retranslateUi()
{
    //: Title of a window: a person signs in once more
    setWindowTitle(tr("Sign In Again"));
    const QString name = plain(m_account.name);
    if (m_tenant.isEmpty())
        //: %1 is an account
        m_introduction->setText(tr("Sign in as %1.").arg(name));
    else
        //: %1 is an account, %2 a tenant
        m_introduction->setText(
            tr("Sign in as %1 to the tenant \"%2\".").arg(name, plain(tenantName(m_account, m_tenant))));
    m_waits->setText(tr("Waiting for the browser. Go on there; this window closes by itself."));
    //: Button: signs in once more
    m_retry->setLabel(tr("Sign In Again"));
    m_cancel->setLabel(tr("Cancel"));
    m_codePane->retranslateUi();
    m_banner->retranslateUi();
}

void SignInAgainDialog::begin()
{
    m_banner->dismiss();
    m_retry->hide();
    m_waits->setVisible(m_account.way != SignInWay::DeviceCode);
    SignInPrompts prompts = browserPrompts(m_openUrl);
    prompts.showCode = [this](const DeviceCode &code) { showCode(code); };
    m_tasks.run(m_service.signInAgain(m_account.id, m_tenant, std::move(prompts), m_tasks.token()),
                [this](const Result<> &result) { ended(result); });
}

void SignInAgainDialog::showCode(const DeviceCode &code)
{
    m_waits->hide();
    m_codePane->showCode(code);
    grow();
}

/// For what has come to be seen: a window that is open keeps its size otherwise.
void SignInAgainDialog::grow()
{
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void SignInAgainDialog::ended(const Result<> &result)
{
    if (result) {
        accept();
        return;
    }
    m_codePane->clear();
    m_waits->hide();
    m_retry->show();
    m_retry->setFocus();
    m_banner->showError(result.error());
    grow();
}

void openSignInAgain(AccountService &service, const QString &account, const QString &tenant,
                     const OpenUrl &openUrl, QWidget *parent)
{
    const QList<AccountRow> rows = service.accounts();
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [&account](const AccountRow &row) { return row.id == account; });
    if (found == rows.cend() || !found->isPerson)
        return;
    auto *dialog = new SignInAgainDialog(service, *found, tenant, openUrl, parent);
    dialog->open();
}

} // namespace slipway::ui

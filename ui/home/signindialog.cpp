// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/signindialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/home/devicecodepane.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;

/// Starts where the sentences above start, not where fields do.
QHBoxLayout *aloneInRow(Button *button)
{
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    return row;
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
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceL, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_banner);
    all->addWidget(buildWhere());
    m_tabs->addTab(buildBrowserTab(), {});
    m_tabs->addTab(buildCodeTab(), {});
    m_tabs->addTab(buildPrincipalTab(), {});
    m_tabs->addTab(buildComputerTab(), {});
    all->addWidget(m_tabs, 1);
    all->addLayout(buttons);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    retranslateUi();
    showFields();
    m_browse->setFocus();
}

SignInDialog::~SignInDialog() = default;

QWidget *SignInDialog::buildWhere()
{
    auto *where = new QWidget(this);
    auto *form = new Form(where);
    form->setContentsMargins(0, 0, 0, 0);
    m_cloud = new QComboBox(where);
    m_cloud->setObjectName(u"cloud"_s);
    for (const CloudChoice choice :
         { CloudChoice::Azure, CloudChoice::China, CloudChoice::UsGovernment, CloudChoice::Custom })
        m_cloud->addItem({}, static_cast<int>(choice));
    if (m_account.isSandbox()) {
        m_cloud->addItem({}, static_cast<int>(CloudChoice::Sandbox));
        m_cloud->setCurrentIndex(m_cloud->count() - 1);
    }
    m_cloudLabel = form->addField(m_cloud);
    m_address = new QLineEdit(where);
    m_address->setObjectName(u"cloudAddress"_s);
    m_addressLabel = form->addField(m_address);
    m_addressHint = form->addHint();
    m_tenant = new QLineEdit(where);
    m_tenant->setObjectName(u"tenant"_s);
    m_tenantLabel = form->addField(m_tenant);
    m_tenantHint = form->addHint();
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &SignInDialog::showFields);
    for (QLineEdit *field : { m_address, m_tenant })
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::showFields);
    return where;
}

QWidget *SignInDialog::tab(Form *&form)
{
    auto *tab = new QWidget;
    form = new Form(tab);
    form->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    return tab;
}

QWidget *SignInDialog::buildBrowserTab()
{
    Form *form = nullptr;
    QWidget *page = tab(form);
    m_browserIntroduction = new TextLabel(page);
    m_browserIntroduction->setMultiLine(true);
    form->addAcross(m_browserIntroduction);
    m_browse = new Button(u"signInInBrowser"_s, page, ButtonKind::Accent, "external"_L1);
    m_browse->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addAcross(aloneInRow(m_browse));
    m_browserWaits = new TextLabel(page);
    m_browserWaits->setMultiLine(true);
    m_browserWaits->setMuted(true);
    m_browserWaits->hide();
    form->addAcross(m_browserWaits);
    connect(m_browse, &Button::clicked, this, [this] { begin(SignInWay::Browser); });
    return page;
}

QWidget *SignInDialog::buildCodeTab()
{
    Form *form = nullptr;
    QWidget *page = tab(form);
    m_codeIntroduction = new TextLabel(page);
    m_codeIntroduction->setMultiLine(true);
    form->addAcross(m_codeIntroduction);
    m_getCode = new Button(u"getCode"_s, page, ButtonKind::Accent);
    m_getCode->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addAcross(aloneInRow(m_getCode));
    m_codePane = new DeviceCodePane(m_openUrl, page);
    form->addAcross(m_codePane);
    connect(m_getCode, &Button::clicked, this, [this] { begin(SignInWay::DeviceCode); });
    return page;
}

QWidget *SignInDialog::buildPrincipalTab()
{
    Form *form = nullptr;
    QWidget *page = tab(form);
    m_principalIntroduction = new TextLabel(page);
    m_principalIntroduction->setMultiLine(true);
    form->addAcross(m_principalIntroduction);
    m_clientId = new QLineEdit(page);
    m_clientId->setObjectName(u"clientId"_s);
    m_clientIdLabel = form->addField(m_clientId);
    m_secret = new QLineEdit(page);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretLabel = form->addField(m_secret);
    m_certificateRow = new QWidget(page);
    m_certificate = new QLineEdit(m_certificateRow);
    m_certificate->setObjectName(u"certificate"_s);
    m_chooseCertificate =
        new Button(u"chooseCertificate"_s, m_certificateRow, ButtonKind::Plain, "folder"_L1);
    m_chooseCertificate->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_certificateRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_certificate, 1);
    row->addWidget(m_chooseCertificate);
    m_certificateLabel = form->addField(m_certificateRow);
    m_certificateLabel->setBuddy(m_certificate);
    m_certificateHint = form->addHint();
    m_signIn = new Button(u"signInAsPrincipal"_s, page, ButtonKind::Accent);
    m_signIn->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addBelow(m_signIn);
    for (QLineEdit *field : { m_clientId, m_secret, m_certificate })
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::showFields);
    connect(m_chooseCertificate, &Button::clicked, this, &SignInDialog::chooseCertificate);
    connect(m_signIn, &Button::clicked, this,
            [this] { begin(m_secret->text().isEmpty() ? SignInWay::Certificate : SignInWay::Secret); });
    return page;
}

QWidget *SignInDialog::buildComputerTab()
{
    Form *form = nullptr;
    QWidget *page = tab(form);
    m_cliIntroduction = new TextLabel(page);
    m_cliIntroduction->setMultiLine(true);
    form->addAcross(m_cliIntroduction);
    m_useCli = new Button(u"useAzureCli"_s, page);
    m_useCli->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addAcross(aloneInRow(m_useCli));
    m_machineIntroduction = new TextLabel(page);
    m_machineIntroduction->setMultiLine(true);
    form->addAcross(m_machineIntroduction);
    m_identity = new QLineEdit(page);
    m_identity->setObjectName(u"identity"_s);
    m_identityLabel = form->addField(m_identity);
    m_useMachine = new Button(u"useManagedIdentity"_s, page);
    m_useMachine->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addBelow(m_useMachine);
    connect(m_useCli, &Button::clicked, this, [this] { begin(SignInWay::AzureCli); });
    connect(m_useMachine, &Button::clicked, this, [this] { begin(SignInWay::ManagedIdentity); });
    return page;
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
    //: Field: which of Azure's separate clouds
    setFieldLabel(m_cloudLabel, tr("Cloud:"));
    //: One of Azure's separate clouds: the one that most people use
    m_cloud->setItemText(0, tr("Azure"));
    //: One of Azure's separate clouds
    m_cloud->setItemText(1, tr("Azure China"));
    //: One of Azure's separate clouds
    m_cloud->setItemText(2, tr("Azure US Government"));
    //: A cloud of somebody else that speaks as Azure does
    m_cloud->setItemText(3, tr("Another Cloud"));
    if (m_cloud->count() > 4) {
        //: The simulated cloud to practise on
        m_cloud->setItemText(4, tr("Sandbox"));
    }
    //: Field: web address of a cloud
    setFieldLabel(m_addressLabel, tr("Address:"));
    m_address->setPlaceholderText(u"https://management.example.com/"_s);
    m_addressHint->setText(tr("The address of its Azure Resource Manager, which tells the rest."));
    setFieldLabel(m_tenantLabel, tr("Tenant:"));
    m_tenantHint->setText(
        tr("Its ID or domain, such as example.com. Leave it empty to use that of your account."));
    m_cancel->setLabel(tr("Cancel"));
    retranslateTabs();
}

void SignInDialog::retranslateTabs()
{
    m_tabs->setAccessibleName(tr("Ways to Sign In"));
    //: Tab: sign in on a web page
    m_tabs->setTabText(0, tr("In the Browser"));
    //: Tab: sign in with a code that is entered in a browser
    m_tabs->setTabText(1, tr("With a Code"));
    //: Tab: sign in as a service principal, Azure's account for programs
    m_tabs->setTabText(2, tr("Service Principal"));
    //: Tab: sign in with what this computer already has
    m_tabs->setTabText(3, tr("This Computer"));
    // No way to sign in is scrolled out of sight.
    m_tabs->setMinimumWidth(m_tabs->tabBar()->sizeHint().width());
    m_browserIntroduction->setText(
        tr("Your browser opens the sign-in page and tells Slipway when you are done."));
    //: Button: opens the sign-in page in a browser
    m_browse->setLabel(tr("Sign In in the Browser"));
    m_browserWaits->setText(tr("Waiting for the browser. Go on there; this window closes by itself."));
    m_codeIntroduction->setText(
        tr("You get a short code and enter it on Microsoft's page, in a browser on this or another device."));
    //: Button: asks Azure for a code to sign in with
    m_getCode->setLabel(tr("Get a Code"));
    m_codePane->retranslateUi();
    m_principalIntroduction->setText(tr("An account for programs. It needs the tenant, and a secret or a "
                                        "certificate, which are not stored."));
    //: Field: identifier of an application registered in Azure
    setFieldLabel(m_clientIdLabel, tr("Client ID:"));
    //: Field: password of an application registered in Azure
    setFieldLabel(m_secretLabel, tr("Client Secret:"));
    //: Field: file with the certificate and key of an application registered in Azure
    setFieldLabel(m_certificateLabel, tr("Certificate:"));
    m_certificateHint->setText(tr("A PEM file with the certificate and its RSA key, instead of the secret."));
    //: Button: chooses a file
    m_chooseCertificate->setLabel(tr("Browse…"));
    m_signIn->setLabel(tr("Sign In"));
    m_cliIntroduction->setText(
        tr("If you are signed in to the Azure CLI on this computer, Slipway can ask it for access."));
    //: Button: signs in with the account of the program az
    m_useCli->setLabel(tr("Use the Azure CLI"));
    m_machineIntroduction->setText(
        tr("If this computer is an Azure machine with a managed identity, it can sign in by itself."));
    //: Field: identifier of a user-assigned managed identity
    setFieldLabel(m_identityLabel, tr("Identity:"));
    m_identity->setPlaceholderText(tr("Client ID, if the machine has several"));
    //: Button: signs in as the Azure machine that this computer is
    m_useMachine->setLabel(tr("Use the Managed Identity"));
    showFields();
}

CloudChoice SignInDialog::cloud() const
{
    return static_cast<CloudChoice>(m_cloud->currentData().toInt());
}

void SignInDialog::showFields()
{
    if (!m_useMachine)
        return; // still being built
    const bool isCustom = cloud() == CloudChoice::Custom;
    for (QWidget *part : { static_cast<QWidget *>(m_addressLabel), static_cast<QWidget *>(m_address),
                           static_cast<QWidget *>(m_addressHint) })
        part->setVisible(isCustom);
    const bool isReady = !m_isBusy && (!isCustom || !m_address->text().trimmed().isEmpty());
    const bool hasProof = !m_secret->text().isEmpty() || !m_certificate->text().trimmed().isEmpty();
    m_browse->setEnabled(isReady);
    m_getCode->setEnabled(isReady);
    m_useCli->setEnabled(isReady);
    m_useMachine->setEnabled(isReady);
    m_signIn->setEnabled(isReady && hasProof && !m_tenant->text().trimmed().isEmpty()
                         && !m_clientId->text().trimmed().isEmpty());
}

void SignInDialog::chooseCertificate()
{
    auto *chooser = new QFileDialog(this, tr("Certificate"), m_certificate->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    chooser->open();
}

SignInRequest SignInDialog::request(SignInWay way)
{
    SignInRequest request { .way = way,
                            .cloud = cloud(),
                            .endpoint = QUrl(m_address->text().trimmed(), QUrl::StrictMode),
                            .tenant = m_tenant->text().trimmed(),
                            .clientId = m_clientId->text().trimmed(),
                            .certificateFile = m_certificate->text().trimmed() };
    if (way == SignInWay::ManagedIdentity)
        request.clientId = m_identity->text().trimmed();
    if (way == SignInWay::Secret)
        request.secret = m_secret->text().toUtf8();
    m_secret->clear();
    return request;
}

void SignInDialog::begin(SignInWay way)
{
    SignInPrompts prompts = browserPrompts(m_openUrl);
    prompts.showCode = [this](const DeviceCode &code) { showCode(code); };
    SignInRequest wanted = request(way);
    setBusy(true);
    m_browserWaits->setVisible(way == SignInWay::Browser);
    m_tasks.run(m_account.signIn(std::move(wanted), std::move(prompts), m_tasks.token()),
                [this](const Result<> &result) { ended(result); });
}

void SignInDialog::showCode(const DeviceCode &code)
{
    m_getCode->hide();
    m_codePane->showCode(code);
}

void SignInDialog::ended(const Result<> &result)
{
    if (result) {
        accept();
        return;
    }
    setBusy(false);
    m_codePane->clear();
    m_browserWaits->hide();
    m_getCode->show();
    m_banner->showError(result.error());
}

void SignInDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        m_banner->dismiss();
    for (QWidget *field : { static_cast<QWidget *>(m_cloud), static_cast<QWidget *>(m_address),
                            static_cast<QWidget *>(m_tenant), static_cast<QWidget *>(m_clientId),
                            static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_certificateRow),
                            static_cast<QWidget *>(m_identity) })
        field->setEnabled(!busy);
    m_tabs->tabBar()->setEnabled(!busy);
    showFields();
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/connectdialog.h"

#include "ui/certificates/identitychoice.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/common/roomfortext.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;

} // namespace

ConnectDialog::ConnectDialog(HostService &hosts, CertificateService &certificates, QWidget *parent)
    : QDialog(parent)
    , m_hosts(hosts)
    , m_banner(new Banner(this))
    , m_introduction(new TextLabel(this))
    , m_name(new QLineEdit(this))
    , m_endpoint(new QLineEdit(this))
    , m_jump(new QLineEdit(this))
    , m_identity(new IdentityChoice(certificates, this))
    , m_folderRow(new QWidget(this))
    , m_folder(new QLineEdit(m_folderRow))
    , m_browse(new Button(u"browse"_s, m_folderRow, ButtonKind::Plain, "folder"_L1))
    , m_loading(new LoadingBar(this))
    , m_cancel(new Button(u"cancel"_s, this))
    , m_connect(new Button(u"connect"_s, this, ButtonKind::Accent))
{
    setObjectName(u"connectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    new RoomForText(*this);
    m_name->setObjectName(u"name"_s);
    m_endpoint->setObjectName(u"endpoint"_s);
    m_jump->setObjectName(u"jump"_s);
    m_folder->setObjectName(u"folder"_s);
    m_introduction->setMultiLine(true);
    m_cancel->setAutoDefault(false);
    m_browse->setAutoDefault(false);
    m_connect->setDefault(true);

    auto *folder = new QHBoxLayout(m_folderRow);
    folder->setContentsMargins(0, 0, 0, 0);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    auto *fields = new QWidget(this);
    auto *form = new Form(fields);
    m_nameLabel = form->addField(m_name);
    m_endpointLabel = form->addField(m_endpoint);
    m_endpointHint = form->addHint();
    m_jumpLabel = form->addField(m_jump);
    m_identityLabel = form->addField(m_identity);
    m_folderLabel = form->addField(m_folderRow);
    m_folderLabel->setBuddy(m_folder);
    m_folderHint = form->addHint();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceL);
    all->addWidget(m_banner);
    all->addWidget(m_introduction);
    all->addWidget(fields);
    all->addStretch(1);
    all->addWidget(m_loading);
    all->addLayout(buttons);

    connect(m_endpoint, &QLineEdit::textChanged, this, &ConnectDialog::showFields);
    connect(m_jump, &QLineEdit::textChanged, this, &ConnectDialog::showFields);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectDialog::showFields);
    connect(m_folder, &QLineEdit::textChanged, this, &ConnectDialog::showFields);
    connect(m_identity, &QComboBox::currentIndexChanged, this, &ConnectDialog::showFields);
    connect(m_browse, &Button::clicked, this, &ConnectDialog::chooseFolder);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_connect, &Button::clicked, this, &ConnectDialog::begin);
    retranslateUi();
    showFields();
    m_name->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void ConnectDialog::retranslateUi()
{
    //: Title of a window
    setWindowTitle(tr("Connect to a Host"));
    m_introduction->setText(tr("A host is a computer with a Docker Engine that this computer can reach. "
                               "It is added when its engine has answered."));
    //: Field: what a host is called in Slipway
    setFieldLabel(m_nameLabel, tr("Name:"));
    m_name->setPlaceholderText(u"web-01"_s);
    //: Field: where a Docker Engine listens
    setFieldLabel(m_endpointLabel, tr("Endpoint:"));
    m_endpoint->setPlaceholderText(u"tcp://203.0.113.20:2376"_s);
    m_endpointHint->setText(
        tr("tcp://address:2376 with TLS, ssh://user@address, or unix:///var/run/docker.sock. "
           "TCP without TLS is refused: whoever reaches such an engine owns the machine."));
    //: Field: a host through which ssh goes to another; may stay empty
    setFieldLabel(m_jumpLabel, tr("Jump Host (optional):"));
    m_jump->setPlaceholderText(u"user@bastion.example:22"_s);
    //: Field: the identity that an engine is shown
    setFieldLabel(m_identityLabel, tr("Identity:"));
    showIdentities();
    //: Field: folder with ca.pem, cert.pem and key.pem
    setFieldLabel(m_folderLabel, tr("Certificate Folder:"));
    m_folderHint->setText(
        tr("The folder with ca.pem, cert.pem and key.pem. They are copied; the folder is not changed."));
    //: Button: chooses a folder
    m_browse->setLabel(tr("Browse…"));
    m_cancel->setLabel(tr("Cancel"));
    //: Button: tries to reach the host, then adds it
    m_connect->setLabel(tr("Connect"));
}

/// Who keeps none here is not asked which.
void ConnectDialog::showIdentities()
{
    //: First choice of a list of identities: certificates that are not kept here yet
    m_identity->fill(tr("From a folder"));
    m_identityLabel->setVisible(m_identity->hasIdentities());
    m_identity->setVisible(m_identity->hasIdentities());
}

void ConnectDialog::showFields()
{
    const QString endpoint = m_endpoint->text().trimmed();
    const bool tls = !endpoint.startsWith("unix:"_L1) && !endpoint.startsWith("ssh:"_L1);
    const bool ssh = endpoint.startsWith("ssh:"_L1);
    m_jump->setEnabled(ssh);
    m_jumpLabel->setEnabled(ssh);
    const bool wantsFolder = tls && m_identity->identity().isEmpty();
    m_identity->setEnabled(tls);
    m_identityLabel->setEnabled(tls);
    m_folderRow->setEnabled(wantsFolder);
    m_folderLabel->setEnabled(wantsFolder);
    const bool complete = !m_name->text().trimmed().isEmpty() && !endpoint.isEmpty()
        && (!wantsFolder || !m_folder->text().trimmed().isEmpty());
    m_connect->setEnabled(complete && !m_loading->isActive());
}

void ConnectDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Certificate Folder"), m_folder->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    chooser->open();
}

QString ConnectDialog::endpoint() const
{
    const QString jump = m_jump->isEnabled() ? m_jump->text().trimmed() : QString();
    const QString endpoint = m_endpoint->text().trimmed();
    return jump.isEmpty() ? endpoint : endpoint + u"?jump="_s + jump;
}

void ConnectDialog::begin()
{
    m_banner->dismiss();
    m_loading->setActive(true);
    showFields();
    const NewHost request { .name = m_name->text().trimmed(),
                            .endpoint = endpoint(),
                            .certificateFolder =
                                m_folderRow->isEnabled() ? m_folder->text().trimmed() : QString(),
                            .identity = m_identity->isEnabled() ? m_identity->identity() : QString() };
    m_tasks.run(m_hosts.addHost(request, m_tasks.token()),
                [this](const Result<docker::HostId> &result) { ended(result); });
}

void ConnectDialog::ended(const Result<docker::HostId> &result)
{
    m_loading->setActive(false);
    showFields();
    if (!result) {
        m_banner->showError(result.error());
        return;
    }
    emit connected(*result);
    accept();
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/certificatesstep.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? u"slipway"_s : name;
}

} // namespace

CertificatesStep::CertificatesStep(SetupFlow &flow, QWidget *parent)
    : SetupStep(flow, SetupPage::Certificates, u"certificatesStep"_s, parent)
    , m_newAuthority(new QRadioButton(this))
    , m_authorityName(new QLineEdit(this))
    , m_existingAuthority(new QRadioButton(this))
    , m_authority(new QComboBox(this))
    , m_identityName(new QLineEdit(this))
    , m_keyOnMachine(new QCheckBox(this))
{
    m_newAuthority->setObjectName(u"newAuthority"_s);
    m_authorityName->setObjectName(u"authorityName"_s);
    m_existingAuthority->setObjectName(u"existingAuthority"_s);
    m_authority->setObjectName(u"authority"_s);
    m_identityName->setObjectName(u"identityName"_s);
    m_keyOnMachine->setObjectName(u"keyOnMachine"_s);
    body()->addWidget(m_newAuthority);
    auto *newForm = new Form;
    newForm->setContentsMargins(metrics::kSpaceXl, 0, 0, 0);
    m_authorityNameLabel = newForm->addField(m_authorityName);
    body()->addLayout(newForm);
    body()->addWidget(m_existingAuthority);
    auto *existing = new QVBoxLayout;
    existing->setContentsMargins(metrics::kSpaceXl, 0, 0, 0);
    existing->addWidget(m_authority);
    body()->addLayout(existing);
    body()->addSpacing(metrics::kSpaceM);
    auto *identity = new Form;
    m_identityNameLabel = identity->addField(m_identityName);
    m_identityHint = identity->addHint();
    body()->addLayout(identity);
    body()->addSpacing(metrics::kSpaceM);
    body()->addWidget(m_keyOnMachine);
    auto *key = new Form;
    key->setContentsMargins(metrics::kSpaceXl, 0, 0, 0);
    m_keyHint = key->addHint();
    m_keyHint->setObjectName(u"keyHint"_s);
    body()->addLayout(key);
    body()->addStretch(1);

    if (flow.isForSeveral())
        //: Name of a new certificate authority for several machines
        m_authorityName->setText(tr("Shared authority"));
    else
        //: Name of a new certificate authority; %1 is the name of a machine
        m_authorityName->setText(tr("%1 authority").arg(flow.choices().machine.name));
    m_identityName->setText(loginName());
    for (const auto &[id, name] : flow.authorities())
        m_authority->addItem(plain(name), id);
    m_newAuthority->setChecked(true);
    m_existingAuthority->setEnabled(m_authority->count() > 0);
    choose();
    flow.setIdentityName(m_identityName->text());
    connect(m_newAuthority, &QRadioButton::toggled, this, &CertificatesStep::choose);
    connect(m_authorityName, &QLineEdit::textChanged, this, &CertificatesStep::choose);
    connect(m_authority, &QComboBox::activated, this, &CertificatesStep::choose);
    connect(m_identityName, &QLineEdit::textChanged, this,
            [this](const QString &name) { this->flow().setIdentityName(name); });
    connect(m_keyOnMachine, &QCheckBox::clicked, this,
            [this](bool stays) { this->flow().setKeyOnMachine(stays); });
}

QWidget *CertificatesStep::firstFocus() const
{
    return m_newAuthority->isChecked() ? static_cast<QWidget *>(m_authorityName) : m_authority;
}

void CertificatesStep::choose()
{
    const bool makeNew = m_newAuthority->isChecked();
    m_authorityName->setEnabled(makeNew);
    m_authority->setEnabled(!makeNew);
    if (makeNew)
        flow().useNewAuthority(m_authorityName->text());
    else
        flow().useAuthority(m_authority->currentData().toString());
}

void CertificatesStep::retranslateUi()
{
    setTexts(tr("Which certificates protect the engine?"),
             tr("The engine will answer only to identities that this authority has signed. Whoever holds "
                "such an identity "
                "is root on the machine, so one authority for each machine or team is best."));
    m_newAuthority->setText(tr("Make a &new authority"));
    m_existingAuthority->setText(tr("Use an &existing authority"));
    m_authority->setAccessibleName(tr("Existing authority"));
    setFieldLabel(m_authorityNameLabel, tr("Na&me:"));
    setFieldLabel(m_identityNameLabel, tr("&Identity:"));
    m_identityHint->setText(tr("The name on the certificate that this computer shows to the engine."));
    //: Stricter than making the key on this computer and sending it there
    m_keyOnMachine->setText(tr("Make the server's &key on the machine"));
    offerKeyThere();
}

void CertificatesStep::offerKeyThere()
{
    const bool isPossible = flow().choices().route != provisioning::Route::DockerExtension;
    if (!isPossible && flow().choices().keyOnMachine)
        flow().setKeyOnMachine(false);
    m_keyOnMachine->setEnabled(isPossible);
    m_keyOnMachine->setChecked(flow().choices().keyOnMachine);
    m_keyHint->setText(
        isPossible
            ? tr("Stricter: the key never leaves the machine, and only a certificate request comes from "
                 "there. The script runs twice, which takes a minute longer.")
            : tr("Not possible here: the Docker extension has to be given a key. Go back and choose "
                 "another way."));
}

void CertificatesStep::enter()
{
    offerKeyThere();
}

} // namespace slipway::ui

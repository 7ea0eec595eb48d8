// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sshpanel.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

SshPanel::SshPanel(QWidget *parent)
    : QWidget(parent)
    , m_bySsh(new QCheckBox(this))
    , m_fields(new QWidget(this))
    , m_sshUser(new QLineEdit(m_fields))
    , m_sshJump(new QLineEdit(m_fields))
{
    m_bySsh->setObjectName(u"bySsh"_s);
    m_sshUser->setObjectName(u"sshUser"_s);
    m_sshJump->setObjectName(u"sshJump"_s);
    m_sshUser->setPlaceholderText(u"azureuser"_s);
    m_sshJump->setPlaceholderText(u"user@bastion.example:22"_s);
    auto *form = new Form(m_fields);
    form->setContentsMargins(metrics::kSpaceXl, 0, 0, 0);
    m_userLabel = form->addField(m_sshUser);
    m_jumpLabel = form->addField(m_sshJump);
    m_hint = form->addHint();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::kSpaceS);
    all->addWidget(m_bySsh);
    all->addWidget(m_fields);
    m_fields->hide();
    connect(m_bySsh, &QCheckBox::toggled, this, [this](bool on) {
        m_fields->setVisible(on);
        tell();
    });
    connect(m_sshUser, &QLineEdit::textChanged, this, &SshPanel::tell);
    connect(m_sshJump, &QLineEdit::textChanged, this, &SshPanel::tell);
}

void SshPanel::setUsualUser(const QString &user)
{
    m_sshUser->setText(user);
}

void SshPanel::retranslateUi()
{
    //: Check box: an engine is reached by ssh, and its port is opened to nobody
    m_bySsh->setText(tr("Reach the engine by ssh; open its port to nobody"));
    //: Field: who signs in by ssh
    setFieldLabel(m_userLabel, tr("User:"));
    //: Field: a host through which ssh goes to another; may stay empty
    setFieldLabel(m_jumpLabel, tr("Jump host (optional):"));
    m_hint->setText(tr("ssh must get there without asking for anything, and the user must be allowed to use "
                       "Docker, as members of the group docker are."));
}

void SshPanel::tell()
{
    emit changed(m_bySsh->isChecked(), m_sshUser->text().trimmed(), m_sshJump->text().trimmed());
}

} // namespace slipway::ui

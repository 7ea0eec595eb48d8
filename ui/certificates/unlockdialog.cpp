// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/unlockdialog.h"

#include "ui/certificates/passphrase.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;

} // namespace

UnlockDialog::UnlockDialog(CertificateService &certificates, QWidget *parent)
    : QDialog(parent)
    , m_certificates(certificates)
    , m_isNew(certificates.storeState() == StoreState::WantsNewPassphrase)
    , m_banner(new Banner(this))
    , m_introduction(new TextLabel(this))
    , m_passphrase(makePassphraseField(u"passphrase"_s, this))
    , m_again(makePassphraseField(u"again"_s, this))
    , m_loading(new LoadingBar(this))
    , m_startAnew(new Button(u"startAnew"_s, this, ButtonKind::Quiet))
    , m_cancel(new Button(u"cancel"_s, this))
    , m_unlock(new Button(u"unlock"_s, this, ButtonKind::Accent))
{
    setObjectName(u"unlockDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    m_introduction->setMultiLine(true);
    m_startAnew->setAutoDefault(false);
    m_startAnew->setVisible(!m_isNew);
    m_cancel->setAutoDefault(false);
    m_unlock->setDefault(true);

    auto *fields = new QWidget(this);
    auto *form = new Form(fields);
    m_passphraseLabel = form->addField(m_passphrase);
    m_hint = form->addHint();
    m_againLabel = form->addField(m_again);
    for (QWidget *each : { static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_againLabel),
                           static_cast<QWidget *>(m_again) })
        each->setVisible(m_isNew);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addWidget(m_startAnew);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_unlock);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceL);
    all->addWidget(m_banner);
    all->addWidget(m_introduction);
    all->addWidget(fields);
    all->addStretch(1);
    all->addWidget(m_loading);
    all->addLayout(buttons);

    connect(m_passphrase, &QLineEdit::textChanged, this, &UnlockDialog::showFields);
    connect(m_again, &QLineEdit::textChanged, this, &UnlockDialog::showFields);
    connect(m_startAnew, &Button::clicked, this, &UnlockDialog::askToStartAnew);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_unlock, &Button::clicked, this, &UnlockDialog::begin);
    retranslateUi();
    showFields();
    m_passphrase->setFocus();
}

UnlockDialog::~UnlockDialog() = default;

void UnlockDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void UnlockDialog::retranslateUi()
{
    //: Title of a window
    setWindowTitle(m_isNew ? tr("Protect Your Keys") : tr("Unlock Your Keys"));
    m_introduction->setText(
        m_isNew ? tr("Slipway keeps private keys encrypted. This computer has no keychain that could keep "
                     "the passphrase, so you will be asked for it once each time Slipway starts.")
                : tr("Slipway keeps private keys encrypted, and no keychain of this computer has their "
                     "passphrase. Without it, certificates can be looked at but not used. A recovery "
                     "passphrase opens them, too."));
    //: Field
    setFieldLabel(m_passphraseLabel, tr("Passphrase:"));
    m_hint->setText(passphraseHint());
    //: Field: the same passphrase once more
    setFieldLabel(m_againLabel, tr("Again:"));
    //: Button: begins an empty store of certificates in the place of one that nobody can open
    m_startAnew->setLabel(tr("Start Anew…"));
    m_cancel->setLabel(tr("Not Now"));
    //: Button: encrypts the private keys
    const QString protect = tr("Protect");
    //: Button: makes private keys usable
    m_unlock->setLabel(m_isNew ? protect : tr("Unlock"));
}

void UnlockDialog::showFields()
{
    const QString typed = m_passphrase->text();
    const bool fits = m_isNew ? isGoodPassphrase(typed) && typed == m_again->text() : !typed.isEmpty();
    m_unlock->setEnabled(fits && !m_loading->isActive());
    m_startAnew->setEnabled(!m_loading->isActive());
}

void UnlockDialog::begin()
{
    m_banner->dismiss();
    m_loading->setActive(true);
    showFields();
    m_tasks.run(m_certificates.unlock(passphraseOf(*m_passphrase), m_tasks.token()),
                [this](const Result<> &result) { ended(result); });
}

void UnlockDialog::ended(const Result<> &result)
{
    m_loading->setActive(false);
    showFields();
    if (!result) {
        m_banner->showError(result.error());
        m_passphrase->selectAll();
        m_passphrase->setFocus();
        return;
    }
    accept();
}

void UnlockDialog::askToStartAnew()
{
    //: Title of a question
    const QString title = tr("Start Anew");
    const QString question = tr(
        "Begin with an empty store? All certificates and keys are put aside, into a folder "
        "\"former-store-…\" of the data folder, for the day on which the passphrase is found. Hosts stay in "
        "the list, but need another identity.");
    //: Button: begins an empty store of certificates in the place of one that nobody can open
    auto *ask = new Confirm({ .title = title, .question = question, .button = tr("Put Aside") }, this);
    connect(ask, &QDialog::accepted, this, &UnlockDialog::startAnew);
    ask->open();
}

void UnlockDialog::startAnew()
{
    m_banner->dismiss();
    m_loading->setActive(true);
    showFields();
    m_tasks.run(m_certificates.startAnew(m_tasks.token()), [this](const Result<QString> &folder) {
        ended(folder ? Result<>() : Result<>(folder.error()));
    });
}

} // namespace slipway::ui

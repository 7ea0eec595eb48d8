// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/passphrasedialog.h"

#include "ui/certificates/passphrase.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/services/certificateservice.h"

#include <QLineEdit>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;

} // namespace

PassphraseDialog::PassphraseDialog(CertificateService &certificates, QWidget *parent)
    : CertificateDialog(u"passphraseDialog"_s, kWidth, parent)
    , m_certificates(certificates)
    , m_passphrase(makePassphraseField(u"passphrase"_s, this))
    , m_again(makePassphraseField(u"again"_s, this))
{
    auto *fields = new QWidget(this);
    auto *form = new Form(fields);
    m_passphraseLabel = form->addField(m_passphrase);
    m_hint = form->addHint();
    m_againLabel = form->addField(m_again);
    addContent(fields);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PassphraseDialog::showFields);
    connect(m_again, &QLineEdit::textChanged, this, &PassphraseDialog::showFields);
    retranslateUi();
    showFields();
    m_passphrase->setFocus();
}

PassphraseDialog::~PassphraseDialog() = default;

void PassphraseDialog::retranslateUi()
{
    //: Title of a window
    setWindowTitle(tr("Change Passphrase"));
    introduction()->setText(
        tr("Private keys are encrypted with this passphrase. The keychain of this computer keeps it where it "
           "can; you are asked for it where it cannot. A recovery passphrase stays good."));
    //: Field
    setFieldLabel(m_passphraseLabel, tr("New passphrase:"));
    m_hint->setText(passphraseHint());
    //: Field: the same passphrase once more
    setFieldLabel(m_againLabel, tr("Again:"));
    cancel()->setLabel(tr("Cancel"));
    //: Button: gives private keys another passphrase
    action()->setLabel(tr("Change"));
}

bool PassphraseDialog::isComplete() const
{
    return isGoodPassphrase(m_passphrase->text()) && m_passphrase->text() == m_again->text();
}

void PassphraseDialog::begin()
{
    setBusy(true);
    tasks().run(m_certificates.changePassphrase(passphraseOf(*m_passphrase), tasks().token()),
                [this](const Result<> &result) { result ? accept() : showFailure(result.error()); });
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/certificates/certificatedialog.h"

class QLineEdit;

namespace slipway::ui {

class CertificateService;

/// Gives the certificate store another passphrase.
class PassphraseDialog final : public CertificateDialog
{
    Q_OBJECT

public:
    // outlives: `certificates` is owned by app
    PassphraseDialog(CertificateService &certificates, QWidget *parent);
    ~PassphraseDialog() override;

private:
    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;

    CertificateService &m_certificates;
    TextLabel *m_passphraseLabel;
    QLineEdit *m_passphrase;
    TextLabel *m_hint;
    TextLabel *m_againLabel;
    QLineEdit *m_again;
};

} // namespace slipway::ui

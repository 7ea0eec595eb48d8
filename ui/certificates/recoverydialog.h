// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "ui/certificates/certificatedialog.h"

class QLineEdit;

namespace slipway::ui {

class CertificateService;

/// Makes a recovery passphrase of the certificate store, shows it once and saves it into a file for whoever
/// wants that.
class RecoveryDialog final : public CertificateDialog
{
    Q_OBJECT

public:
    // outlives: `certificates` is owned by app
    RecoveryDialog(CertificateService &certificates, QWidget *parent);
    ~RecoveryDialog() override;

signals:
    /// Another recovery passphrase opens the store from now on.
    void made();

private:
    void retranslateUi() override;
    bool isComplete() const override { return true; }
    void begin() override;
    void ended(Result<Secret> passphrase);
    void chooseFile();
    void save(const QString &path);

    CertificateService &m_certificates;
    Secret m_made; ///< empty: none is made yet
    QWidget *m_fields;
    TextLabel *m_label;
    QLineEdit *m_passphrase;
    Button *m_save;
    TextLabel *m_hint;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/certificates/certificatedialog.h"
#include "ui/models/certificaterequests.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway::ui {

class Confirm;
class Form;

class CertificateService;

/// Writes a certificate with its key where other programs find it. Asks before anything is overwritten, and
/// then shows what was written and, for a folder, the lines that point docker at it.
class ExportDialog final : public CertificateDialog
{
    Q_OBJECT

public:
    /// \param endpoints of hosts that use it: "tcp://web-01.example:2376"
    // outlives: `certificates` is owned by app
    ExportDialog(CertificateService &certificates, CertificateRow row, const QStringList &endpoints,
                 QWidget *parent);

    /// Asks whether the files that `exists` names ("export.exists") are to be replaced.
    static Confirm *overwriteQuestion(const Error &exists, QWidget *parent);

private:
    void buildFields(const QStringList &endpoints);
    void fillForms();
    void buildResult();
    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;
    void start(bool overwrite);
    void ended(const Result<QStringList> &result);
    void askToOverwrite(const Error &exists);
    void choose();
    void showForm();
    void showLines();
    bool isEncrypted() const;
    ExportForm form() const;
    ExportRequest request() const;

    CertificateService &m_certificates;
    CertificateRow m_row;
    QStringList m_written;
    TextLabel *m_formLabel = nullptr;
    QComboBox *m_form;
    TextLabel *m_formHint = nullptr;
    TextLabel *m_targetLabel = nullptr;
    QWidget *m_targetRow;
    QLineEdit *m_target;
    Button *m_browse;
    TextLabel *m_contextLabel = nullptr;
    QLineEdit *m_context;
    TextLabel *m_endpointLabel = nullptr;
    QComboBox *m_endpoint;
    TextLabel *m_passphraseLabel = nullptr;
    QLineEdit *m_passphrase;
    TextLabel *m_passphraseHint = nullptr;
    TextLabel *m_againLabel = nullptr;
    QLineEdit *m_again;
    QWidget *m_fields;
    QWidget *m_result;
    TextLabel *m_resultText;
    QComboBox *m_shell;
    QPlainTextEdit *m_lines;
    Button *m_copy;
};

} // namespace slipway::ui

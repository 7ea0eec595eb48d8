// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/services/certificateservice.h"

#include <QDialog>

class QLineEdit;

namespace slipway::ui {

class Banner;
class Button;
class LoadingBar;
class TextLabel;

/// Asks for the passphrase of the certificate store, or twice for a new one, where no keychain has it.
class UnlockDialog final : public QDialog
{
    Q_OBJECT

public:
    // outlives: `certificates` is owned by app
    UnlockDialog(CertificateService &certificates, QWidget *parent);
    ~UnlockDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showFields();
    void begin();
    void ended(const Result<> &result);
    void askToStartAnew();
    void startAnew();

    CertificateService &m_certificates;
    bool m_isNew;
    Banner *m_banner;
    TextLabel *m_introduction;
    TextLabel *m_passphraseLabel;
    QLineEdit *m_passphrase;
    TextLabel *m_hint;
    TextLabel *m_againLabel;
    QLineEdit *m_again;
    LoadingBar *m_loading;
    Button *m_startAnew;
    Button *m_cancel;
    Button *m_unlock;
    TaskScope m_tasks;
};

} // namespace slipway::ui

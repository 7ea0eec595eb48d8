// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/certificates/certificatedialog.h"
#include "ui/models/certificaterequests.h"
#include "ui/services/services.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace slipway::ui {

class Form;

/// Makes an authority, a server certificate (for a machine or for any names), or an identity for a person or
/// a CI job.
class NewCertificateDialog final : public CertificateDialog
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    NewCertificateDialog(Services &services, CertificateRow::Kind kind, QWidget *parent);

signals:
    void made(const slipway::ui::CertificateKey &key);

private:
    void build();
    void fillKeys();
    void fillAuthorities();
    void fillMachines();
    void takeMachine(int index);
    QString machineId() const;
    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;
    void ended(const Result<CertificateKey> &result);
    void showCheck();
    NewCertificate request() const;

    Services &m_services;
    CertificateRow::Kind m_kind;
    TextLabel *m_nameLabel = nullptr;
    QLineEdit *m_name;
    TextLabel *m_machineLabel = nullptr;
    QComboBox *m_machine;
    TextLabel *m_namesLabel = nullptr;
    QLineEdit *m_names;
    TextLabel *m_namesHint = nullptr;
    TextLabel *m_limitsLabel = nullptr;
    QLineEdit *m_limits;
    TextLabel *m_limitsHint = nullptr;
    TextLabel *m_authorityLabel = nullptr;
    QComboBox *m_authority;
    TextLabel *m_keyLabel = nullptr;
    QComboBox *m_key;
    TextLabel *m_daysLabel = nullptr;
    QSpinBox *m_days;
    TextLabel *m_problem = nullptr;
};

} // namespace slipway::ui

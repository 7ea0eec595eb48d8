// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace slipway::ui {

/// Which authority signs, and what the identity is called.
class CertificatesStep final : public SetupStep
{
    Q_OBJECT

public:
    CertificatesStep(SetupFlow &flow, QWidget *parent);
    void enter() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void choose();

    QRadioButton *m_newAuthority;
    QLineEdit *m_authorityName;
    TextLabel *m_authorityNameLabel;
    QRadioButton *m_existingAuthority;
    QComboBox *m_authority;
    QLineEdit *m_identityName;
    TextLabel *m_identityNameLabel;
    TextLabel *m_identityHint;
};

} // namespace slipway::ui

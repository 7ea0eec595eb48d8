// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace slipway::ui {

/// Which authority signs, what the identity is called, and where the server's key is made.
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
    /// Whether the key can be made on the machine hangs on the route that was chosen before.
    void offerKeyThere();

    QRadioButton *m_newAuthority;
    QLineEdit *m_authorityName;
    TextLabel *m_authorityNameLabel;
    QRadioButton *m_existingAuthority;
    QComboBox *m_authority;
    QLineEdit *m_identityName;
    TextLabel *m_identityNameLabel;
    TextLabel *m_identityHint;
    QCheckBox *m_keyOnMachine;
    TextLabel *m_keyHint;
};

} // namespace slipway::ui

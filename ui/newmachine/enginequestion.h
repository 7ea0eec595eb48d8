// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newmachine/newmachinehabits.h"
#include "ui/newmachine/newmachinequestion.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace slipway::ui {

class Button;
class ComposeRow;
class EngineOptionsPanel;

/// The engine's port and options, the certificates that protect it, and what is started on it.
class EngineQuestion final : public NewMachineQuestion
{
    Q_OBJECT

public:
    EngineQuestion(NewMachineFlow &flow, const NewMachineHabits &habits, QWidget *parent);
    void enter() override;
    void suggest() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void buildForm();
    void connectFields();
    void chooseAuthority();
    void showOptions(bool shown);
    void chooseRoute();
    void showRoutes();
    void showRouteHints();

    QRadioButton *m_newAuthority;
    QLineEdit *m_authorityName;
    TextLabel *m_authorityNameLabel = nullptr;
    QRadioButton *m_existingAuthority;
    QComboBox *m_authority;
    QLineEdit *m_identityName;
    TextLabel *m_identityNameLabel = nullptr;
    QCheckBox *m_keyOnMachine;
    QComboBox *m_route;
    TextLabel *m_routeLabel = nullptr;
    QSpinBox *m_port;
    TextLabel *m_portLabel = nullptr;
    Button *m_advanced;
    EngineOptionsPanel *m_options;
    ComposeRow *m_compose;
    TextLabel *m_composeLabel = nullptr;
    QString m_suggestedName; ///< of the authority
};

} // namespace slipway::ui

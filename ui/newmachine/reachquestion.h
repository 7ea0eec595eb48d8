// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/newmachine/newmachinequestion.h"
#include "ui/services/services.h"

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace slipway::ui {

class Button;

/// Who may reach the machine by SSH and its engine.
class ReachQuestion final : public NewMachineQuestion
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    ReachQuestion(NewMachineFlow &flow, Services &services, QWidget *parent);
    void enter() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    QRadioButton *addChoice(AccessChoice choice, const QString &objectName, const QList<QWidget *> &below);
    void choose();
    void findAddress();

    Services &m_services;
    QButtonGroup *m_choices;
    QLineEdit *m_address;
    Button *m_find;
    QLineEdit *m_addresses;
    QLineEdit *m_confirmation;
    QRadioButton *m_thisComputer = nullptr;
    QRadioButton *m_theseAddresses = nullptr;
    QRadioButton *m_nobody = nullptr;
    QRadioButton *m_everybody = nullptr;
    TextLabel *m_notice;
    TaskScope m_tasks;
};

} // namespace slipway::ui

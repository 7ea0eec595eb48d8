// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "provisioning/exposure.h"
#include "ui/services/services.h"
#include "ui/setup/setupstep.h"

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace slipway::ui {

class Banner;
class Button;

/// Who may reach the engine over the network.
class AccessStep final : public SetupStep
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    AccessStep(SetupFlow &flow, Services &services, QWidget *parent);
    void enter() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    QRadioButton *addChoice(AccessChoice choice, const QString &objectName, const QList<QWidget *> &below);
    void choose();
    void findAddress();
    void lookForOpenPorts();
    void showOpenPorts();

    Services &m_services;
    QButtonGroup *m_choices;
    QLineEdit *m_address;
    Button *m_find;
    QLineEdit *m_addresses;
    QLineEdit *m_confirmation;
    QRadioButton *m_thisComputer;
    QRadioButton *m_theseAddresses;
    QRadioButton *m_nobody;
    QRadioButton *m_everybody;
    TextLabel *m_notice;
    Banner *m_warning;
    QList<provisioning::Exposure> m_open; ///< ports that everybody gets through to already
    TaskScope m_tasks;
};

} // namespace slipway::ui

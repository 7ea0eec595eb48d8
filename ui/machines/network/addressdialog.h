// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/addressplan.h"
#include "ui/machines/operationdialog.h"
#include "ui/models/machinerow.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;

namespace slipway::ui {

class ChangesTabs;

/// Gives a machine's public address a DNS name, or makes it stay: so that the machine is reached under the
/// same one after it was deallocated. Says while somebody types whether the name is free, shows the change
/// first, and makes it by an operation.
class AddressDialog final : public OperationDialog
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    AddressDialog(Services &services, MachineRow machine, QWidget *parent);

signals:
    void addressChanged(); ///< Azure has it; the machine can be asked for

private:
    void build();
    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;
    void finish(qint64 number) override;
    void load();
    void showAddress();
    void showPlan();
    void askForLabel();
    QString label() const;
    QString stateText() const;
    QStringList sentences() const;

    MachineRow m_row;
    std::optional<azure::PublicAddress> m_present; ///< nullopt until Azure has told it
    std::optional<provisioning::AddressPlan> m_plan;
    std::optional<Error> m_problem;
    std::optional<bool> m_isFree; ///< nobody has the label that is typed; nullopt: not known
    QTimer m_typing;
    TaskScope m_looks; ///< ends what was asked for another label
    QWidget *m_fields;
    QCheckBox *m_static;
    TextLabel *m_labelLabel = nullptr; ///< made by the form
    QLineEdit *m_label;
    TextLabel *m_state;
    ChangesTabs *m_changes;
};

} // namespace slipway::ui

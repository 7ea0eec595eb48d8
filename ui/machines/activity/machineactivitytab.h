// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/machines/machinetab.h"
#include "ui/services/services.h"

namespace slipway::ui {

class OperationList;

/// What was done to the machine, by this program.
class MachineActivityTab final : public MachineTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit MachineActivityTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void show(const MachineRow &row, const QDateTime &now) override;
    void clear() override { }
    void setActive(bool active) override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    OperationList *m_operations;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/instanceview.h"
#include "ui/machines/loadedmachinetab.h"
#include "ui/models/texttablemodel.h"

namespace slipway::ui {

class TableView;
class TextLabel;

/// What a machine and its agent report, in words: power, provisioning, boot, agent, extensions, disks.
class MachineStatusTab final : public LoadedMachineTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit MachineStatusTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

protected:
    void load() override;
    void forget() override;

private:
    void showView();

    std::optional<azure::InstanceView> m_view;
    TextLabel *m_system;
    TableView *m_table;
    TextTableModel m_model;
};

} // namespace slipway::ui

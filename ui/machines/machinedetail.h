// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/models/machinerow.h"
#include "ui/services/services.h"

#include <QDateTime>

#include <optional>

namespace slipway::ui {

class ElidedLabel;
class MachineOverviewTab;
class MachineTab;
class PaneTabs;
class StateLabel;

/// The pane below the machines: the chosen one's name and state, and its tabs.
class MachineDetail final : public Pane
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit MachineDetail(Services &services, QWidget *parent = nullptr);

    void show(const MachineRow &row, const QDateTime &now);
    void clear();
    /// Whether the page can be seen; only then the current tab is active.
    void setActive(bool active);
    /// Something that was asked for here is going on.
    void setBusy(bool busy);
    /// Opens a tab by its objectName and gives it the keyboard.
    void enterTab(const QString &name);
    /// The tab that tells of an engine; of a machine without one, the tab that tells what is open there.
    void enterDocker();

signals:
    void addDockerRequested();
    void startRequested();
    void restartRequested();
    void newMachineRequested();
    void openContainersRequested();
    void activityRequested();
    void portalRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(MachineTab *tab);
    void retranslateUi();
    void showRow();

    QList<MachineTab *> m_tabs;
    std::optional<MachineRow> m_row;
    QDateTime m_now; ///< as it was shown
    bool m_active = false;
    ElidedLabel *m_name;
    StateLabel *m_power;
    PaneTabs *m_tabWidget;
    MachineOverviewTab *m_overview;
};

} // namespace slipway::ui

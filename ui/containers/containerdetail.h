// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/models/containermodel.h"
#include "ui/services/services.h"

#include <optional>

namespace slipway::ui {

class Button;
class DetailTab;
class ElidedLabel;
class PaneTabs;
class StateLabel;

/// The pane below the list: the chosen container's name and state, and its tabs.
class ContainerDetail final : public Pane
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit ContainerDetail(Services &services, QWidget *parent = nullptr);

    void show(const ContainerRow &row, const QDateTime &now);
    /// All selected containers, the current one first; after show().
    void showMany(const QList<ContainerRow> &rows);
    void clear();
    /// Whether the page can be seen; only then the current tab is active.
    void setActive(bool active);
    /// Opens a tab by its objectName, "logsTab".
    void openTab(const QString &name);
    /// Opens it and gives it the keyboard.
    void enterTab(const QString &name);
    bool isMaximized() const;
    void setMaximized(bool on);

signals:
    /// Somebody wants the pane to take the list's place, or give it back.
    void maximizedChanged(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(DetailTab *tab);
    void showMaximized();
    void retranslateUi();
    void showRow();

    QList<DetailTab *> m_tabs;
    std::optional<ContainerRow> m_row;
    QDateTime m_now;
    bool m_active = false;
    ElidedLabel *m_name;
    StateLabel *m_state;
    ElidedLabel *m_status;
    Button *m_maximize;
    PaneTabs *m_tabWidget;
};

} // namespace slipway::ui

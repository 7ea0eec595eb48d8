// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/installedextension.h"
#include "base/async/taskscope.h"
#include "ui/machines/machinetab.h"
#include "ui/models/texttablemodel.h"
#include "ui/services/services.h"

#include <QTimer>

#include <optional>

namespace slipway::ui {

class Banner;
class Button;
class DetailsBox;
class LoadingBar;
class TableView;
class TextLabel;

/// The extensions of a machine with what they say, and what can be done about them. Looks again while
/// something is going on.
class ExtensionsTab final : public MachineTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit ExtensionsTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void show(const MachineRow &row, const QDateTime &now) override;
    void clear() override;
    void setActive(bool active) override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void load();
    void loaded(const Result<QList<azure::InstalledExtension>> &found);
    void showList();
    void showSelected();
    void lookAgainSoon();
    bool isSomethingGoingOn() const;
    const azure::InstalledExtension *selected() const;
    void openDialog(const azure::InstalledExtension *extension);
    void askToRemove();

    Services &m_services;
    std::optional<MachineRow> m_row;
    bool m_active = false;
    bool m_isLoaded = false;
    int m_round = 0; ///< of the machine that is shown
    QList<azure::InstalledExtension> m_list;
    TextTableModel m_model;
    Button *m_add;
    Button *m_update;
    Button *m_remove;
    Button *m_refresh;
    LoadingBar *m_bar;
    Banner *m_banner;
    TableView *m_table;
    TextLabel *m_none;
    DetailsBox *m_report;
    QTimer m_again;
    TaskScope m_tasks;
};

} // namespace slipway::ui

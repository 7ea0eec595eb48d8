// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/activityrow.h"
#include "ui/models/machinerow.h"
#include "ui/services/services.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <array>
#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace slipway::ui {

class Banner;
class TableView;

/// What people do to the selected machines: start, stop, restart and redeploy, copy what names them, open
/// them in the portal. Asks before something stops, and tells how far it is.
class MachineActions final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QWidget &page;
        Banner &banner;
        TableView &table;
        std::function<QList<MachineRow>()> selected;
        std::function<void(const QUrl &)> openUrl;
    };

    // outlives: what `services` and `place` refer to lives as long as the page
    MachineActions(Services &services, Place place);
    ~MachineActions() override;

    void retranslateUi();
    void openInPortal() const;
    void selectionChanged();
    /// The four power actions; for a button.
    QMenu *powerMenu() const { return m_powerMenu; }
    /// Puts everything into a menu: the machines' context menu.
    void fillMenu(QMenu *menu);
    void request(ActivityKind action);

private:
    /// One action on several machines: their rows in the list of activities.
    struct Run
    {
        ActivityKind action = ActivityKind::StartMachine;
        QSet<qint64> numbers {};
    };
    enum Command { CopyName, CopyAddress, CopyId, CopySsh, OpenPortal, CommandCount };

    QAction *addAction(const QString &objectName, const QString &shortcut = {});
    QList<MachineRow> rowsFor(ActivityKind action) const;
    void perform(ActivityKind action, const QList<MachineRow> &rows);
    void showProgress();
    void showFailures(const QList<ActivityRow> &failed);
    void copy(const std::function<QString(const MachineRow &)> &part) const;

    Services &m_services;
    Place m_place;
    QMenu *m_powerMenu;
    QHash<ActivityKind, QAction *> m_power;
    std::array<QAction *, CommandCount> m_commands {};
    std::optional<Run> m_run; ///< the latest, until it has ended
};

} // namespace slipway::ui

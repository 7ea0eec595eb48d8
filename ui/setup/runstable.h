// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/setupservice.h"

#include <QTimer>
#include <QTreeWidget>

namespace slipway::ui {

/// Set-ups that go on side by side, one a row: machine, state, step, time. Tells which one is looked at.
class RunsTable final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RunsTable(QWidget *parent);

    // outlives: the runs are owned by the SetupService
    void showRuns(const QList<SetupRun *> &runs);
    const QList<SetupRun *> &runs() const { return m_runs; }
    SetupRun *current() const; ///< nullptr while there is none
    void setCurrent(SetupRun *run);
    void retranslateUi();

signals:
    void runChosen(slipway::ui::SetupRun *run);

private:
    void showRow(qsizetype row);
    void showTimes();

    QList<SetupRun *> m_runs;
    QTimer m_tick;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/machinechange.h"
#include "ui/machines/machinetab.h"
#include "ui/models/activityrow.h"
#include "ui/services/services.h"

#include <QHash>

#include <optional>

class QPlainTextEdit;

namespace slipway::ui {

class Banner;
class Button;
class DetailsBox;
class TextLabel;

/// A short script on a machine, by managed Run Command, and what it printed. Each machine keeps its last run
/// while the window is open.
class RunCommandTab final : public MachineTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit RunCommandTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void show(const MachineRow &row, const QDateTime &now) override;
    void clear() override;
    void setActive(bool active) override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void run();
    void cancel();
    void showRun();
    void showOutcome(const azure::CommandOutcome &outcome);
    std::optional<ActivityRow> lastRun() const;

    Services &m_services;
    std::optional<azure::Machine> m_machine;
    QHash<azure::ArmId, qint64> m_runs;
    Banner *m_banner;
    TextLabel *m_scriptLabel;
    QPlainTextEdit *m_script;
    Button *m_run;
    Button *m_cancel;
    TextLabel *m_hint;
    TextLabel *m_result;
    DetailsBox *m_output;
};

} // namespace slipway::ui

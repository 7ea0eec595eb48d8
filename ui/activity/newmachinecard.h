// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/services/newmachineservice.h"

#include <QPointer>

#include <optional>

namespace slipway::ui {

class Button;
class ElidedLabel;
class StateLabel;
class TextLabel;

/// A new machine that is being made or was, or whose making an earlier run of the program did not finish. Its
/// steps stand in a window of their own.
class NewMachineCard final : public Pane
{
    Q_OBJECT

public:
    // outlives: `run` is owned by the NewMachineService
    NewMachineCard(NewMachineRun *run, QWidget *parent);
    NewMachineCard(const provisioning::InterruptedNewMachine &interrupted, QWidget *parent);

    void retranslateUi();
    void showTimes(const QDateTime &now);

signals:
    void showRequested(slipway::ui::NewMachineRun *run);
    void continueRequested(const slipway::provisioning::NewMachineId &id);
    void takeBackRequested(const slipway::provisioning::NewMachineId &id);

private:
    NewMachineCard(NewMachineRun *run, std::optional<provisioning::InterruptedNewMachine> interrupted,
                   QWidget *parent);
    void showState();

    QPointer<NewMachineRun> m_run;
    std::optional<provisioning::InterruptedNewMachine> m_interrupted;
    ElidedLabel *m_title;
    StateLabel *m_phase;
    TextLabel *m_time;
    Button *m_takeBack; ///< of an interrupted one
    Button *m_open; ///< shows it, or goes on with it
};

} // namespace slipway::ui

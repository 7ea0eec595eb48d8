// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "provisioning/plan.h"

#include <QDateTime>
#include <QString>

namespace slipway::provisioning {

enum class StepState { Pending, Running, Done, Failed, Undoing, Undone };

struct StepProgress
{
    StepKind kind = StepKind::Certificates;
    StepState state = StepState::Pending;
    std::chrono::milliseconds took { 0 };
    QString said {}; ///< what the machine or Azure said last, redacted
    std::optional<Error> error {};
    friend bool operator==(const StepProgress &, const StepProgress &) = default;
};

/// A set-up that is not over, found in journal/ after a restart.
struct InterruptedSetup
{
    PlanId plan {};
    QString machineName {};
    azure::ArmId machine {};
    QDateTime started {};
    QList<StepProgress> steps {};
    PlanKind kind = PlanKind::SetUp;
    bool canBeUndone = true; ///< see Plan::canBeUndone()
};

/// Told about each step as it goes. Called on the runner's thread.
class ProgressSink
{
public:
    ProgressSink() = default;
    Q_DISABLE_COPY_MOVE(ProgressSink)
    virtual ~ProgressSink();
    virtual void stepChanged(const StepProgress &step) = 0;
};

} // namespace slipway::provisioning

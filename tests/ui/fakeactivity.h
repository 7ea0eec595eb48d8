// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/activityservice.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace slipway::test {

/// Keeps what it is asked for as running; the test lets it end.
class FakeActivity final : public ui::ActivityService
{
    Q_OBJECT

public:
    QList<ui::ActivityRow> list {};
    QList<azure::MachineChange> changes {}; ///< in the order of run()
    QList<provisioning::AddressPlan> addresses {}; ///< in the order of editAddress()
    QStringList calls {}; ///< "retry 3"
    std::optional<azure::CommandOutcome> outcome {};
    std::function<Result<>(const provisioning::RulePlan &)> azureEdits {}; ///< unset: rules stay under way

    /// Puts a row on top, as the service would.
    qint64 add(ui::ActivityRow row)
    {
        row.number = list.size() + 1;
        list.prepend(row);
        emit changed();
        return row.number;
    }
    void end(qint64 number, const std::optional<Error> &error = {})
    {
        for (ui::ActivityRow &row : list) {
            if (row.number != number)
                continue;
            row.state = error ? ui::ActivityState::Failed : ui::ActivityState::Succeeded;
            row.error = error;
            row.ended = QDateTime::currentDateTimeUtc();
            emit changed();
            emit finished(ui::ActivityRow(row));
            return;
        }
    }

    std::optional<Error> listTrouble {};

    const QList<ui::ActivityRow> &rows() const override { return list; }
    std::optional<Error> trouble() const override { return listTrouble; }
    qint64 run(const azure::MachineChange &change, const QString &targetName) override
    {
        changes.append(change);
        return add({ .kind = kindOf(change.kind),
                     .machine = change.machine,
                     .target = targetName,
                     .item = change.name,
                     .started = QDateTime::currentDateTimeUtc() });
    }
    qint64 editRules(const azure::ArmId &machine, const provisioning::RulePlan &plan) override
    {
        const qint64 number = add({ .kind = ui::ActivityKind::ChangeRule,
                                    .machine = machine,
                                    .target = plan.machineName,
                                    .rules = plan.ruleIds(),
                                    .canUndo = true });
        m_plans.insert(number, plan);
        if (azureEdits) {
            const Result<> edited = azureEdits(plan);
            end(number, edited ? std::nullopt : std::optional(edited.error()));
        }
        return number;
    }
    qint64 editAddress(const azure::ArmId &machine, const provisioning::AddressPlan &plan) override
    {
        addresses.append(plan);
        return add({ .kind = ui::ActivityKind::ChangeAddress,
                     .machine = machine,
                     .target = plan.machineName,
                     .canUndo = true });
    }
    qint64 undo(qint64 number) override
    {
        calls.append(QStringLiteral("undo %1").arg(number));
        const std::optional<ui::ActivityRow> row = find(number);
        if (!row || !m_plans.contains(number))
            return 0;
        return editRules(row->machine, m_plans.value(number).inverse());
    }
    std::optional<azure::CommandOutcome> commandOutcome(qint64 /*number*/) const override { return outcome; }
    void retry(qint64 number) override { calls.append(QStringLiteral("retry %1").arg(number)); }
    void cancel(qint64 number) override { calls.append(QStringLiteral("cancel %1").arg(number)); }
    void clearFinished() override
    {
        list.removeIf([](const ui::ActivityRow &row) { return !row.isUnderWay(); });
        emit changed();
    }

private:
    static ui::ActivityKind kindOf(azure::MachineChangeKind kind)
    {
        using azure::MachineChangeKind;
        switch (kind) {
        case MachineChangeKind::Start:
            return ui::ActivityKind::StartMachine;
        case MachineChangeKind::Stop:
            return ui::ActivityKind::StopMachine;
        case MachineChangeKind::Restart:
            return ui::ActivityKind::RestartMachine;
        case MachineChangeKind::Redeploy:
            return ui::ActivityKind::RedeployMachine;
        case MachineChangeKind::PutExtension:
            return ui::ActivityKind::PutExtension;
        case MachineChangeKind::RemoveExtension:
            return ui::ActivityKind::RemoveExtension;
        case MachineChangeKind::RunCommand:
            break;
        }
        return ui::ActivityKind::RunCommand;
    }

    QHash<qint64, provisioning::RulePlan> m_plans {};
};

} // namespace slipway::test

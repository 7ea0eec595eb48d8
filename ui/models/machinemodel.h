// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keyeddiff.h"
#include "ui/models/machinerow.h"

namespace slipway::ui {

inline const azure::ArmId &machineKey(const MachineRow &row)
{
    return row.machine->id;
}

/// The machines, one a row.
class MachineModel final : public KeyedTableModel<MachineRow, machineKey>
{
    Q_OBJECT

public:
    enum ColumnIndex {
        StateColumn,
        NameColumn,
        DockerColumn,
        SystemColumn,
        SizeColumn,
        LocationColumn,
        AddressColumn, ///< the public one, else the private one
        PrivateColumn,
        DnsColumn,
        GroupColumn,
        SubscriptionColumn,
        TagsColumn,
        AgentColumn,
        ColumnCount
    };

    explicit MachineModel(QObject *parent = nullptr);
};

/// The shape of a machine's power state and of its verdict.
StateShape powerShape(azure::PowerState power);
StateShape verdictShape(const provisioning::Verdict &verdict);
/// The state in words: what is being done to it, else the power state, with its age when it is not of now.
QString machineStateText(const MachineRow &row, const QDateTime &now);
StateShape machineStateShape(const MachineRow &row);

/// The public address, else the private one.
QString addressOf(const azure::Machine &machine);
/// "Ubuntu 22.04", or what else is known of the operating system.
QString systemOf(const MachineRow &row);
/// "env=prod", in the order of the keys.
QStringList tagsOf(const azure::Machine &machine);
/// "ssh azureuser@203.0.113.9"; empty when there is no address, or the name of the user is not known.
QString sshCommand(const azure::Machine &machine);

} // namespace slipway::ui

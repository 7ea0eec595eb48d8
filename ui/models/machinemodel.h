// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filterquery.h"
#include "ui/models/keyeddiff.h"
#include "ui/models/machinerow.h"
#include "ui/models/naturalsort.h"

#include <QHash>

namespace slipway::ui {

inline azure::ArmId machineKey(const MachineRow &row)
{
    return row.machine.id;
}

/// The machines, one a row.
class MachineModel final : public KeyedTableModel<MachineRow, machineKey>
{
    Q_OBJECT

public:
    explicit MachineModel(QObject *parent = nullptr);
};

/// Filters machines by words and by `os:`, `state:`, `docker:`, `tag:`, `location:`, `group:` and `name:`.
/// The text that words look at is put together once for each machine, not once for each key.
class MachineProxy final : public NaturalSortProxy
{
    Q_OBJECT

public:
    // outlives: `model` is owned by the page that owns this
    explicit MachineProxy(MachineModel &model, QObject *parent = nullptr);

    void setFilterText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList textsOf(const MachineRow &row, const QString &field) const;
    QStringList haystack(const MachineRow &row) const;

    MachineModel &m_model;
    FilterQuery m_query;
    mutable QHash<azure::ArmId, QStringList> m_haystacks;
};

/// The shape of a machine's power state and of its verdict.
StateShape powerShape(azure::PowerState power);
StateShape verdictShape(const provisioning::Verdict &verdict);

} // namespace slipway::ui

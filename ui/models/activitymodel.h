// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/activityrow.h"
#include "ui/models/keyeddiff.h"

namespace slipway::ui {

/// The newest first.
struct ActivityKey
{
    qint64 number = 0;
    friend bool operator==(const ActivityKey &, const ActivityKey &) = default;
    friend bool operator<(const ActivityKey &a, const ActivityKey &b) { return a.number > b.number; }
};

ActivityKey activityKey(const ActivityRow &row);
StateShape shapeOf(ActivityState state);

/// The list of operations; no proxy is needed.
class ActivityModel final : public KeyedTableModel<ActivityRow, &activityKey>
{
    Q_OBJECT

public:
    enum ColumnIndex { WhatColumn, TargetColumn, StateColumn, DurationColumn, StartedColumn, ColumnCount };

    explicit ActivityModel(QObject *parent = nullptr);
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/machinemodel.h"
#include "ui/models/rowproxy.h"

namespace slipway::ui {

/// What machines are put together by.
enum class MachineGrouping { None, Subscription, ResourceGroup, Location, Verdict };

/// "location": for the settings. Anything else is no grouping.
QString groupingId(MachineGrouping grouping);
MachineGrouping groupingFromId(const QString &id);

/// The machines as people see them: filtered, sorted and grouped (LineProxy).
///
/// Filter: `os:ubuntu state:running tag:env=prod location:westeurope verdict:can sub:shop group:web-rg
/// name:web* address:10.` and bare words, which look at all of these.
class MachineProxy final : public RowProxy<MachineModel>
{
    Q_OBJECT

public:
    // outlives: `model` is owned by whoever owns this
    explicit MachineProxy(MachineModel &model, QObject *parent = nullptr);

    void setGrouping(MachineGrouping grouping);
    MachineGrouping grouping() const { return m_grouping; }

protected:
    bool isGrouped() const override { return m_grouping != MachineGrouping::None; }
    Membership membership(int source) const override;
    QString groupText(const Group &group) const override;

private:
    static QString titleText(const Group &group);

    MachineGrouping m_grouping = MachineGrouping::None;
};

} // namespace slipway::ui

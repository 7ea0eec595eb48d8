// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/machinemodel.h"
#include "ui/models/rowproxy.h"

#include <QHash>

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
    void eachWordText(int source, const TakeText &take) const override;
    QString groupText(const Group &group) const override;

private:
    static QString titleText(const Group &group);
    const QString &stateWords(const MachineRow &row) const;

    MachineGrouping m_grouping = MachineGrouping::None;
    /// What states and verdicts are called, as far as it was asked for: to translate it again for each of
    /// thousands of rows would take longer than all the rest of their texts.
    mutable QHash<std::pair<int, QString>, QString> m_stateWords;
};

} // namespace slipway::ui

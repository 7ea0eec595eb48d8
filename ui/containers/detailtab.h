// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panetab.h"
#include "ui/models/containermodel.h"

namespace slipway::ui {

/// One tab of the pane below the containers. Terminals keep their sessions while they are inactive.
class DetailTab : public PaneTab
{
    Q_OBJECT

public:
    explicit DetailTab(QWidget *parent = nullptr);

    /// Another container was chosen, or the row of the chosen one has changed (then containerKey() is the
    /// same).
    virtual void show(const ContainerRow &row, const QDateTime &now) = 0;
    /// All selected containers, the current one first; called after show(). Most tabs care for one only.
    virtual void showMany(const QList<ContainerRow> &rows);
};

} // namespace slipway::ui

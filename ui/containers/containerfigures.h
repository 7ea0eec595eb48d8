// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containermodel.h"
#include "ui/services/services.h"

#include <QObject>
#include <QSet>

namespace slipway::ui {

class ContainerTable;

/// Says which containers can be seen, and brings their figures and the facts of their runs into the model.
/// While the page cannot be seen, nothing is.
class ContainerFigures final : public QObject
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app; model and table by the page that owns this
    ContainerFigures(Services &services, ContainerModel &model, ContainerTable &table, QObject *parent);

    void setActive(bool active);
    /// Rows were made anew: puts into those that can be seen what is known.
    void fill();
    void stampFigures() const;
    /// What is said under the title about the pace, or nothing.
    QString paceText(const QList<docker::Host> &hosts) const;

private:
    void watch();
    void measured(const docker::HostId &host, const QList<docker::ContainerId> &ids);
    void inspected(const docker::HostId &host, const QList<docker::ContainerId> &ids);
    void fillRow(const docker::HostId &host, const docker::ContainerId &id);

    Services &m_services;
    ContainerModel &m_model;
    ContainerTable &m_table;
    bool m_active = false;
    QSet<docker::HostId> m_watched; ///< hosts that are measured for us
};

} // namespace slipway::ui

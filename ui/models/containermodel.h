// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containersummary.h"
#include "docker/host.h"
#include "ui/models/keyeddiff.h"
#include "ui/models/naturalsort.h"

#include <compare>
#include <optional>

namespace slipway::ui {

/// One container of one host.
struct ContainerRow
{
    docker::HostId host {};
    QString hostName {};
    docker::ContainerSummary container {};
    QDateTime seen {}; ///< when the engine first gave exactly this summary
    bool busy = false; ///< an action of ours is under way
    friend bool operator==(const ContainerRow &, const ContainerRow &) = default;
};

struct ContainerKey
{
    QString host {};
    QString container {};
    friend bool operator==(const ContainerKey &, const ContainerKey &) = default;
    friend bool operator<(const ContainerKey &a, const ContainerKey &b)
    {
        const int order = a.host.compare(b.host);
        return order != 0 ? order < 0 : a.container < b.container;
    }
};

ContainerKey containerKey(const ContainerRow &row);

/// running, stopped, changing, warning (unhealthy), failed (dead, ended by an error) or unknown.
StateShape shapeOf(const docker::ContainerSummary &container);

class ContainerModel final : public KeyedTableModel<ContainerRow, &containerKey>
{
    Q_OBJECT

public:
    enum ColumnIndex {
        StateColumn,
        NameColumn,
        ImageColumn,
        StatusColumn,
        PortsColumn,
        ProjectColumn,
        CreatedColumn,
        HostColumn,
        ColumnCount
    };

    explicit ContainerModel(QObject *parent = nullptr);

    /// Makes rows of what a host lists; a container that did not change keeps the time it was seen first.
    QList<ContainerRow> rowsOf(const docker::Host &host, const QList<docker::ContainerSummary> &containers,
                               const QDateTime &asOf) const;
};

/// Sorted and filtered: `state:running image:ghost host:web-01 project:blog port:80 label:team` and bare
/// words.
class ContainerProxy final : public NaturalSortProxy
{
    Q_OBJECT

public:
    explicit ContainerProxy(ContainerModel &model, QObject *parent = nullptr);

    void setFilterText(const QString &text);
    bool isFiltered() const { return !m_query.isEmpty(); }
    const ContainerRow &row(const QModelIndex &proxyIndex) const;

    static QStringList fieldNames();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    ContainerModel &m_model;
    FilterQuery m_query;
};

} // namespace slipway::ui

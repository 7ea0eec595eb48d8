// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "docker/containersummary.h"
#include "docker/host.h"
#include "docker/operation.h"
#include "docker/stats/runfacts.h"
#include "docker/stats/usage.h"
#include "ui/models/keyeddiff.h"

#include <compare>
#include <memory>
#include <optional>

namespace slipway::ui {

/// What one container uses now, and its last figures for a small curve.
struct MeasuredUsage
{
    docker::Usage usage {};
    QList<float> cpu {}; ///< percent of one core, oldest first; NaN: not known
    QList<float> memory {}; ///< bytes
};

/// Something that was to be done to a container, and why it was not.
struct ActionFailure
{
    docker::OperationKind kind {};
    Error error {};
    QStringList inTheWay {}; ///< who else: containers, ports of the host
    friend bool operator==(const ActionFailure &, const ActionFailure &) = default;
};

/// One container of one host.
struct ContainerRow
{
    docker::HostId host {};
    QString hostName {};
    docker::ContainerSummary container {};
    QDateTime seen {}; ///< when the engine first gave exactly this summary
    bool busy = false; ///< an action of ours is under way
    std::optional<docker::RunFacts> run {}; ///< asked for when the row is first seen
    std::shared_ptr<const MeasuredUsage> measured {}; ///< null: not measured, or it does not run
    std::optional<docker::OperationKind> action {}; ///< which; only with busy
    bool waiting = false; ///< its turn has not come yet; only with busy
    std::optional<ActionFailure> failure {}; ///< of the latest action of ours, until one succeeds
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
/// By the facts of the last run where they are known, else by what the list says.
StateShape shapeOf(const ContainerRow &row);
/// The same, but for what is being done to it and what failed.
StateShape shownShapeOf(const ContainerRow &row);
/// Running first, then what needs a look, then what rests.
int stateRank(const ContainerRow &row);
/// In the words of the list: from the facts where they are known, else from what the list says.
QString statusText(const ContainerRow &row, const QDateTime &now);
/// The image as the table shows it: short, and said when its tag names another one now.
QString imageText(const docker::ContainerSummary &container);
/// The compose project, and in words that it is none of its services.
QString projectText(const docker::ContainerSummary &container);

/// Roles of the table of containers alone.
enum ContainerRole {
    SparkRole = FirstFreeRole, ///< QList<float>: the last figures, oldest first
    SparkTopRole, ///< float: what the curve's full height stands for; 0: the largest of the figures
};

class ContainerModel final : public KeyedTableModel<ContainerRow, &containerKey>
{
    Q_OBJECT

public:
    enum ColumnIndex {
        StateColumn,
        HealthColumn,
        NameColumn,
        ImageColumn,
        CommandColumn,
        CpuColumn,
        MemoryColumn,
        NetworkColumn,
        BlockColumn,
        PortsColumn,
        CreatedColumn,
        StatusColumn, ///< up since when, or how it ended
        RestartsColumn,
        ProjectColumn,
        HostColumn,
        ColumnCount
    };

    explicit ContainerModel(QObject *parent = nullptr);

    /// Makes rows of what a host lists; a container that did not change keeps the time it was seen first, and
    /// what was measured of it.
    QList<ContainerRow> rowsOf(const docker::Host &host, const QList<docker::ContainerSummary> &containers,
                               const QDateTime &asOf) const;
    /// New figures of one container, or none; nothing for one that is not here.
    void setMeasured(const ContainerKey &key, std::shared_ptr<const MeasuredUsage> measured);
    void setRunFacts(const ContainerKey &key, const std::optional<docker::RunFacts> &facts);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace slipway::ui

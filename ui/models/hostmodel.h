// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/models/keyeddiff.h"

namespace slipway::ui {

/// One line of the list of hosts: "All", or one host.
struct HostRow
{
    bool all = false;
    docker::Host host {};
    docker::ConnectionState connection {};
    int containers = 0;
    int running = 0;
    bool known = false; ///< the containers were listed at least once
    friend bool operator==(const HostRow &, const HostRow &) = default;
};

/// "All" first, then by name.
struct HostKey
{
    int rank = 0;
    QString name {};
    QString id {};
    friend bool operator==(const HostKey &, const HostKey &) = default;
    friend bool operator<(const HostKey &a, const HostKey &b);
};

HostKey hostKey(const HostRow &row);
StateShape shapeOf(const docker::ConnectionState &connection);

/// The hosts in their order; no proxy is needed.
class HostModel final : public KeyedTableModel<HostRow, &hostKey>
{
    Q_OBJECT

public:
    enum ColumnIndex { NameColumn, CountColumn, ColumnCount };

    explicit HostModel(QObject *parent = nullptr);
    /// "All" has no state.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostmodel.h"

#include "ui/models/text/words.h"

#include <QLocale>

#include <array>

namespace slipway::ui {

using docker::ConnectionPhase;

namespace {

QString nameText(const HostRow &row, const QDateTime & /*now*/)
{
    //: First line of the list of hosts: the containers of all of them
    return row.all ? QCoreApplication::translate("slipway::ui::HostModel", "All Hosts") : row.host.name;
}

QString countText(const HostRow &row, const QDateTime & /*now*/)
{
    return row.known ? QLocale().toString(row.containers) : QString();
}

QString toolTip(const HostRow &row)
{
    if (row.all)
        return {};
    QString text = row.host.endpoint.toString() + u'\n' + words::connection(row.connection);
    if (row.connection.lastError)
        text += u'\n' + words::describe(*row.connection.lastError);
    return text;
}

const std::array<TableColumn<HostRow>, HostModel::ColumnCount> kColumns { {
    { .id = "name",
      .title = QT_TRANSLATE_NOOP("slipway::ui::HostModel", "Host"),
      .text = nameText,
      .sortKey = nullptr,
      .state = [](const HostRow &r) { return shapeOf(r.connection); },
      .toolTip = toolTip },
    { .id = "count",
      .title = QT_TRANSLATE_NOOP("slipway::ui::HostModel", "Containers"),
      .text = countText,
      .sortKey = [](const HostRow &r) { return QVariant(r.containers); },
      .toolTip = toolTip,
      .rightAligned = true,
      .muted = true },
} };

} // namespace

bool operator<(const HostKey &a, const HostKey &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    const int order = compareNatural(a.name, b.name);
    return order != 0 ? order < 0 : a.id < b.id;
}

HostKey hostKey(const HostRow &row)
{
    return row.all ? HostKey {} : HostKey { 1, row.host.name, row.host.id.text() };
}

StateShape shapeOf(const docker::ConnectionState &connection)
{
    switch (connection.phase) {
    case ConnectionPhase::Idle:
        return StateShape::Unknown;
    case ConnectionPhase::Connecting:
        return StateShape::Changing;
    case ConnectionPhase::Online:
        return StateShape::Running;
    case ConnectionPhase::Waiting:
        return StateShape::Failed;
    }
    return StateShape::Unknown;
}

HostModel::HostModel(QObject *parent)
    : KeyedTableModel(kColumns, "slipway::ui::HostModel", parent)
{
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (role == StateRole && index.isValid() && rowAt(index.row()).all)
        return {};
    return KeyedTableModel::data(index, role);
}

} // namespace slipway::ui

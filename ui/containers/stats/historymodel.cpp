// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/stats/historymodel.h"

#include "ui/models/text/usagewords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace slipway::ui {

namespace {

QString count(double value)
{
    return QLocale().toString(value, 'f', 0);
}

struct Figure
{
    float docker::UsagePoint::*value = nullptr;
    QString (*words)(double) = nullptr;
};

/// Of all columns but the first.
constexpr std::array<Figure, HistoryModel::ColumnCount - 1> kFigures { {
    { &docker::UsagePoint::cpu, &words::percent },
    { &docker::UsagePoint::memory, &words::bytes },
    { &docker::UsagePoint::networkIn, &words::byteRate },
    { &docker::UsagePoint::networkOut, &words::byteRate },
    { &docker::UsagePoint::blockRead, &words::byteRate },
    { &docker::UsagePoint::blockWrite, &words::byteRate },
    { &docker::UsagePoint::pids, &count },
} };

} // namespace

void HistoryModel::setPoints(const QList<docker::UsagePoint> &points)
{
    const qint64 newest = m_points.isEmpty() ? 0 : m_points.constFirst().at;
    const auto fresh = std::find_if(points.begin(), points.end(),
                                    [newest](const docker::UsagePoint &point) { return point.at > newest; });
    const auto added = static_cast<int>(points.end() - fresh);
    const bool goesOn = newest > 0 && fresh != points.begin();
    if (!goesOn) { // another container
        beginResetModel();
        m_points = QList<docker::UsagePoint>(points.rbegin(), points.rend());
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_points = QList<docker::UsagePoint>(points.rbegin(), points.rbegin() + added) + m_points;
        endInsertRows();
    }
    const auto most = static_cast<qsizetype>(docker::UsageHistory::kMostPoints);
    if (m_points.size() > most) {
        beginRemoveRows({}, static_cast<int>(most), static_cast<int>(m_points.size() - 1));
        m_points.resize(most);
        endRemoveRows();
    }
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_points.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == TimeColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const docker::UsagePoint &point = m_points.at(index.row());
    if (index.column() == TimeColumn)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(point.at).time(), QLocale::LongFormat);
    const Figure &figure = kFigures[static_cast<std::size_t>(index.column() - 1)];
    const float value = point.*figure.value;
    return std::isnan(value) ? words::notMeasured() : figure.words(static_cast<double>(value));
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == TimeColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        //: Column of a table of figures: when they were measured
        return tr("Time");
    case CpuColumn:
        //: Column of a table of figures: use of the processor
        return tr("CPU");
    case MemoryColumn:
        //: Column of a table of figures
        return tr("Memory");
    case ReceivedColumn:
        //: Column of a table of figures: over the network
        return tr("Received");
    case SentColumn:
        //: Column of a table of figures: over the network
        return tr("Sent");
    case ReadColumn:
        //: Column of a table of figures: from disks
        return tr("Read");
    case WrittenColumn:
        //: Column of a table of figures: to disks
        return tr("Written");
    default:
        //: Column of a table of figures: number of processes
        return tr("Processes");
    }
}

} // namespace slipway::ui

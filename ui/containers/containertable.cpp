// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/containertable.h"

#include "ui/delegates/containerdelegate.h"

#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVisibleDelay = 150; // milliseconds: while somebody scrolls, nothing is measured

constexpr std::array<LineTable::FirstLook, ContainerModel::ColumnCount> kFirstLooks { {
    { .chars = 13 }, // state
    { .chars = 12, .shown = false }, // health
    { .chars = 20 }, // name
    { .chars = 36, .least = 16, .rank = 3 }, // image
    { .chars = 22, .shown = false }, // command
    { .chars = 10, .least = 7, .rank = 6 }, // CPU: without its curve, at least
    { .chars = 13, .least = 9, .rank = 5 }, // memory
    { .chars = 26, .shown = false }, // network
    { .chars = 26, .shown = false }, // block I/O
    { .chars = 16, .rank = 1 }, // ports
    { .chars = 12, .shown = false }, // created
    { .chars = 24, .least = 16, .rank = 2 }, // status
    { .chars = 9, .shown = false }, // restarts
    { .chars = 11, .shown = false }, // project
    { .chars = 10, .rank = 4 }, // host
} };

} // namespace

ContainerTable::ContainerTable(ContainerProxy &proxy, QWidget *parent)
    : LineTable(proxy, kFirstLooks, parent)
    , m_proxy(proxy)
{
    setObjectName(u"containers"_s);
    setItemDelegate(new ContainerDelegate(this));
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(kVisibleDelay);
    connect(&m_visibleTimer, &QTimer::timeout, this, &ContainerTable::visibleChanged);
    connect(&proxy, &QAbstractItemModel::layoutChanged, &m_visibleTimer, qOverload<>(&QTimer::start));
}

void ContainerTable::setHostShown(bool shown)
{
    setUseful(ContainerModel::HostColumn, shown);
}

QList<const ContainerRow *> ContainerTable::visibleRows() const
{
    QList<const ContainerRow *> rows;
    const int count = m_proxy.rowCount();
    const int first = rowAt(0);
    if (count == 0 || first < 0 || !isVisible())
        return rows;
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? count - 1 : bottom;
    rows.reserve(last - first + 1);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_proxy.index(row, 0);
        if (!m_proxy.isGroup(index))
            rows.append(&m_proxy.row(index));
    }
    return rows;
}

void ContainerTable::scrollContentsBy(int dx, int dy)
{
    LineTable::scrollContentsBy(dx, dy);
    m_visibleTimer.start();
}

void ContainerTable::resizeEvent(QResizeEvent *event)
{
    LineTable::resizeEvent(event);
    m_visibleTimer.start();
}

void ContainerTable::showEvent(QShowEvent *event)
{
    LineTable::showEvent(event);
    m_visibleTimer.start();
}

/// The list may go while the page stays: when the details take its place.
void ContainerTable::hideEvent(QHideEvent *event)
{
    LineTable::hideEvent(event);
    m_visibleTimer.start();
}

} // namespace slipway::ui

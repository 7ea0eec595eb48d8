// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/containertable.h"

#include "ui/common/metrics.h"
#include "ui/delegates/containerdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kColumnsKey = "containers.columns"_L1;
constexpr int kSaveDelay = 500; // milliseconds
constexpr int kVisibleDelay = 150; // milliseconds: while somebody scrolls, nothing is measured
constexpr int kLeastWidth = 36;

/// How wide a column is at first, in characters, and whether it is shown then.
struct FirstLook
{
    int chars = 0;
    bool shown = true;
};

constexpr std::array<FirstLook, ContainerModel::ColumnCount> kFirstLooks { {
    { 13, true }, // state
    { 12, false }, // health
    { 20, true }, // name
    { 20, true }, // image
    { 22, false }, // command
    { 14, true }, // CPU
    { 16, true }, // memory
    { 26, false }, // network
    { 26, false }, // block I/O
    { 16, true }, // ports
    { 12, false }, // created
    { 24, true }, // status
    { 9, false }, // restarts
    { 11, true }, // project
    { 10, true }, // host
} };

} // namespace

ContainerTable::ContainerTable(ContainerProxy &proxy, QWidget *parent)
    : TableView(parent)
    , m_proxy(proxy)
{
    setObjectName(u"containers"_s);
    setItemDelegate(new ContainerDelegate(this));
    setModel(&proxy);
    setDefaults();
    sortByColumn(ContainerModel::NameColumn, Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ContainerTable::showHeaderMenu);

    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(kVisibleDelay);
    connect(&m_visibleTimer, &QTimer::timeout, this, &ContainerTable::visibleChanged);
    connect(&proxy, &QAbstractItemModel::layoutChanged, &m_visibleTimer, qOverload<>(&QTimer::start));
    connect(&proxy, &ContainerProxy::aboutToRefresh, this, &ContainerTable::keepPlace);
    connect(&proxy, &ContainerProxy::refreshed, this, &ContainerTable::restorePlace);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        viewport()->update(); // a heading has its frame around the whole line
    });
}

void ContainerTable::setDefaults()
{
    for (int column = 0; column < ContainerModel::ColumnCount; ++column) {
        const FirstLook &look = kFirstLooks[static_cast<std::size_t>(column)];
        m_chosen[static_cast<std::size_t>(column)] = look.shown;
        setColumnWidth(column, fontMetrics().averageCharWidth() * look.chars + 2 * metrics::kSpaceS);
    }
    applyHidden();
}

void ContainerTable::rememberColumns(Settings &settings)
{
    restoreColumns(settings.state(kColumnsKey));
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this,
            [this, &settings] { settings.setState(kColumnsKey, columnState()); });
    const auto save = [this] { m_saveTimer.start(); };
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_saveTimer, save);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, &m_saveTimer, save);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_saveTimer, save);
}

/// By the names of the columns, so that new ones do no harm: "name:120:1,state:0:0;cpu:1" is the order from
/// the left with width and whether it is shown, then what it is sorted by and whether downwards.
QByteArray ContainerTable::columnState() const
{
    const QHeaderView *header = horizontalHeader();
    QByteArrayList parts;
    parts.reserve(header->count() + 1);
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool chosen = m_chosen[static_cast<std::size_t>(column)];
        parts.append(QByteArray(ContainerModel::columnId(column)) + ':'
                     + QByteArray::number(columnWidth(column)) + ':' + (chosen ? '1' : '0'));
    }
    const int sorted = header->sortIndicatorSection();
    const bool down = header->sortIndicatorOrder() == Qt::DescendingOrder;
    return parts.join(',') + ';'
        + ContainerModel::columnId(std::clamp(sorted, 0, ContainerModel::ColumnCount - 1)) + ':'
        + (down ? '1' : '0');
}

void ContainerTable::restoreColumns(const QByteArray &state)
{
    const QByteArrayList halves = state.split(';');
    const QByteArrayList parts = halves.constFirst().split(',');
    int place = 0;
    for (const QByteArray &part : parts)
        restoreColumn(place++, part);
    applyHidden();
    const QByteArrayList sorted = halves.value(1).split(':');
    const int column = ContainerModel::columnOf(sorted.constFirst());
    if (column >= 0)
        sortByColumn(column, sorted.value(1) == "1" ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ContainerTable::restoreColumn(int place, const QByteArray &text)
{
    const QByteArrayList values = text.split(':');
    const int column = ContainerModel::columnOf(values.constFirst());
    if (column < 0)
        return;
    const int width = values.value(1).toInt();
    if (width >= kLeastWidth)
        setColumnWidth(column, width);
    m_chosen[static_cast<std::size_t>(column)] = values.value(2) == "1";
    horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
}

void ContainerTable::applyHidden()
{
    for (int column = 0; column < ContainerModel::ColumnCount; ++column) {
        const bool isUseful = column != ContainerModel::HostColumn || m_hostShown;
        setColumnHidden(column, !m_chosen[static_cast<std::size_t>(column)] || !isUseful);
    }
}

void ContainerTable::showColumn(int column, bool shown)
{
    m_chosen[static_cast<std::size_t>(column)] = shown;
    applyHidden();
    m_saveTimer.start();
}

void ContainerTable::setHostShown(bool shown)
{
    m_hostShown = shown;
    applyHidden();
}

void ContainerTable::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    const qsizetype shown = std::count(m_chosen.begin(), m_chosen.end(), true);
    for (int column = 0; column < ContainerModel::ColumnCount; ++column) {
        const QString title = m_proxy.headerData(column, Qt::Horizontal).toString();
        QAction *entry = menu->addAction(title);
        entry->setObjectName(u"column-"_s + QString::fromLatin1(ContainerModel::columnId(column)));
        entry->setCheckable(true);
        const bool chosen = m_chosen[static_cast<std::size_t>(column)];
        entry->setChecked(chosen);
        // One column stays, and the name is how people know a container
        entry->setEnabled(column != ContainerModel::NameColumn && !(chosen && shown == 1));
        connect(entry, &QAction::toggled, this, [this, column](bool on) { showColumn(column, on); });
    }
}

void ContainerTable::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
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

void ContainerTable::toggle(const QModelIndex &group)
{
    m_proxy.setCollapsed(group, !m_proxy.isCollapsed(group));
}

void ContainerTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!m_proxy.isGroup(current) || event->modifiers() != Qt::NoModifier) {
        TableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Minus:
        m_proxy.setCollapsed(current, true);
        return;
    case Qt::Key_Right:
    case Qt::Key_Plus:
        m_proxy.setCollapsed(current, false);
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(current);
        return;
    default:
        TableView::keyPressEvent(event);
    }
}

void ContainerTable::mousePressEvent(QMouseEvent *event)
{
    TableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!m_proxy.isGroup(index) || event->button() != Qt::LeftButton)
        return;
    const QRect triangle = ContainerDelegate::triangleOf(visualRect(index));
    constexpr int kAround = metrics::kSpaceS;
    if (triangle.adjusted(-kAround, -kAround, kAround, kAround).contains(event->position().toPoint()))
        toggle(index);
}

void ContainerTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_proxy.isGroup(index))
        toggle(index);
    else
        TableView::mouseDoubleClickEvent(event);
}

void ContainerTable::scrollContentsBy(int dx, int dy)
{
    TableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update(); // headings do not move sideways
    m_visibleTimer.start();
}

void ContainerTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    m_visibleTimer.start();
}

void ContainerTable::showEvent(QShowEvent *event)
{
    TableView::showEvent(event);
    m_visibleTimer.start();
}

/// Rows that come and go above must not move what somebody reads.
void ContainerTable::keepPlace()
{
    const int row = rowAt(0);
    m_top = row > 0 ? m_proxy.index(row, ContainerModel::NameColumn) : QModelIndex();
    m_topOffset = row > 0 ? rowViewportPosition(row) : 0;
}

void ContainerTable::restorePlace()
{
    if (!m_top.isValid())
        return;
    const int moved = m_top.row() * verticalHeader()->defaultSectionSize() - m_topOffset;
    m_top = QPersistentModelIndex();
    if (moved == verticalScrollBar()->value())
        return;
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(moved);
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linetable.h"

#include "ui/common/letterwidth.h"
#include "ui/common/metrics.h"
#include "ui/delegates/groupdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaveDelay = 500; // milliseconds
constexpr int kLeastWidth = 36;
constexpr int kLeastNameChars = 22;

} // namespace

LineTable::LineTable(LineProxy &proxy, std::span<const FirstLook> looks, QWidget *parent)
    : TableView(parent)
    , m_proxy(proxy)
{
    setItemDelegate(new GroupDelegate(this));
    setModel(&proxy);
    setDefaults(looks);
    sortByColumn(proxy.nameColumn(), Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &LineTable::showHeaderMenu);
    connect(&proxy, &LineProxy::aboutToRefresh, this, &LineTable::keepPlace);
    connect(&proxy, &LineProxy::refreshed, this, &LineTable::restorePlace);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        viewport()->update(); // a heading has its frame around the whole line
    });
}

void LineTable::setDefaults(std::span<const FirstLook> looks)
{
    int column = 0;
    for (const FirstLook &look : looks) {
        const int letter = letterWidth(fontMetrics());
        const int width = letter * look.chars + 2 * metrics::kSpaceS;
        const int least = look.least == 0 ? 0 : letter * look.least + 2 * metrics::kSpaceS;
        m_columns.push_back(
            { .chosen = look.shown, .width = width, .least = least, .rank = look.shown ? look.rank : 0 });
        setColumnWidth(column++, width);
    }
    applyHidden();
}

void LineTable::makeRoomForStates(int column, const QStringList &words)
{
    constexpr int kIcon = 20; // with the gap to the word
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    Column &known = m_columns[static_cast<std::size_t>(column)];
    known.width = std::max(known.width, widest + kIcon + 2 * metrics::kSpaceS);
    known.hasStates = true;
    setColumnWidth(column, known.width);
}

void LineTable::rememberColumns(Settings &settings, const QString &key)
{
    if (!restoreColumns(settings.state(key)))
        fitColumns();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this,
            [this, &settings, key] { settings.setState(key, columnState()); });
    const auto save = [this] { m_saveTimer.start(); };
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_saveTimer, save);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, &m_saveTimer, save);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_saveTimer, save);
}

/// Numbers change all the time, and a state may be another one soon: neither decides by what it is now.
void LineTable::fitColumns()
{
    m_fitter = new ColumnFitter(*this);
    const int letter = letterWidth(fontMetrics());
    for (int column = 0; column < m_proxy.columnCount(); ++column) {
        const Column &known = m_columns[static_cast<std::size_t>(column)];
        const QVariant alignment = m_proxy.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        const bool isNumber = alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
        if (known.hasStates)
            m_fitter->setNeed(column, { .least = known.width, .wanted = known.width });
        else if (isNumber)
            m_fitter->setNeed(
                column, { .least = known.least > 0 ? known.least : known.width, .wanted = known.width });
        else if (known.least > 0)
            m_fitter->setNeed(column, { .least = known.least, .wanted = known.width });
        m_fitter->setRank(column, known.rank);
    }
    m_fitter->setLeast(m_proxy.nameColumn(), kLeastNameChars * letter);
}

/// Not shown, shown while there is room, or shown whatever room there is.
char LineTable::stateOf(int column) const
{
    const bool isGone = isLeftOut(column) && !isFitted(); // somebody gave its room to the others
    if (!isChosen(column) || isGone)
        return '0';
    return m_columns[static_cast<std::size_t>(column)].rank > 0 ? '1' : '2';
}

/// By the names of the columns, so that new ones do no harm: "name:120:1,state:0:0;cpu:1" is the order from
/// the left with width (0: fitted) and stateOf() each, then what it is sorted by and whether downwards.
QByteArray LineTable::columnState() const
{
    const QHeaderView *header = horizontalHeader();
    QByteArrayList parts;
    parts.reserve(header->count() + 1);
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const int width = isFitted() ? 0 : columnWidth(column);
        parts.append(m_proxy.columnId(column) + ':' + QByteArray::number(width) + ':' + stateOf(column));
    }
    const int sorted = header->sortIndicatorSection();
    const bool down = header->sortIndicatorOrder() == Qt::DescendingOrder;
    return parts.join(',') + ';' + m_proxy.columnId(std::clamp(sorted, 0, m_proxy.columnCount() - 1)) + ':'
        + (down ? '1' : '0');
}

/// Whether widths were chosen.
bool LineTable::restoreColumns(const QByteArray &state)
{
    const QByteArrayList halves = state.split(';');
    const QByteArrayList parts = halves.constFirst().split(',');
    int place = 0;
    bool hasWidths = false;
    for (const QByteArray &part : parts)
        hasWidths = restoreColumn(place++, part) || hasWidths;
    applyHidden();
    const QByteArrayList sorted = halves.value(1).split(':');
    const int column = m_proxy.columnOf(sorted.constFirst());
    if (column >= 0)
        sortByColumn(column, sorted.value(1) == "1" ? Qt::DescendingOrder : Qt::AscendingOrder);
    return hasWidths;
}

bool LineTable::restoreColumn(int place, const QByteArray &text)
{
    const QByteArrayList values = text.split(':');
    const int column = m_proxy.columnOf(values.constFirst());
    if (column < 0)
        return false;
    const int width = values.value(1).toInt();
    if (width >= kLeastWidth)
        setColumnWidth(column, width);
    Column &known = m_columns[static_cast<std::size_t>(column)];
    known.chosen = values.value(2) == "1" || values.value(2) == "2";
    if (values.value(2) == "2")
        known.rank = 0;
    horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
    return width >= kLeastWidth;
}

void LineTable::applyHidden()
{
    for (int column = 0; column < m_proxy.columnCount(); ++column) {
        const Column &known = m_columns[static_cast<std::size_t>(column)];
        const bool isHidden = !known.chosen || !known.useful;
        if (m_fitter)
            m_fitter->setColumnHidden(column, isHidden);
        else
            setColumnHidden(column, isHidden);
    }
}

/// What somebody chooses is seen, and others go first.
void LineTable::showColumn(int column, bool shown)
{
    Column &known = m_columns[static_cast<std::size_t>(column)];
    known.chosen = shown;
    known.rank = 0;
    if (m_fitter)
        m_fitter->setRank(column, 0);
    applyHidden();
    m_saveTimer.start();
}

void LineTable::setUseful(int column, bool useful)
{
    m_columns[static_cast<std::size_t>(column)].useful = useful;
    applyHidden();
}

void LineTable::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    const qsizetype shown =
        std::count_if(m_columns.begin(), m_columns.end(), [](const Column &c) { return c.chosen; });
    for (int column = 0; column < m_proxy.columnCount(); ++column) {
        const QString title = m_proxy.headerData(column, Qt::Horizontal).toString();
        QAction *entry = menu->addAction(title);
        entry->setObjectName(u"column-"_s + QString::fromLatin1(m_proxy.columnId(column)));
        entry->setCheckable(true);
        const bool chosen = isChosen(column) && !isLeftOut(column);
        entry->setChecked(chosen);
        // One column stays, and the name is how people know a row
        entry->setEnabled(column != m_proxy.nameColumn() && !(chosen && shown == 1));
        connect(entry, &QAction::toggled, this, [this, column](bool on) { showColumn(column, on); });
    }
}

void LineTable::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void LineTable::toggle(const QModelIndex &group)
{
    m_proxy.setCollapsed(group, !m_proxy.isCollapsed(group));
}

void LineTable::selectGroup(const QModelIndex &group)
{
    if (!m_proxy.isGroup(group))
        return;
    const QPersistentModelIndex heading(group);
    m_proxy.setCollapsed(group, false);
    const int first = heading.row() + 1;
    int end = first;
    while (end < m_proxy.rowCount() && !m_proxy.isGroup(m_proxy.index(end, 0)))
        ++end;
    const QItemSelection rows(m_proxy.index(first, 0), m_proxy.index(end - 1, m_proxy.columnCount() - 1));
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void LineTable::keyPressEvent(QKeyEvent *event)
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

void LineTable::mousePressEvent(QMouseEvent *event)
{
    TableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!m_proxy.isGroup(index) || event->button() != Qt::LeftButton)
        return;
    const QRect triangle = GroupDelegate::triangleOf(visualRect(index));
    constexpr int kAround = metrics::kSpaceS;
    if (triangle.adjusted(-kAround, -kAround, kAround, kAround).contains(event->position().toPoint()))
        toggle(index);
}

void LineTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_proxy.isGroup(index))
        toggle(index);
    else
        TableView::mouseDoubleClickEvent(event);
}

void LineTable::scrollContentsBy(int dx, int dy)
{
    TableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update(); // headings do not move sideways
}

/// Rows that come and go above must not move what somebody reads.
void LineTable::keepPlace()
{
    const int row = rowAt(0);
    m_top = row > 0 ? m_proxy.index(row, m_proxy.nameColumn()) : QModelIndex();
    m_topOffset = row > 0 ? rowViewportPosition(row) : 0;
}

void LineTable::restorePlace()
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

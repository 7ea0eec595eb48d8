// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/metrics.h"
#include "ui/delegates/statedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

namespace slipway::ui {

namespace {

constexpr int kSaveDelay = 500; // milliseconds

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new StateDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::kCompactRow); // first, or the style's minimum wins
    verticalHeader()->setDefaultSectionSize(metrics::kRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortingEnabled(true);
}

void TableView::rememberHeader(Settings &settings, const QString &key)
{
    const QByteArray state = settings.state(key);
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    auto *later = new QTimer(this); // a column that is being dragged says so with every pixel
    later->setSingleShot(true);
    later->setInterval(kSaveDelay);
    connect(later, &QTimer::timeout, this,
            [this, &settings, key] { settings.setState(key, horizontalHeader()->saveState()); });
    const auto save = [later] { later->start(); };
    connect(horizontalHeader(), &QHeaderView::sectionResized, later, save);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, later, save);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, later, save);
}

void TableView::setColumnChars(std::initializer_list<int> chars)
{
    int column = 0;
    for (const int count : chars)
        setColumnWidth(column++, fontMetrics().averageCharWidth() * count + 2 * metrics::kSpaceS);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        emit activatedByKey(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == m_paintedRows)
        return;
    m_paintedRows = rows;
    if (rows > 0)
        emit painted(rows);
}

} // namespace slipway::ui

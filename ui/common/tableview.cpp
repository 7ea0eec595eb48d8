// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/columnfitter.h"
#include "ui/common/headerkeys.h"
#include "ui/common/letterwidth.h"
#include "ui/common/metrics.h"
#include "ui/delegates/statedelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaveDelay = 500; // milliseconds
constexpr int kLeastChars = 6;
constexpr auto kWidthsKey = ".widths"_L1; ///< after a table's key: whether widths were chosen

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
    new HeaderKeys(*this);
}

void TableView::rememberHeader(Settings &settings, const QString &key)
{
    const QString widthsKey = key + kWidthsKey;
    const QByteArray state = settings.state(key);
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    if (m_fitter)
        m_fitter->setActive(settings.state(widthsKey).isEmpty());
    auto *later = new QTimer(this); // a column that is being dragged says so with every pixel
    later->setSingleShot(true);
    later->setInterval(kSaveDelay);
    connect(later, &QTimer::timeout, this, [this, &settings, key, widthsKey] {
        settings.setState(key, horizontalHeader()->saveState());
        if (m_fitter && !m_fitter->isActive())
            settings.setState(widthsKey, "1");
    });
    const auto save = [later] { later->start(); };
    connect(horizontalHeader(), &QHeaderView::sectionResized, later, save);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, later, save);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, later, save);
}

void TableView::setColumnChars(std::initializer_list<int> chars)
{
    if (!m_fitter)
        m_fitter = new ColumnFitter(*this);
    const int letter = letterWidth(fontMetrics());
    const int least = kLeastChars * letter + 2 * metrics::kSpaceS;
    int column = 0;
    for (const int count : chars) {
        const int wanted = count * letter + 2 * metrics::kSpaceS;
        m_fitter->setLeast(column,
                           wanted * 3 / 4); // others are left out or give before cells are cut to less
        m_fitter->setNeed(column++, { .least = least, .wanted = wanted });
    }
}

/// The menu key speaks of the row that the keyboard is on, not of the middle of the table.
bool TableView::event(QEvent *event)
{
    if (event->type() == QEvent::ContextMenu && contextMenuPolicy() == Qt::CustomContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        if (menu->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
            scrollTo(currentIndex());
            emit customContextMenuRequested(
                visualRect(currentIndex()).intersected(viewport()->rect()).center());
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TableView::setColumnRanks(std::initializer_list<int> ranks)
{
    int column = 0;
    for (const int rank : ranks)
        m_fitter->setRank(column++, rank);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/headerkeys.h"

#include "ui/models/text/safetext.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace slipway::ui {

namespace {

constexpr auto kCurrent = "currentTitle"; // the property in which a header keeps it for the style

/// The shown column at or beside this place, in the direction of `step`; -1 where there is none.
int shownColumn(const QHeaderView &header, int place, int step)
{
    for (; place >= 0 && place < header.count(); place += step) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            return column;
    }
    return -1;
}

/// Base classes look for a row that begins with it.
bool isLetter(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

HeaderKeys::HeaderKeys(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    header().setObjectName(QStringLiteral("columnTitles"));
    header().installEventFilter(this);
    setCurrent(-1);
}

QHeaderView &HeaderKeys::header() const
{
    return *m_table.horizontalHeader();
}

bool HeaderKeys::isCurrent(const QWidget *header, int column)
{
    return header && header->hasFocus() && header->property(kCurrent).toInt() == column;
}

/// Base classes would choose rows by these events, because a header shares the selection of its table.
bool HeaderKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        header().setFocusPolicy(m_table.isSortingEnabled() ? Qt::TabFocus : Qt::NoFocus);
        break;
    case QEvent::FocusIn:
        enter();
        return true;
    case QEvent::FocusOut:
        header().viewport()->update();
        return true;
    case QEvent::KeyPress:
        return press(*static_cast<QKeyEvent *>(event));
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool HeaderKeys::press(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        move(m_table.isRightToLeft() ? 1 : -1);
        return true;
    case Qt::Key_Right:
        move(m_table.isRightToLeft() ? -1 : 1);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        sort();
        return true;
    case Qt::Key_Down:
        m_table.setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return false;
    default:
        return isLetter(event);
    }
}

/// Where the table is sorted by, unless the keyboard was on another title before.
void HeaderKeys::enter()
{
    int column = m_current >= 0 ? m_current : header().sortIndicatorSection();
    if (column < 0 || column >= header().count() || header().isSectionHidden(column))
        column = shownColumn(header(), 0, 1);
    setCurrent(column);
    tell();
}

void HeaderKeys::move(int step)
{
    const int column = shownColumn(header(), header().visualIndex(m_current) + step, step);
    if (column < 0)
        return;
    setCurrent(column);
    const int left = header().sectionViewportPosition(column);
    const int beyond = left + header().sectionSize(column) - header().viewport()->width();
    if (left < 0 || beyond > 0) {
        QScrollBar *bar = m_table.horizontalScrollBar();
        bar->setValue(bar->value() + (left < 0 ? left : std::min(beyond, left)));
    }
    tell();
}

void HeaderKeys::sort()
{
    if (m_current < 0)
        return;
    const bool isUp =
        header().sortIndicatorSection() == m_current && header().sortIndicatorOrder() == Qt::AscendingOrder;
    m_table.sortByColumn(m_current, isUp ? Qt::DescendingOrder : Qt::AscendingOrder);
    tell();
}

void HeaderKeys::setCurrent(int column)
{
    m_current = column;
    header().setProperty(kCurrent, column);
    header().viewport()->update();
}

void HeaderKeys::tell()
{
    if (m_current < 0)
        return;
    const QString title = plain(m_table.model()->headerData(m_current, Qt::Horizontal).toString());
    const bool isSorted = header().sortIndicatorSection() == m_current;
    QString name = title;
    if (isSorted && header().sortIndicatorOrder() == Qt::AscendingOrder)
        //: Accessible name of the title of a column, %1, by which a table is sorted, the least first
        name = tr("%1, sorted ascending").arg(title);
    else if (isSorted)
        //: Accessible name of the title of a column, %1, by which a table is sorted, the greatest first
        name = tr("%1, sorted descending").arg(title);
    header().setAccessibleName(name);
    //: What the keyboard does on the title of a column
    header().setAccessibleDescription(tr("Space sorts by this column."));
    QAccessibleEvent changed(&header(), QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace slipway::ui

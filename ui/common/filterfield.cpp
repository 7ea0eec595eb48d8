// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterfield.h"

#include "ui/common/icons.h"
#include "ui/common/letterwidth.h"

#include <QAbstractItemView>
#include <QAction>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QShortcut>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastChars = 24; ///< a word or two, between the icons at both ends

} // namespace

FilterField::FilterField(QWidget *page)
    : QLineEdit(page)
{
    setObjectName(u"filter"_s);
    setClearButtonEnabled(true);
    setMinimumWidth(kLeastChars * letterWidth(fontMetrics()));
    addAction(themedIcon("search"_L1, IconTone::Muted), LeadingPosition)->setEnabled(false);
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_Slash), page);
    shortcut->setContext(Qt::WindowShortcut); // also from the rail; only the page that is shown counts
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    // What was chosen stays in sight, however far other rows have moved it; the page filters first.
    connect(this, &QLineEdit::textChanged, this, &FilterField::showChosenRow, Qt::QueuedConnection);
}

void FilterField::setTexts(const QString &label, const QString &hint)
{
    setAccessibleName(label);
    setPlaceholderText(hint);
}

void FilterField::enterTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    auto *view = qobject_cast<QAbstractItemView *>(m_table);
    if (!view || !view->selectionModel())
        return;
    if (!view->selectionModel()->hasSelection()) {
        const QModelIndex row =
            view->currentIndex().isValid() ? view->currentIndex() : view->model()->index(0, 0);
        view->selectionModel()->setCurrentIndex(
            row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    view->scrollTo(view->currentIndex()); // what was typed may have moved it far away
}

void FilterField::showChosenRow()
{
    auto *view = qobject_cast<QAbstractItemView *>(m_table);
    if (!view || !view->selectionModel())
        return;
    const QModelIndex current = view->currentIndex();
    if (current.isValid() && view->selectionModel()->isRowSelected(current.row(), current.parent()))
        view->scrollTo(current);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down && m_table) {
        enterTable();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace slipway::ui

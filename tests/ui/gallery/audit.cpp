// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"

#include "ui/common/buttons.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    const QWidget *named = &widget;
    while (named->objectName().isEmpty() && named->parentWidget())
        named = named->parentWidget();
    return named->objectName();
}

void auditLabel(const QLabel &label, QStringList &found)
{
    if (label.text().isEmpty())
        return;
    const bool isCut = label.wordWrap() ? label.height() < label.heightForWidth(label.width())
                                        : label.width() < label.sizeHint().width();
    if (isCut)
        found.append(u"cut label %1: %2"_s.arg(nameOf(label), label.text()));
}

void auditButton(const QAbstractButton &button, QStringList &found)
{
    if (!button.text().isEmpty() && button.width() < button.minimumSizeHint().width())
        found.append(u"cut button %1: %2"_s.arg(nameOf(button), button.text()));
}

/// What can be typed scrolls; what is chosen has to be seen, if only in a tool tip.
void auditChoice(const QComboBox &box, QStringList &found)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    if (!box.isEditable() && box.toolTip().isEmpty()
        && box.fontMetrics().horizontalAdvance(box.currentText()) > room)
        found.append(u"cut choice %1: %2"_s.arg(nameOf(box), box.currentText()));
}

/// Of what is typed or chosen in, and of buttons. Fields within others do without some of the room around
/// their text.
void auditHeight(const QWidget &field, QStringList &found)
{
    if (4 * field.height() < 3 * field.minimumSizeHint().height())
        found.append(u"squeezed %1: %2 of %3 pixels"_s.arg(nameOf(field))
                         .arg(field.height())
                         .arg(field.minimumSizeHint().height()));
}

bool isField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QAbstractButton *>(&widget);
}

void auditTabs(const QTabBar &tabs, QStringList &found)
{
    int width = 0;
    for (int i = 0; i < tabs.count(); ++i)
        width += tabs.tabRect(i).width();
    if (width > tabs.width())
        found.append(u"tabs behind arrows in %1"_s.arg(nameOf(tabs)));
}

/// The part of a column that is seen, and whether its cells are shortened without saying the rest.
void auditColumn(const QAbstractItemView &view, const QHeaderView &header, int column, QStringList &found)
{
    const QAbstractItemModel &model = *view.model();
    const QString title = model.headerData(column, Qt::Horizontal).toString();
    if (header.isVisible() && header.sectionSizeHint(column) > header.sectionSize(column))
        found.append(u"cut head in %1: %2"_s.arg(nameOf(view), title));
    for (int row = 0; row < std::min(model.rowCount(), 50); ++row) {
        const QModelIndex cell = model.index(row, column);
        const bool isShort = view.sizeHintForIndex(cell).width() > header.sectionSize(column)
            && !cell.data().toString().isEmpty();
        if (isShort)
            found.append(u"short cell%1 in %2, %3: %4"_s.arg(
                cell.data(Qt::ToolTipRole).toString().isEmpty() ? u" without tool tip"_s : QString(),
                nameOf(view), title, cell.data().toString()));
    }
}

void auditColumns(const QAbstractItemView &view, const QHeaderView &header, QStringList &found)
{
    if (!view.model())
        return;
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            auditColumn(view, header, column, found);
    }
    if (view.horizontalScrollBar()->maximum() > 0)
        found.append(u"columns behind a scroll bar in %1: %2 pixels"_s.arg(nameOf(view))
                         .arg(view.horizontalScrollBar()->maximum()));
}

/// One main action a dialog: two are none.
void auditAccents(const QWidget &window, QStringList &found)
{
    QStringList accents;
    for (const auto *button : window.findChildren<ui::Button *>()) {
        if (button->kind() == ui::ButtonKind::Accent && button->isVisibleTo(&window)
            && button->window() == &window)
            accents.append(button->text());
    }
    if (accents.size() > 1)
        found.append(u"more than one main action: %1"_s.arg(accents.join(u", "_s)));
}

QChar letterOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key());
}

} // namespace

QStringList audit(const QWidget &window)
{
    QStringList found;
    if (qobject_cast<const QDialog *>(&window)) // a tab of the main window has one of its own
        auditAccents(window, found);
    QHash<QChar, QString> letters;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (isField(*widget))
            auditHeight(*widget, found);
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            auditChoice(*box, found);
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            auditLabel(*label, found);
            text = label->buddy() ? label->text() : QString();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            auditButton(*button, found);
            text = button->text();
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            auditTabs(*tabs, found);
        } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            auditColumns(*table, *table->horizontalHeader(), found);
        } else if (const auto *tree = qobject_cast<const QTreeView *>(widget)) {
            auditColumns(*tree, *tree->header(), found);
        }
        const QChar letter = letterOf(text);
        if (letter.isNull())
            continue;
        if (letters.contains(letter))
            found.append(u"two with Alt+%1: %2 and %3"_s.arg(letter).arg(letters.value(letter), text));
        letters.insert(letter, text);
    }
    return found;
}

} // namespace slipway::test

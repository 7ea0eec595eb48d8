// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/form.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QPlainTextEdit>

namespace slipway::ui {

Form::Form(QWidget *parent)
    : QFormLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(metrics::kSpaceL);
    setVerticalSpacing(metrics::kSpaceM);
    setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFieldGrowthPolicy(AllNonFixedFieldsGrow);
}

TextLabel *Form::addField(QWidget *field)
{
    auto *label = new TextLabel(parentWidget());
    label->setBuddy(field);
    const bool isBeside = rowWrapPolicy() != WrapAllRows;
    if (isBeside && !qobject_cast<QPlainTextEdit *>(field)) // in the middle of a field of one line
        label->setMinimumHeight(field->sizeHint().height());
    addRow(label, field);
    return label;
}

TextLabel *Form::addHint()
{
    auto *hint = new TextLabel(parentWidget());
    hint->setMultiLine(true);
    hint->setMuted(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    addRow(nullptr, hint);
    return hint;
}

/// Qt 6.4 keeps the place that a row had before it was hidden, and writes its height there when heights
/// follow from widths: into another row, or past the end of the list. A row that is put in anew has no place.
void Form::invalidate()
{
    QFormLayout::invalidate();
    if (m_isRenewing)
        return;
    m_isRenewing = true;
    for (int row = 0; row < rowCount(); ++row) {
        const QLayoutItem *const item = itemAt(row, FieldRole);
        QWidget *const field = item ? item->widget() : nullptr;
        if (!field)
            continue;
        if (isRowVisible(row))
            m_hidden.remove(field);
        else if (!m_hidden.contains(field)) {
            m_hidden.insert(field);
            renewRow(row);
        }
    }
    m_isRenewing = false;
}

void Form::renewRow(int row)
{
    const TakeRowResult taken = takeRow(row);
    QWidget *const label = taken.labelItem ? taken.labelItem->widget() : nullptr;
    QWidget *const field = taken.fieldItem->widget();
    delete taken.labelItem;
    delete taken.fieldItem;
    insertRow(row, label, field);
}

void setFieldLabel(TextLabel *label, const QString &text)
{
    label->setText(text);
    if (!label->buddy())
        return;
    QString name = label->text();
    name.remove(u'&');
    while (name.endsWith(u':') || name.endsWith(u'\uFF1A') || name.endsWith(u' ')
           || name.endsWith(QChar::Nbsp))
        name.chop(1);
    label->buddy()->setAccessibleName(name);
}

} // namespace slipway::ui

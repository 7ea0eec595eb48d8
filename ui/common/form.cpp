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
    if (!qobject_cast<QPlainTextEdit *>(field)) // in the middle of a field of one line
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

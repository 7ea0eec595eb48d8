// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/extensions/settingsform.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/models/text/extensionwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Kind = SettingsField::Kind;

namespace {

constexpr int kLinesHeight = 72;

QVariant valueOf(const QWidget *editor)
{
    if (const auto *check = qobject_cast<const QCheckBox *>(editor))
        return check->isChecked();
    if (const auto *number = qobject_cast<const QSpinBox *>(editor))
        return number->value();
    if (const auto *choice = qobject_cast<const QComboBox *>(editor))
        return choice->currentText();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(editor))
        return lines->toPlainText();
    return static_cast<const QLineEdit *>(editor)->text();
}

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

QWidget *SettingsForm::makeEditor(const SettingsField &field, QWidget *parent) const
{
    switch (field.kind) {
    case Kind::Check: {
        auto *check = new QCheckBox(parent);
        check->setChecked(field.value.toBool());
        connect(check, &QCheckBox::toggled, this, &SettingsForm::showState);
        return check;
    }
    case Kind::Number: {
        auto *number = new QSpinBox(parent);
        number->setRange(field.least, field.most);
        number->setValue(field.value.toInt());
        connect(number, &QSpinBox::valueChanged, this, &SettingsForm::showState);
        return number;
    }
    case Kind::Choice: {
        auto *choice = new QComboBox(parent);
        choice->addItems(field.choices);
        choice->setCurrentText(field.value.toString());
        connect(choice, &QComboBox::currentIndexChanged, this, &SettingsForm::showState);
        return choice;
    }
    case Kind::Lines: {
        auto *lines = new QPlainTextEdit(field.value.toString(), parent);
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(kLinesHeight);
        connect(lines, &QPlainTextEdit::textChanged, this, &SettingsForm::showState);
        return lines;
    }
    case Kind::Text:
    case Kind::Address:
        break;
    }
    auto *text = new QLineEdit(field.value.toString(), parent);
    connect(text, &QLineEdit::textChanged, this, &SettingsForm::showState);
    return text;
}

void SettingsForm::setFields(const QList<SettingsField> &fields)
{
    m_lines.clear();
    m_problem = nullptr;
    delete std::exchange(m_content, nullptr);
    if (fields.isEmpty())
        return;
    m_content = new QWidget(this);
    auto *form = new Form(m_content);
    for (const SettingsField &field : fields) {
        Line line { .field = field, .editor = makeEditor(field, m_content) };
        line.editor->setObjectName(u"setting-"_s + field.id);
        if (field.kind == Kind::Check)
            form->addBelow(line.editor);
        else
            line.label = form->addField(line.editor);
        if (!words::settingsFieldHint(field.id).isEmpty())
            line.hint = form->addHint();
        m_lines.append(line);
    }
    m_problem = form->addHint();
    m_problem->setObjectName(u"settingsProblem"_s);
    m_layout->addWidget(m_content);
    m_content->show(); // at once, not when the event loop comes to it
    retranslateUi();
}

QList<SettingsField> SettingsForm::fields() const
{
    QList<SettingsField> fields;
    fields.reserve(m_lines.size());
    for (const Line &line : m_lines)
        fields.append(line.field);
    return fields;
}

SettingsValues SettingsForm::values() const
{
    SettingsValues values;
    for (const Line &line : m_lines)
        values.insert(line.field.id, valueOf(line.editor));
    return values;
}

bool SettingsForm::isComplete() const
{
    return !problemIn(fields(), values());
}

QByteArray SettingsForm::settings() const
{
    return settingsOf(fields(), values());
}

void SettingsForm::showState()
{
    if (!m_problem)
        return;
    const SettingsValues entered = values();
    for (const Line &line : std::as_const(m_lines)) {
        const bool isAsked = isAskedFor(line.field, entered);
        for (QWidget *part : std::initializer_list<QWidget *> { line.label, line.editor, line.hint }) {
            if (part)
                part->setVisible(isAsked);
        }
    }
    const std::optional<SettingsFieldProblem> problem = problemIn(fields(), entered);
    m_problem->setText(problem ? words::settingsFieldProblem(*problem) : QString());
    emit changed();
}

void SettingsForm::retranslateUi()
{
    for (const Line &line : std::as_const(m_lines)) {
        const QString name = words::settingsField(line.field.id);
        if (line.label)
            setFieldLabel(line.label, name);
        else if (auto *check = qobject_cast<QCheckBox *>(line.editor))
            check->setText(name);
        if (line.hint)
            line.hint->setText(words::settingsFieldHint(line.field.id));
    }
    showState();
}

} // namespace slipway::ui

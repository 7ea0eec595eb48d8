// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/newmachinequestion.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/newmachinewords.h"
#include "ui/newmachine/fieldnote.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

NewMachineQuestion::NewMachineQuestion(NewMachineFlow &flow, NewMachinePage page, const QString &objectName,
                                       QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_page(page)
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_explanation(new TextLabel(this))
    , m_body(new QVBoxLayout)
    , m_problem(new TextLabel(this))
{
    setObjectName(objectName);
    m_explanation->setMultiLine(true);
    m_explanation->setMuted(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setMultiLine(true);
    m_body->setSpacing(metrics::kSpaceM);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    layout->setSpacing(metrics::kSpaceM);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_problem);
}

QVBoxLayout *NewMachineQuestion::addScrollingBody()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, metrics::kSpaceM, 0);
    layout->setSpacing(metrics::kSpaceM);
    m_body->addWidget(scroll, 1);
    return layout;
}

void NewMachineQuestion::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    setAccessibleName(title);
}

void NewMachineQuestion::addNote(Form *form, Field field, QWidget *widget)
{
    auto *note = new FieldNote(form->parentWidget());
    note->setObjectName(widget->objectName() + u"Note"_s);
    form->addHint(note);
    m_notes.append({ .field = field, .widget = widget, .note = note });
}

void NewMachineQuestion::addNote(QVBoxLayout *layout, Field field, QWidget *widget)
{
    auto *note = new FieldNote(this);
    note->setObjectName(widget->objectName() + u"Note"_s);
    layout->addWidget(note);
    m_notes.append({ .field = field, .widget = widget, .note = note });
}

void NewMachineQuestion::setHint(QWidget *widget, const QString &hint)
{
    for (Noted &each : m_notes) {
        if (each.widget == widget)
            each.hint = hint;
    }
}

QString NewMachineQuestion::wrongWith(Field field) const
{
    switch (m_flow.clash(field)) {
    case NewMachineClash::NameTaken:
        return tr("There is a machine of this name in the resource group. Choose another name.");
    case NewMachineClash::GroupExists:
        return tr("There is a resource group of this name already. Choose it in the list, or another name.");
    case NewMachineClash::DnsLabelTaken:
        return tr("Somebody has this DNS label in this location already. Choose another one.");
    case NewMachineClash::None:
        break;
    }
    const std::optional<NewMachineFlow::Problem> problem = m_flow.problem(field);
    return problem ? words::problem(*problem) : QString();
}

/// Tells under each field what is wrong with it, once where several fields are one answer.
QSet<NewMachineQuestion::Field> NewMachineQuestion::showNotes()
{
    QSet<Field> said;
    for (const Noted &each : std::as_const(m_notes)) {
        const bool isFree = each.widget->isEnabled() && !said.contains(each.field);
        const bool isDue = m_flow.isEdited(each.field) || m_flow.clash(each.field) != NewMachineClash::None;
        const QString wrong = isFree && isDue ? wrongWith(each.field) : QString();
        if (wrong.isEmpty())
            each.note->setHint(each.hint);
        else
            each.note->setProblem(wrong);
        each.widget->setAccessibleDescription(wrong.isEmpty() ? each.hint : wrong);
        if (!wrong.isEmpty())
            said.insert(each.field);
    }
    return said;
}

void NewMachineQuestion::showProblems()
{
    const QSet<Field> said = showNotes();
    QList<NewMachineFlow::Problem> problems = m_flow.problems(m_page);
    if (problems.isEmpty() && m_page == NewMachinePage::Machine)
        problems = m_flow.openQuestions(); // which keep from going straight to the review
    const auto unsaid =
        std::find_if(problems.cbegin(), problems.cend(), [&said](const NewMachineFlow::Problem &problem) {
            return !said.contains(problem.field());
        });
    m_problem->setText(unsaid == problems.cend() ? QString() : words::problem(*unsaid));
}

} // namespace slipway::ui

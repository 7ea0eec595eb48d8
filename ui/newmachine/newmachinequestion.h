// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newmachine/newmachineflow.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace slipway::ui {

class FieldNote;
class Form;
class TextLabel;

/// One page of the wizard for a new machine: a title, a line of explanation, the fields, below each what is
/// wrong with it as soon as somebody has been there, and at the bottom what else is missing.
class NewMachineQuestion : public QWidget
{
    Q_OBJECT

public:
    // outlives: `flow` is owned by the wizard that owns this
    NewMachineQuestion(NewMachineFlow &flow, NewMachinePage page, const QString &objectName, QWidget *parent);

    NewMachinePage page() const { return m_page; }
    /// Takes the flow's state over into the widgets; called each time the page is shown.
    virtual void enter() { }
    /// Puts what the program would choose into the flow while the first page is shown; called each time that
    /// something has changed there.
    virtual void suggest() { }
    virtual void retranslateUi() = 0;
    virtual QWidget *firstFocus() const = 0;
    /// Shows what is wrong, in words, or nothing.
    void showProblems();

signals:
    /// Enter, where it does not reach the default button.
    void nextRequested();

protected:
    using Field = NewMachineFlow::Field;

    NewMachineFlow &flow() const { return m_flow; }
    QVBoxLayout *body() const { return m_body; }
    /// Puts a form that scrolls when there is too much of it into the body.
    QVBoxLayout *addScrollingBody();
    void setTexts(const QString &title, const QString &explanation);
    /// Adds the line for what is wrong with `widget`. More than one widget may answer the same field.
    void addNote(Form *form, Field field, QWidget *widget);
    void addNote(QVBoxLayout *layout, Field field, QWidget *widget);
    /// What stands there while nothing is wrong.
    void setHint(QWidget *widget, const QString &hint);

private:
    struct Noted
    {
        Field field = Field::Name;
        QWidget *widget = nullptr;
        FieldNote *note = nullptr;
        QString hint {};
    };

    QString wrongWith(Field field) const;
    QSet<Field> showNotes();

    NewMachineFlow &m_flow;
    NewMachinePage m_page;
    QList<Noted> m_notes;
    TextLabel *m_title;
    TextLabel *m_explanation;
    QVBoxLayout *m_body;
    TextLabel *m_problem;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/setupflow.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway::ui {

class TextLabel;

/// One question of the wizard: a title, a line of explanation, the fields, and below them what is wrong with
/// the answer.
class SetupStep : public QWidget
{
    Q_OBJECT

public:
    // outlives: `flow` is owned by the wizard that owns this
    SetupStep(SetupFlow &flow, SetupPage page, const QString &objectName, QWidget *parent);

    SetupPage page() const { return m_page; }
    /// Takes the flow's state over into the widgets; called each time the page is shown.
    virtual void enter() { }
    virtual void retranslateUi() = 0;
    virtual QWidget *firstFocus() const = 0;
    /// Shows what is wrong, in words, or nothing.
    void showProblems();

protected:
    SetupFlow &flow() const { return m_flow; }
    QVBoxLayout *body() const { return m_body; }
    void setTexts(const QString &title, const QString &explanation);

private:
    SetupFlow &m_flow;
    SetupPage m_page;
    TextLabel *m_title;
    TextLabel *m_explanation;
    QVBoxLayout *m_body;
    TextLabel *m_problem;
};

} // namespace slipway::ui

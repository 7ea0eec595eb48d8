// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QStackedWidget;

namespace slipway::ui {

class Button;
class WizardRail;
class WizardSummary;

/// What every wizard consists of: its pages by name at the left, one of them at a time, Back, Cancel and Next
/// below it, and what was chosen so far at the right. A window of its own; opened with open().
class WizardWindow : public QDialog
{
    Q_OBJECT

public:
    WizardWindow(const QString &objectName, QSize size, QWidget *parent);
    ~WizardWindow() override;

    /// Escape closes; a wizard asks in its closeEvent() where something would be lost.
    void reject() override;

protected:
    /// Closes. QDialog's own asks reject() to hide the window first, which here comes back to where it began.
    void closeEvent(QCloseEvent *event) override;
    /// Puts the parts in their places. Once, when the wizard has made its own.
    /// \param further a button of the wizard's own, before the others; nullptr: none
    void arrange(WizardRail *rail, WizardSummary *summary, Button *further = nullptr);
    QStackedWidget *stack() const { return m_stack; }
    Button *back() const { return m_back; }
    Button *cancel() const { return m_cancel; }
    Button *next() const { return m_next; }
    /// Closes the window when there is nothing to go on to: a page at the end may have a main action of its
    /// own, so this is none.
    Button *leave() const { return m_leave; }
    /// Either what leads on, or what leaves.
    void showAtTheEnd(bool isAtTheEnd);
    virtual void retranslateUi() = 0;
    void changeEvent(QEvent *event) override;

private:
    QStackedWidget *m_stack;
    Button *m_back;
    Button *m_cancel;
    Button *m_next;
    Button *m_leave;
};

} // namespace slipway::ui

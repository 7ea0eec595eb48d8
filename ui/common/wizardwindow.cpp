// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wizardwindow.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/wizardrail.h"
#include "ui/common/wizardsummary.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

WizardWindow::WizardWindow(const QString &objectName, QSize size, QWidget *parent)
    : QDialog(parent)
    , m_stack(new QStackedWidget(this))
    , m_back(new Button(u"back"_s, this))
    , m_cancel(new Button(u"cancel"_s, this))
    , m_next(new Button(u"next"_s, this, ButtonKind::Accent))
    , m_leave(new Button(u"leave"_s, this))
{
    setObjectName(objectName);
    setWindowModality(Qt::WindowModal);
    resize(size);
    m_next->setDefault(true);
    m_leave->hide();
    connect(m_leave, &Button::clicked, this, &QWidget::close);
}

WizardWindow::~WizardWindow() = default;

void WizardWindow::arrange(WizardRail *rail, WizardSummary *summary, Button *further)
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::kSpaceXl, 0, metrics::kSpaceXl, metrics::kSpaceXl);
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addStretch(1);
    if (further)
        buttons->addWidget(further);
    buttons->addWidget(m_back);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    buttons->addWidget(m_leave);
    auto *middle = new QVBoxLayout;
    middle->addWidget(m_stack, 1);
    middle->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rail);
    layout->addLayout(middle, 1);
    layout->addWidget(summary);
}

void WizardWindow::showAtTheEnd(bool isAtTheEnd)
{
    m_next->setVisible(!isAtTheEnd);
    m_next->setDefault(!isAtTheEnd);
    m_leave->setVisible(isAtTheEnd);
}

void WizardWindow::reject()
{
    close();
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    QDialog::reject(); // hides it and tells so; it is being closed already
    event->accept();
}

void WizardWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/steprail.h"

#include <QEvent>

namespace slipway::ui {

StepRail::StepRail(QWidget *parent)
    : WizardRail(parent)
{
    retranslateUi();
}

void StepRail::retranslateUi()
{
    setNames({ tr("Machine"), tr("Docker"), tr("Certificates"),
               //: Who may reach the engine over the network
               tr("Access"), tr("Review"), tr("Progress") });
}

void StepRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace slipway::ui

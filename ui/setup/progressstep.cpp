// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/progressstep.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/setup/stepline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

ProgressStep::ProgressStep(SetupFlow &flow, QWidget *parent)
    : SetupStep(flow, SetupPage::Progress, u"progressStep"_s, parent)
    , m_list(new QVBoxLayout)
    , m_banner(new Banner(this))
    , m_outcome(new TextLabel(TextStyle::Section, this))
    , m_retry(new Button(u"retry"_s, this, ButtonKind::Plain, "refresh"_L1))
    , m_undo(new Button(u"undo"_s, this))
    , m_openContainers(new Button(u"openContainers"_s, this, ButtonKind::Accent))
{
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setWordWrap(true);
    m_list->setSpacing(metrics::kSpaceM);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addWidget(m_openContainers);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    body()->addLayout(m_list);
    body()->addWidget(m_banner);
    body()->addWidget(m_outcome);
    body()->addLayout(buttons);
    body()->addStretch(1);
    m_banner->setClosable(false);
    connect(m_retry, &Button::clicked, this, [this] { m_run->retry(); });
    connect(m_undo, &Button::clicked, this, [this] { m_run->undo(); });
    connect(m_openContainers, &Button::clicked, this,
            [this] { emit openContainersRequested(m_run->host()); });
}

QWidget *ProgressStep::firstFocus() const
{
    if (m_openContainers->isVisible())
        return m_openContainers;
    return m_retry->isVisible() ? m_retry : nullptr;
}

void ProgressStep::showRun(SetupRun *run)
{
    m_run = run;
    connect(run, &SetupRun::changed, this, &ProgressStep::showState);
    showState();
}

void ProgressStep::showState()
{
    const QList<provisioning::StepProgress> steps = m_run->steps();
    while (m_lines.size() < steps.size()) {
        m_lines.append(new StepLine(this));
        m_list->addWidget(m_lines.constLast());
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_lines.at(i)->setStep(steps.at(i));
    showOutcome();
}

void ProgressStep::showOutcome()
{
    using Phase = SetupRun::Phase;
    const Phase phase = m_run->phase();
    const std::optional<Error> error = m_run->error();
    if (phase == Phase::Failed && error)
        m_banner->showError(*error);
    else
        m_banner->dismiss();
    const bool stopped = phase == Phase::Failed || phase == Phase::Cancelled;
    m_retry->setVisible(stopped);
    m_undo->setVisible(stopped || phase == Phase::Succeeded);
    m_openContainers->setVisible(phase == Phase::Succeeded);
    QString outcome;
    if (phase == Phase::Succeeded) {
        //: %1 is a version number such as 27.1
        outcome = tr("Docker %1 answers over mutual TLS").arg(m_run->engineVersion());
    } else if (phase == Phase::Cancelled) {
        outcome = tr("Stopped. What was done so far can be continued or undone.");
    } else if (phase == Phase::Undone) {
        outcome = tr("Everything that was set up has been taken back.");
    }
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
}

void ProgressStep::retranslateUi()
{
    //: %1 is the name of a machine
    setTexts(tr("Setting up Docker on %1").arg(flow().choices().machine.name),
             tr("You can close this window: the set-up goes on and is shown under Activity."));
    m_retry->setLabel(tr("Retry"));
    m_undo->setLabel(tr("Undo"));
    m_openContainers->setLabel(tr("Open Containers"));
    if (m_run)
        showState();
}

} // namespace slipway::ui

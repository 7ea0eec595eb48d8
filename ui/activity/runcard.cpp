// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/runcard.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/setup/stepline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using provisioning::PlanKind;
using provisioning::StepState;

StateShape shapeOf(SetupRun::Phase phase)
{
    switch (phase) {
    case SetupRun::Phase::Running:
    case SetupRun::Phase::Undoing:
        return StateShape::Changing;
    case SetupRun::Phase::Succeeded:
        return StateShape::Running;
    case SetupRun::Phase::Failed:
        return StateShape::Failed;
    case SetupRun::Phase::Cancelled:
        return StateShape::Warning;
    case SetupRun::Phase::Waiting:
    case SetupRun::Phase::Undone:
        return StateShape::Stopped;
    }
    return StateShape::Unknown;
}

QString phaseText(SetupRun::Phase phase)
{
    switch (phase) {
    case SetupRun::Phase::Waiting:
        //: State of a set-up of Docker: others come first
        return RunCard::tr("Waiting");
    case SetupRun::Phase::Running:
        //: State of a set-up of Docker
        return RunCard::tr("Under way");
    case SetupRun::Phase::Succeeded:
        //: State of a set-up of Docker
        return RunCard::tr("Done");
    case SetupRun::Phase::Failed:
        //: State of a set-up of Docker
        return RunCard::tr("Failed");
    case SetupRun::Phase::Cancelled:
        //: State of a set-up of Docker: somebody stopped it
        return RunCard::tr("Cancelled");
    case SetupRun::Phase::Undoing:
        //: State of a set-up of Docker: what it did is being taken back
        return RunCard::tr("Being undone");
    case SetupRun::Phase::Undone:
        //: State of a set-up of Docker: what it did was taken back
        return RunCard::tr("Undone");
    }
    return {};
}

namespace {

QString titleOf(const QString &machine, PlanKind kind)
{
    switch (kind) {
    case PlanKind::SetUp:
        break;
    case PlanKind::ReplaceCertificates:
        //: Title of a replacement of certificates; %1 is a machine
        return RunCard::tr("Certificates on %1").arg(plain(machine));
    case PlanKind::ChangeOptions:
        //: Title of a change of an engine's options; %1 is a machine
        return RunCard::tr("Options of Docker on %1").arg(plain(machine));
    case PlanKind::UpgradeEngine:
        //: Title of an upgrade; %1 is a machine
        return RunCard::tr("Upgrade of Docker on %1").arg(plain(machine));
    case PlanKind::RemoveEngine:
        //: Title of a removal; %1 is a machine
        return RunCard::tr("Removal of Docker from %1").arg(plain(machine));
    }
    //: Title of a set-up; %1 is a machine
    return RunCard::tr("Docker on %1").arg(plain(machine));
}

} // namespace

RunCard::RunCard(SetupRun *run, std::optional<provisioning::InterruptedSetup> interrupted, QWidget *parent)
    : Pane(parent)
    , m_run(run)
    , m_interrupted(std::move(interrupted))
    , m_title(new ElidedLabel(this))
    , m_phase(new StateLabel(this))
    , m_time(new TextLabel(this))
    , m_banner(new Banner(this))
    , m_stepLayout(new QVBoxLayout)
    , m_cancel(new Button(u"cancelRun"_s, this))
    , m_undo(new Button(u"undoRun"_s, this, ButtonKind::Plain, "undo"_L1))
    , m_retry(new Button(u"retryRun"_s, this, ButtonKind::Plain, "restart"_L1))
    , m_open(new Button(u"openRunContainers"_s, this, ButtonKind::Plain, "containers"_L1))
{
    m_title->setStyle(TextStyle::Section);
    m_title->setElideMode(Qt::ElideRight);
    m_time->setMuted(true);
    m_banner->setClosable(false);
    auto *state = new QHBoxLayout;
    state->setSpacing(metrics::kSpaceM);
    state->addWidget(m_phase);
    state->addWidget(m_time, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::kSpaceXs);
    words->addWidget(m_title);
    words->addLayout(state);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kSpaceS);
    head->addLayout(words, 1);
    for (Button *button : { m_cancel, m_undo, m_retry, m_open })
        head->addWidget(button, 0, Qt::AlignTop);
    m_stepLayout->setSpacing(metrics::kSpaceS);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceM);
    all->addLayout(head);
    all->addWidget(m_banner);
    all->addLayout(m_stepLayout);
}

RunCard::RunCard(SetupRun *run, QWidget *parent)
    : RunCard(run, std::nullopt, parent)
{
    connect(run, &SetupRun::changed, this, &RunCard::showRun);
    connect(m_cancel, &Button::clicked, run, &SetupRun::cancel);
    connect(m_undo, &Button::clicked, run, &SetupRun::undo);
    connect(m_retry, &Button::clicked, run, &SetupRun::retry);
    connect(m_open, &Button::clicked, this, [this] {
        if (m_run)
            emit openContainersRequested(m_run->host());
    });
    retranslateUi();
}

RunCard::RunCard(const provisioning::InterruptedSetup &setup, QWidget *parent)
    : RunCard(nullptr, setup, parent)
{
    connect(m_undo, &Button::clicked, this, [this] { emit undoRequested(m_interrupted->plan); });
    connect(m_retry, &Button::clicked, this, [this] { emit continueRequested(m_interrupted->plan); });
    retranslateUi();
}

void RunCard::retranslateUi()
{
    //: Button: stops a set-up
    m_cancel->setLabel(tr("Cancel"));
    const bool canBeUndone =
        m_interrupted ? m_interrupted->canBeUndone : m_run && m_run->plan().canBeUndone();
    //: Button: takes back what a set-up has done
    const QString undoText = tr("Undo");
    //: Button: forgets something that has failed and cannot be undone
    m_undo->setLabel(canBeUndone ? undoText : tr("Dismiss"));
    //: Button: goes on with a set-up, or tries its failed step again
    m_retry->setLabel(m_interrupted ? tr("Continue") : tr("Retry"));
    //: Button: opens the page Containers
    m_open->setLabel(tr("Open Containers"));
    if (m_interrupted)
        showInterrupted();
    else
        showRun();
}

void RunCard::showTimes(const QDateTime &now)
{
    const QDateTime started = m_interrupted ? m_interrupted->started
        : m_run                             ? m_run->plan().created
                                            : QDateTime();
    //: %1 is "3 h ago"
    m_time->setText(started.isValid() ? tr("started %1").arg(words::age(started, now)) : QString());
}

void RunCard::showRun()
{
    if (!m_run)
        return;
    using Phase = SetupRun::Phase;
    const Phase phase = m_run->phase();
    m_title->setText(titleOf(m_run->plan().choices.machine.name, m_run->plan().kind()));
    setAccessibleName(m_title->text());
    const bool isDismissed = phase == Phase::Undone && !m_run->plan().canBeUndone();
    //: State of something that cannot be undone, and was given up
    m_phase->setState(shapeOf(phase), isDismissed ? tr("Dismissed") : phaseText(phase));
    showSteps(m_run->steps());
    if (const std::optional<Error> error = m_run->error(); error && phase == Phase::Failed)
        m_banner->showError(*error);
    else
        m_banner->dismiss();
    m_cancel->setVisible(phase == Phase::Running || phase == Phase::Waiting);
    const bool hasStopped = phase == Phase::Failed || phase == Phase::Cancelled;
    m_undo->setVisible(hasStopped || (phase == Phase::Succeeded && m_run->plan().canBeUndone()));
    m_retry->setVisible(hasStopped);
    m_open->setVisible(phase == Phase::Succeeded && m_run->plan().kind() != PlanKind::RemoveEngine);
    showTimes(QDateTime::currentDateTimeUtc());
}

void RunCard::showInterrupted()
{
    m_title->setText(titleOf(m_interrupted->machineName, m_interrupted->kind));
    setAccessibleName(m_title->text());
    //: State of a set-up of Docker: the program ended before it was over
    m_phase->setState(StateShape::Warning, tr("Interrupted"));
    QList<provisioning::StepProgress> steps = m_interrupted->steps;
    for (provisioning::StepProgress &step : steps) {
        if (step.state == StepState::Running || step.state == StepState::Undoing)
            step.state = StepState::Pending; // nothing is running now
    }
    showSteps(steps);
    m_banner->dismiss();
    m_cancel->hide();
    m_open->hide();
    showTimes(QDateTime::currentDateTimeUtc());
}

void RunCard::showSteps(const QList<provisioning::StepProgress> &steps)
{
    while (m_lines.size() < steps.size()) {
        auto *line = new StepLine(this);
        m_lines.append(line);
        m_stepLayout->addWidget(line);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setVisible(i < steps.size());
        if (i < steps.size())
            m_lines.at(i)->setStep(steps.at(i));
    }
}

} // namespace slipway::ui

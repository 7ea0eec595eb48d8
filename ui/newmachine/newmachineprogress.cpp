// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/newmachineprogress.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/labels.h"
#include "ui/common/letterwidth.h"
#include "ui/common/metrics.h"
#include "ui/delegates/statedelegate.h"
#include "ui/models/roles.h"
#include "ui/models/text/newmachinewords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/newmachine/resourcewords.h"
#include "ui/setup/stepline.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Phase = NewMachineRun::Phase;
using provisioning::NewMachineStep;
using provisioning::StepState;

namespace {

enum Column { WhatColumn, StateColumn, TimeColumn };
constexpr int kStateGap = metrics::kStateIcon + 3 * metrics::kSpaceS; ///< beside the word
constexpr int kTimeChars = 12;

struct Line
{
    QString what {};
    StateShape shape = StateShape::Unknown;
    QString state {};
    std::chrono::milliseconds took { 0 };
    QString said {};
};

void setLine(QTreeWidgetItem *item, const Line &line)
{
    item->setText(WhatColumn, line.what);
    item->setText(StateColumn, line.state);
    item->setData(StateColumn, StateRole, QVariant::fromValue(line.shape));
    item->setText(TimeColumn, line.took.count() > 0 ? words::duration(line.took) : QString());
    item->setTextAlignment(TimeColumn, Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : { WhatColumn, StateColumn })
        item->setData(column, Qt::ToolTipRole, toolTipText(line.said));
    item->setData(WhatColumn, Qt::AccessibleDescriptionRole, plain(line.said));
}

void setLines(QTreeWidgetItem *item, const QList<Line> &lines)
{
    while (item->childCount() > lines.size())
        delete item->takeChild(item->childCount() - 1);
    while (item->childCount() < lines.size())
        new QTreeWidgetItem(item);
    for (int i = 0; i < item->childCount(); ++i)
        setLine(item->child(i), lines.at(i));
}

} // namespace

NewMachineProgress::NewMachineProgress(NewMachineFlow &flow, QWidget *parent)
    : NewMachineQuestion(flow, NewMachinePage::Progress, u"newMachineProgress"_s, parent)
    , m_tree(new QTreeWidget(this))
    , m_time(new TextLabel(this))
    , m_banner(new Banner(this))
    , m_outcome(new TextLabel(TextStyle::Section, this))
    , m_retry(new Button(u"retry"_s, this, ButtonKind::Plain, "refresh"_L1))
    , m_takeBack(new Button(u"takeBack"_s, this))
    , m_openContainers(new Button(u"openContainers"_s, this, ButtonKind::Accent))
{
    m_tree->setObjectName(u"newMachineSteps"_s);
    m_tree->setColumnCount(3);
    m_tree->setItemDelegate(new StateDelegate(m_tree));
    m_tree->setTabKeyNavigation(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    const int letter = letterWidth(fontMetrics());
    m_tree->header()->resizeSection(TimeColumn, kTimeChars * letter);
    m_time->setObjectName(u"elapsed"_s);
    m_time->setMuted(true);
    m_banner->setClosable(false);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setMultiLine(true);
    body()->addWidget(m_tree, 1);
    body()->addWidget(m_time);
    body()->addWidget(m_banner);
    body()->addWidget(m_outcome);
    buildButtons();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &NewMachineProgress::showTime);
}

void NewMachineProgress::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addWidget(m_openContainers);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(m_retry, &Button::clicked, this, [this] { m_run->retry(); });
    connect(m_takeBack, &Button::clicked, this, &NewMachineProgress::askTakeBack);
    connect(m_openContainers, &Button::clicked, this,
            [this] { emit openContainersRequested(m_run->host()); });
}

QWidget *NewMachineProgress::firstFocus() const
{
    if (!m_openContainers->isHidden())
        return m_openContainers;
    return !m_retry->isHidden() ? static_cast<QWidget *>(m_retry) : m_tree;
}

void NewMachineProgress::showRun(NewMachineRun *run)
{
    m_run = run;
    connect(run, &NewMachineRun::changed, this, &NewMachineProgress::showState);
    retranslateUi();
}

void NewMachineProgress::showState()
{
    if (!m_run)
        return;
    showSteps();
    showOutcome();
    showTime();
}

void NewMachineProgress::showSteps()
{
    const QList<provisioning::NewMachineStepProgress> steps = m_run->steps();
    int running = -1;
    for (int i = 0; i < steps.size(); ++i) {
        const provisioning::NewMachineStepProgress &step = steps.at(i);
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        if (!item) {
            item = new QTreeWidgetItem(m_tree);
            item->setExpanded(true);
        }
        if (step.state == StepState::Running || step.state == StepState::Undoing)
            running = i;
        setLine(item,
                { .what = words::newMachineStep(step.step),
                  .shape = shapeOf(step.state),
                  .state = words::stepState(step.state),
                  .took = step.took,
                  .said = step.said });
        showParts(item, step.step);
    }
    if (running != m_running) {
        m_running = running;
        m_since.start();
    }
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void NewMachineProgress::showParts(QTreeWidgetItem *item, NewMachineStep step)
{
    QList<Line> lines;
    if (step == NewMachineStep::Deployment) {
        const QList<azure::DeployedResource> resources = m_run->resources();
        lines.reserve(resources.size());
        for (const azure::DeployedResource &each : resources)
            lines.append({ .what = words::resource(each.id),
                           .shape = words::shapeOf(each.state),
                           .state = words::deployedState(each.state),
                           .said = each.detail });
    } else if (step == NewMachineStep::Docker) {
        const QList<provisioning::StepProgress> steps = m_run->dockerSteps();
        lines.reserve(steps.size());
        for (const provisioning::StepProgress &each : steps)
            lines.append({ .what = words::step(each.kind),
                           .shape = shapeOf(each.state),
                           .state = words::stepState(each.state),
                           .took = each.took,
                           .said = saidBy(each) });
    }
    setLines(item, lines);
}

QString NewMachineProgress::outcomeText() const
{
    const QString name = plain(m_run->plan().choices.name);
    switch (m_run->phase()) {
    case Phase::Succeeded:
        //: %1 is the name of a machine
        return tr("%1 runs, and its Docker answers over mutual TLS.").arg(name);
    case Phase::Cancelled:
        return tr("Stopped. What was made so far can be continued or taken back.");
    case Phase::Undoing:
        return tr("Everything that was made is being taken back…");
    case Phase::Undone:
        return m_run->isGroupKept() ? tr("Everything that was made has been taken back. The resource group "
                                         "stays: something else is in it.")
                                    : tr("Everything that was made has been taken back.");
    case Phase::Running:
    case Phase::Failed:
        break;
    }
    return {};
}

QString NewMachineProgress::title() const
{
    const QString name = plain(m_run ? m_run->plan().choices.name : flow().choices().name);
    switch (m_run ? m_run->phase() : Phase::Running) {
    case Phase::Succeeded:
        //: %1 is the name of a machine
        return tr("%1 is ready").arg(name);
    case Phase::Failed:
        //: %1 is the name of a machine
        return tr("%1 could not be made").arg(name);
    case Phase::Cancelled:
        //: %1 is the name of a machine
        return tr("Making %1 was stopped").arg(name);
    case Phase::Undoing:
        //: %1 is the name of a machine
        return tr("Taking %1 back").arg(name);
    case Phase::Undone:
        //: %1 is the name of a machine
        return tr("%1 was taken back").arg(name);
    case Phase::Running:
        break;
    }
    //: %1 is the name of a machine
    return tr("Making %1").arg(name);
}

void NewMachineProgress::showTitle()
{
    setTexts(title(),
             shape() == StateShape::Changing
                 ? tr("You can close this window: the work goes on and is shown under Activity.")
                 : tr("You find this under Activity, also when this window is closed."));
}

StateShape NewMachineProgress::shape() const
{
    switch (m_run ? m_run->phase() : Phase::Running) {
    case Phase::Succeeded:
        return StateShape::Running;
    case Phase::Failed:
        return StateShape::Failed;
    case Phase::Cancelled:
    case Phase::Undone:
        return StateShape::Stopped;
    case Phase::Running:
    case Phase::Undoing:
        break;
    }
    return StateShape::Changing;
}

void NewMachineProgress::showOutcome()
{
    showTitle();
    const Phase phase = m_run->phase();
    const std::optional<Error> error = m_run->error();
    if (phase == Phase::Failed && error)
        m_banner->showError(*error);
    else
        m_banner->dismiss();
    const bool stopped = phase == Phase::Failed || phase == Phase::Cancelled;
    m_retry->setVisible(stopped);
    m_takeBack->setVisible(stopped || phase == Phase::Succeeded);
    m_openContainers->setVisible(phase == Phase::Succeeded);
    const QString outcome = outcomeText();
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
}

void NewMachineProgress::showTime()
{
    const bool isGoing = m_run && (m_run->phase() == Phase::Running || m_run->phase() == Phase::Undoing);
    if (isGoing && !m_tick.isActive())
        m_tick.start();
    else if (!isGoing)
        m_tick.stop();
    std::chrono::milliseconds took { 0 };
    const auto steps = m_run ? m_run->steps() : QList<provisioning::NewMachineStepProgress>();
    for (int i = 0; i < steps.size(); ++i) {
        const bool runs = isGoing && i == m_running;
        took += runs ? std::chrono::milliseconds(m_since.elapsed()) : steps.at(i).took;
    }
    if (took.count() == 0)
        m_time->setText({});
    else if (isGoing)
        //: %1 is a duration such as "2 min 5 s"
        m_time->setText(tr("Under way for %1").arg(words::duration(took)));
    else
        //: %1 is a duration such as "2 min 5 s"
        m_time->setText(tr("Took %1").arg(words::duration(took)));
}

/// The machine goes, with all that is on it.
void NewMachineProgress::askTakeBack()
{
    const provisioning::NewMachineChoices &choices = m_run->plan().choices;
    QStringList targets;
    const QList<azure::DeployedResource> resources = m_run->resources();
    targets.reserve(resources.size());
    for (const azure::DeployedResource &each : resources)
        targets.append(words::resource(each.id));
    auto *confirm = new Confirm(
        //: %1 is the name of a machine
        { .title = tr("Take Back %1").arg(plain(choices.name)),
          .question = choices.makesGroup
              //: %1 is the name of a machine, %2 of a resource group
              ? tr("The machine %1 is deleted with its disk and its network, and the resource group %2 if "
                   "nothing else "
                   "is in it. What is on the machine is lost.")
                    .arg(plain(choices.name), plain(choices.group))
              //: %1 is the name of a machine
              : tr("The machine %1 is deleted with its disk and its network. What is on the machine is lost. "
                   "Everything "
                   "that was in the resource group before stays.")
                    .arg(plain(choices.name)),
          .button = tr("Take Back"),
          .details = targets.join(u'\n') },
        this);
    connect(confirm, &QDialog::accepted, this, [this] {
        if (m_run)
            m_run->undo();
    });
    confirm->open();
}

/// For the longest there is, lest columns move while somebody looks.
void NewMachineProgress::makeRoomForStates()
{
    using azure::OperationState;
    QStringList words { m_tree->headerItem()->text(StateColumn) };
    for (const StepState state : { StepState::Pending, StepState::Running, StepState::Done, StepState::Failed,
                                   StepState::Undoing, StepState::Undone })
        words.append(words::stepState(state)); // clazy:exclude=reserve-candidates
    for (const OperationState state : { OperationState::Running, OperationState::Succeeded,
                                        OperationState::Failed, OperationState::Canceled })
        words.append(words::deployedState(state)); // clazy:exclude=reserve-candidates
    int widest = 0;
    for (const QString &word : std::as_const(words))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    m_tree->header()->resizeSection(StateColumn, widest + kStateGap);
}

void NewMachineProgress::retranslateUi()
{
    showTitle();
    m_tree->setHeaderLabels({ //: Title of a column: a step or a resource
                              tr("What"), tr("State"),
                              //: Title of a column: how long something took
                              tr("Time") });
    m_tree->headerItem()->setTextAlignment(TimeColumn, Qt::AlignRight | Qt::AlignVCenter);
    makeRoomForStates();
    m_tree->setAccessibleName(tr("Steps"));
    m_retry->setLabel(tr("Retry"));
    //: Button: deletes what was made
    m_takeBack->setLabel(tr("Take Back"));
    m_openContainers->setLabel(tr("Open Containers"));
    showState();
}

} // namespace slipway::ui

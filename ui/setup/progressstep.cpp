// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/progressstep.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/setup/runstable.h"
#include "ui/setup/stepline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Phase = SetupRun::Phase;

namespace {

bool isBusy(const SetupRun *run)
{
    return run->phase() == Phase::Waiting || run->phase() == Phase::Running || run->phase() == Phase::Undoing;
}

/// Whether a script may have installed something: undoing takes back what Azure has, not the packages.
bool mayHaveInstalled(const SetupRun *run)
{
    const QList<provisioning::StepProgress> steps = run->steps();
    return std::any_of(steps.cbegin(), steps.cend(), [](const provisioning::StepProgress &step) {
        return step.kind == provisioning::StepKind::Install && step.state != provisioning::StepState::Pending;
    });
}

bool isStopped(const SetupRun *run)
{
    return run->phase() == Phase::Failed || run->phase() == Phase::Cancelled;
}

} // namespace

ProgressStep::ProgressStep(SetupFlow &flow, SetupService &service, QWidget *parent)
    : SetupStep(flow, SetupPage::Progress, u"progressStep"_s, parent)
    , m_service(service)
    , m_table(new RunsTable(this))
    , m_summary(new TextLabel(this))
    , m_list(new QVBoxLayout)
    , m_banner(new Banner(this))
    , m_outcome(new TextLabel(TextStyle::Section, this))
    , m_openContainers(new Button(u"openContainers"_s, this, ButtonKind::Accent))
    , m_retry(new Button(u"retry"_s, this, ButtonKind::Plain, "refresh"_L1))
    , m_undo(new Button(u"undo"_s, this))
    , m_undoWithEngine(new Button(u"undoWithEngine"_s, this))
    , m_cancelOne(new Button(u"cancelOne"_s, this))
    , m_retryAll(new Button(u"retryAll"_s, this, ButtonKind::Plain, "refresh"_L1))
    , m_undoAll(new Button(u"undoAll"_s, this))
{
    m_summary->setObjectName(u"summaryOfAll"_s);
    m_summary->setWordWrap(true);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setWordWrap(true);
    m_list->setSpacing(metrics::kSpaceM);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_summary);
    body()->addLayout(m_list);
    body()->addWidget(m_banner);
    body()->addWidget(m_outcome);
    body()->addLayout(buildButtons());
    if (!flow.isForSeveral())
        body()->addStretch(1);
    m_table->setVisible(flow.isForSeveral());
    m_summary->setVisible(flow.isForSeveral());
    for (Button *button :
         { m_openContainers, m_retry, m_undo, m_undoWithEngine, m_cancelOne, m_retryAll, m_undoAll })
        button->hide(); // all at once they would make the whole window wide
    m_banner->setClosable(false);
    connect(m_table, &RunsTable::runChosen, this, &ProgressStep::showRun);
}

QHBoxLayout *ProgressStep::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    for (Button *button : { m_openContainers, m_retry, m_undo, m_undoWithEngine, m_cancelOne })
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_retryAll);
    buttons->addWidget(m_undoAll);
    connect(m_retry, &Button::clicked, this, [this] { m_run->retry(); });
    connect(m_undo, &Button::clicked, this, [this] { m_run->undo(); });
    connect(m_undoWithEngine, &Button::clicked, this, &ProgressStep::askToRemoveEngine);
    connect(m_cancelOne, &Button::clicked, this, [this] { m_run->cancel(); });
    connect(m_openContainers, &Button::clicked, this,
            [this] { emit openContainersRequested(m_run->host()); });
    connect(m_retryAll, &Button::clicked, this, [this] { m_service.runInTurn(stopped(), RunAction::Retry); });
    connect(m_undoAll, &Button::clicked, this, &ProgressStep::askToUndoAll);
    return buttons;
}

QWidget *ProgressStep::firstFocus() const
{
    if (m_runs.size() > 1)
        return m_table;
    if (m_openContainers->isVisible())
        return m_openContainers;
    return m_retry->isVisible() ? m_retry : nullptr;
}

void ProgressStep::showRuns(const QList<SetupRun *> &runs)
{
    m_runs = runs;
    m_run = runs.value(0);
    if (flow().isForSeveral())
        m_table->showRuns(runs);
    for (SetupRun *run : runs)
        connect(run, &SetupRun::changed, this, [this, run] { runChanged(run); });
    showState();
    showAll();
}

/// Once all have ended, one that failed is looked at first.
void ProgressStep::runChanged(SetupRun *run)
{
    if (run == m_run)
        showState();
    showAll();
    if (m_runs.size() < 2 || isBusy(run) || std::any_of(m_runs.cbegin(), m_runs.cend(), isBusy)
        || m_run->phase() == Phase::Failed)
        return;
    const auto failed = std::find_if(m_runs.cbegin(), m_runs.cend(),
                                     [](const SetupRun *each) { return each->phase() == Phase::Failed; });
    if (failed != m_runs.cend())
        m_table->setCurrent(*failed);
}

void ProgressStep::showRun(SetupRun *run)
{
    m_run = run;
    showState();
}

void ProgressStep::showState()
{
    const QList<provisioning::StepProgress> steps = m_run->steps();
    while (m_lines.size() < steps.size()) {
        m_lines.append(new StepLine(this));
        m_list->addWidget(m_lines.constLast());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setVisible(i < steps.size());
        if (i < steps.size())
            m_lines.at(i)->setStep(steps.at(i));
    }
    showOutcome();
}

void ProgressStep::showOutcome()
{
    const Phase phase = m_run->phase();
    const std::optional<Error> error = m_run->error();
    if (phase == Phase::Failed && error)
        m_banner->showError(*error);
    else
        m_banner->dismiss();
    showTitle();
    m_retry->setVisible(isStopped(m_run));
    m_undo->setVisible(isStopped(m_run) || phase == Phase::Succeeded);
    m_undoWithEngine->setVisible(!m_undo->isHidden() && m_run->broughtEngine());
    m_openContainers->setVisible(phase == Phase::Succeeded);
    m_cancelOne->setVisible(m_runs.size() > 1 && (phase == Phase::Running || phase == Phase::Waiting));
    m_outcome->setText(outcomeText());
    m_outcome->setVisible(!m_outcome->text().isEmpty());
}

QString ProgressStep::outcomeText() const
{
    const Phase phase = m_run->phase();
    if (phase == Phase::Succeeded)
        //: %1 is a version number such as 27.1
        return tr("Docker %1 answers over mutual TLS").arg(m_run->engineVersion());
    if (phase == Phase::Cancelled)
        return tr("Stopped. What was done so far can be continued or undone.");
    if (phase != Phase::Undone)
        return {};
    if (m_run->removesEngine())
        return tr("Everything that was set up has been taken back, and Docker was removed. Its containers, "
                  "images and volumes are still on the machine's disk.");
    if (mayHaveInstalled(m_run))
        return tr("The network rule, the certificates and the host have been taken back. Docker stays on the "
                  "machine and goes on listening there for clients with a certificate.");
    return tr("Everything that was set up has been taken back.");
}

void ProgressStep::askToRemoveEngine()
{
    const QString name = plain(m_run->plan().choices.machine.name);
    auto *confirm = new Confirm(
        { //: %1 is the name of a machine
          .title = tr("Undo, and Remove Docker from %1?").arg(name),
          //: %1 is the name of a machine
          .question =
              tr("The set-up brought Docker to %1. All containers there stop, its packages and settings "
                 "are removed, and nothing listens any more. Containers, images and volumes stay on the "
                 "machine's disk. Network rule, certificates and host are taken back, too.")
                  .arg(name),
          .button = tr("Undo and Remove Docker") },
        this);
    connect(confirm, &QDialog::accepted, this, [run = m_run] { run->undoWithEngine(); });
    confirm->open();
}

QList<SetupRun *> ProgressStep::stopped() const
{
    QList<SetupRun *> found;
    std::copy_if(m_runs.cbegin(), m_runs.cend(), std::back_inserter(found), isStopped);
    return found;
}

QList<SetupRun *> ProgressStep::undoable() const
{
    QList<SetupRun *> found;
    std::copy_if(m_runs.cbegin(), m_runs.cend(), std::back_inserter(found),
                 [](const SetupRun *run) { return isStopped(run) || run->phase() == Phase::Succeeded; });
    return found;
}

void ProgressStep::showAll()
{
    if (m_runs.size() < 2)
        return;
    const auto count = [this](auto is) {
        return QLocale().toString(std::count_if(m_runs.cbegin(), m_runs.cend(), is));
    };
    const auto in = [](Phase phase) {
        return [phase](const SetupRun *run) { return run->phase() == phase; };
    };
    showTitle();
    //: How several set-ups stand together; %1, %2 and %3 are numbers of machines
    m_summary->setText(tr("Done: %1 · Failed: %2 · Under way or waiting: %3")
                           .arg(count(in(Phase::Succeeded)), count(in(Phase::Failed)), count(isBusy)));
    const bool isOver = std::none_of(m_runs.cbegin(), m_runs.cend(), isBusy);
    m_retryAll->setVisible(isOver && stopped().size() > 1);
    m_undoAll->setVisible(isOver && undoable().size() > 1);
}

QString ProgressStep::titleOfOne() const
{
    const QString name = plain(flow().choices().machine.name);
    switch (m_run ? m_run->phase() : Phase::Running) {
    case Phase::Succeeded:
        //: %1 is the name of a machine
        return tr("Docker is set up on %1").arg(name);
    case Phase::Failed:
        //: %1 is the name of a machine
        return tr("Docker could not be set up on %1").arg(name);
    case Phase::Cancelled:
        //: %1 is the name of a machine
        return tr("Setting up Docker on %1 was stopped").arg(name);
    case Phase::Undoing:
        //: %1 is the name of a machine
        return tr("Taking back the set-up of %1").arg(name);
    case Phase::Undone:
        //: %1 is the name of a machine
        return tr("The set-up of %1 was taken back").arg(name);
    case Phase::Waiting:
    case Phase::Running:
        break;
    }
    //: %1 is the name of a machine
    return tr("Setting up Docker on %1").arg(name);
}

void ProgressStep::showTitle()
{
    const bool isOver = !m_runs.isEmpty() && std::none_of(m_runs.cbegin(), m_runs.cend(), isBusy);
    const QString hint = isOver
        ? tr("You find this under Activity, also when this window is closed.")
        : tr("You can close this window: the set-up goes on and is shown under Activity.");
    const int count = static_cast<int>(m_runs.size());
    if (!flow().isForSeveral())
        setTexts(titleOfOne(), hint);
    else if (isOver)
        setTexts(tr("Setting up Docker on %n machine(s) has ended", nullptr, count), hint);
    else
        setTexts(tr("Setting up Docker on %n machine(s)", nullptr, count), hint);
}

StateShape ProgressStep::shape() const
{
    const auto isAny = [this](auto is) { return std::any_of(m_runs.cbegin(), m_runs.cend(), is); };
    if (m_runs.isEmpty() || isAny(isBusy))
        return StateShape::Changing;
    if (isAny([](const SetupRun *run) { return run->phase() == Phase::Failed; }))
        return StateShape::Failed;
    const bool isDone = isAny([](const SetupRun *run) { return run->phase() == Phase::Succeeded; });
    return isDone ? StateShape::Running : StateShape::Stopped;
}

void ProgressStep::askToUndoAll()
{
    const QList<SetupRun *> runs = undoable();
    QStringList names;
    names.reserve(runs.size());
    for (const SetupRun *run : runs)
        names.append(plain(run->plan().choices.machine.name));
    auto *confirm = new Confirm(
        { .title = tr("Undo the Set-Up of All Machines?"),
          .question = tr("What was set up on %n machine(s) is taken back: network rules, certificates and "
                         "hosts. Docker itself stays installed.",
                         nullptr, static_cast<int>(runs.size())),
          .button = tr("Undo All"),
          .details = names.join(u'\n') },
        this);
    connect(confirm, &QDialog::accepted, this, [this] { m_service.runInTurn(undoable(), RunAction::Undo); });
    confirm->open();
}

void ProgressStep::retranslateUi()
{
    showTitle();
    m_table->retranslateUi();
    m_retry->setLabel(tr("Retry"));
    m_undo->setLabel(tr("Undo"));
    //: Button: takes a set-up back, and the Docker that it brought
    m_undoWithEngine->setLabel(tr("Remove Docker Too…"));
    m_openContainers->setLabel(tr("Open Containers"));
    //: Button: stops the set-up of the machine that is selected, not that of the others
    m_cancelOne->setLabel(tr("Cancel This One"));
    //: Button: tries the set-up again on every machine on which it failed or was cancelled
    m_retryAll->setLabel(tr("Retry All"));
    //: Button: takes back the set-up of all machines
    m_undoAll->setLabel(tr("Undo All"));
    if (m_run)
        showState();
    showAll();
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwizard.h"

#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/services/setupservice.h"
#include "ui/setup/accessstep.h"
#include "ui/setup/certificatesstep.h"
#include "ui/setup/dockerstep.h"
#include "ui/setup/machinestep.h"
#include "ui/setup/progressstep.h"
#include "ui/setup/reviewstep.h"
#include "ui/setup/steprail.h"
#include "ui/setup/summarypane.h"

#include <QCloseEvent>
#include <QStackedWidget>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(880, 620);

} // namespace

SetupWizard::SetupWizard(Services &services, const MachineRow &machine, QWidget *parent)
    : SetupWizard(services, QList<MachineRow> { machine }, parent)
{
}

SetupWizard::SetupWizard(Services &services, const QList<MachineRow> &selected, QWidget *parent)
    : WizardWindow(u"setupWizard"_s, kSize, parent)
    , m_services(services)
    , m_flow(selected, services.setup.authorities())
    , m_rail(new StepRail(this))
{
    buildSteps();
    arrange(m_rail, new SummaryPane(m_flow, this));
    connect(back(), &Button::clicked, &m_flow, &SetupFlow::back);
    connect(next(), &Button::clicked, this, &SetupWizard::forward);
    connect(cancel(), &Button::clicked, this, [this] {
        if (!isRunning()) {
            close();
            return;
        }
        const QList<SetupRun *> runs = m_progress->runs();
        for (SetupRun *run : runs)
            run->cancel();
    });
    connect(&m_flow, &SetupFlow::changed, this, &SetupWizard::showPage);
    retranslateUi();
    showPage();
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::buildSteps()
{
    m_progress = new ProgressStep(m_flow, m_services.setup, stack());
    m_steps = { new MachineStep(m_flow, stack()),
                new DockerStep(m_flow, m_services, stack()),
                new CertificatesStep(m_flow, stack()),
                new AccessStep(m_flow, m_services, stack()),
                new ReviewStep(m_flow, m_services, stack()),
                m_progress };
    for (SetupStep *step : std::as_const(m_steps))
        stack()->addWidget(step);
    connect(m_progress, &ProgressStep::openContainersRequested, this, [this](const docker::HostId &host) {
        emit openContainersRequested(host);
        accept();
    });
}

bool SetupWizard::isRunning() const
{
    const QList<SetupRun *> &runs = m_progress->runs();
    return canCancel() || std::any_of(runs.cbegin(), runs.cend(), [](const SetupRun *run) {
               return run->phase() == SetupRun::Phase::Undoing;
           });
}

bool SetupWizard::canCancel() const
{
    const QList<SetupRun *> &runs = m_progress->runs();
    return std::any_of(runs.cbegin(), runs.cend(), [](const SetupRun *run) {
        return run->phase() == SetupRun::Phase::Running || run->phase() == SetupRun::Phase::Waiting;
    });
}

void SetupWizard::start()
{
    const QList<provisioning::Plan> &plans = m_flow.plans();
    QList<SetupRun *> runs;
    if (plans.size() > 1)
        runs = m_services.setup.startAll(plans);
    else
        runs.append(m_services.setup.start(plans.constFirst()));
    m_progress->showRuns(runs);
    m_progress->retranslateUi();
    for (SetupRun *run : std::as_const(runs))
        connect(run, &SetupRun::changed, this, &SetupWizard::showButtons);
}

void SetupWizard::forward()
{
    if (m_flow.page() == SetupPage::Review && m_flow.canGoNext())
        start();
    m_flow.next();
}

void SetupWizard::showPage()
{
    const SetupPage page = m_flow.page();
    SetupStep *step = m_steps.at(static_cast<int>(page));
    step->showProblems();
    if (page != m_shown) {
        m_shown = page;
        m_rail->setCurrent(page);
        stack()->setCurrentWidget(step);
        step->enter();
        if (QWidget *first = step->firstFocus())
            first->setFocus(Qt::TabFocusReason);
        else
            (page == SetupPage::Progress ? leave() : next())->setFocus(Qt::TabFocusReason);
    }
    showButtons();
}

void SetupWizard::showButtons()
{
    const bool progress = m_flow.page() == SetupPage::Progress;
    m_rail->setShape(progress ? m_progress->shape() : StateShape::Changing);
    back()->setVisible(!progress);
    back()->setEnabled(m_flow.canGoBack());
    showAtTheEnd(progress);
    next()->setEnabled(m_flow.canGoNext());
    leave()->setEnabled(!isRunning());
    cancel()->setVisible(!progress || isRunning());
    cancel()->setEnabled(!progress || canCancel());
    const bool several = progress && m_progress->runs().size() > 1;
    //: Button: stops the set-up of all machines
    cancel()->setLabel(several ? tr("Cancel All") : tr("Cancel"));
    leave()->setLabel(tr("Close"));
    next()->setLabel(m_flow.page() == SetupPage::Review ? tr("Set Up Docker") : tr("Next"));
    if (progress && !isRunning() && leave()->hasFocus() && m_progress->firstFocus())
        m_progress->firstFocus()->setFocus(Qt::TabFocusReason);
}

void SetupWizard::retranslateUi()
{
    setWindowTitle(tr("Add Docker"));
    setAccessibleName(tr("Add Docker"));
    back()->setLabel(tr("Back"));
    for (SetupStep *step : std::as_const(m_steps)) {
        step->retranslateUi();
        step->showProblems();
    }
    showButtons();
}

void SetupWizard::closeEvent(QCloseEvent *event)
{
    if (canCancel() && isVisible()) {
        event->ignore();
        askHowToClose();
        return;
    }
    WizardWindow::closeEvent(event);
}

void SetupWizard::askHowToClose()
{
    //: %1 is the name of a machine
    QString question = tr("Docker is still being set up on %1. It can go on in the background; you find "
                          "it under Activity.")
                           .arg(m_flow.choices().machine.name);
    if (m_progress->runs().size() > 1)
        question = tr("Docker is still being set up on %n machine(s). It can go on in the background; you "
                      "find it under Activity.",
                      nullptr, static_cast<int>(m_progress->runs().size()));
    auto *confirm = new Confirm({ .title = tr("Close While Setting Up?"),
                                  .question = question,
                                  .button = tr("Go On in the Background"),
                                  .destructive = false },
                                this);
    connect(confirm, &QDialog::accepted, this, &QDialog::accept);
    confirm->open();
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwizard.h"

#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/metrics.h"
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
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(880, 620);

} // namespace

SetupWizard::SetupWizard(Services &services, const MachineRow &machine, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_flow(machine, services.setup.authorities())
    , m_rail(new StepRail(this))
    , m_stack(new QStackedWidget(this))
    , m_back(new Button(u"back"_s, this))
    , m_cancel(new Button(u"cancel"_s, this))
    , m_next(new Button(u"next"_s, this, ButtonKind::Accent))
{
    setObjectName(u"setupWizard"_s);
    setWindowModality(Qt::WindowModal);
    resize(kSize);
    buildSteps();
    buildLayout();
    m_next->setDefault(true);
    connect(m_back, &Button::clicked, &m_flow, &SetupFlow::back);
    connect(m_next, &Button::clicked, this, &SetupWizard::forward);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (isRunning())
            m_progress->run()->cancel();
        else
            close();
    });
    connect(&m_flow, &SetupFlow::changed, this, &SetupWizard::showPage);
    retranslateUi();
    showPage();
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::buildSteps()
{
    m_progress = new ProgressStep(m_flow, m_stack);
    m_steps = { new MachineStep(m_flow, m_stack),
                new DockerStep(m_flow, m_services, m_stack),
                new CertificatesStep(m_flow, m_stack),
                new AccessStep(m_flow, m_services, m_stack),
                new ReviewStep(m_flow, m_services, m_stack),
                m_progress };
    for (SetupStep *step : std::as_const(m_steps))
        m_stack->addWidget(step);
    connect(m_progress, &ProgressStep::openContainersRequested, this, [this](const docker::HostId &host) {
        emit openContainersRequested(host);
        accept();
    });
}

void SetupWizard::buildLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::kSpaceXl, 0, metrics::kSpaceXl, metrics::kSpaceXl);
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *middle = new QVBoxLayout;
    middle->addWidget(m_stack, 1);
    middle->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(middle, 1);
    layout->addWidget(new SummaryPane(m_flow, this));
}

bool SetupWizard::isRunning() const
{
    if (m_flow.page() != SetupPage::Progress || !m_progress->run())
        return false;
    const SetupRun::Phase phase = m_progress->run()->phase();
    return phase == SetupRun::Phase::Running || phase == SetupRun::Phase::Undoing;
}

void SetupWizard::forward()
{
    if (m_flow.page() == SetupPage::Progress) {
        close();
        return;
    }
    if (m_flow.page() == SetupPage::Review && m_flow.canGoNext()) {
        SetupRun *run = m_services.setup.start(*m_flow.plan());
        m_progress->showRun(run);
        connect(run, &SetupRun::changed, this, &SetupWizard::showButtons);
    }
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
        m_stack->setCurrentWidget(step);
        step->enter();
        if (QWidget *first = step->firstFocus())
            first->setFocus(Qt::TabFocusReason);
        else
            m_next->setFocus(Qt::TabFocusReason);
    }
    showButtons();
}

void SetupWizard::showButtons()
{
    const bool progress = m_flow.page() == SetupPage::Progress;
    m_back->setVisible(!progress);
    m_back->setEnabled(m_flow.canGoBack());
    m_next->setEnabled(progress ? !isRunning() : m_flow.canGoNext());
    m_cancel->setVisible(!progress || isRunning());
    m_cancel->setEnabled(!progress || m_progress->run()->phase() == SetupRun::Phase::Running);
    if (progress)
        m_next->setLabel(tr("Close"));
    else
        m_next->setLabel(m_flow.page() == SetupPage::Review ? tr("Set Up Docker") : tr("Next"));
    if (progress && !isRunning() && m_next->hasFocus() && m_progress->firstFocus())
        m_progress->firstFocus()->setFocus(Qt::TabFocusReason);
}

void SetupWizard::retranslateUi()
{
    setWindowTitle(tr("Add Docker"));
    setAccessibleName(tr("Add Docker"));
    m_back->setLabel(tr("Back"));
    m_cancel->setLabel(tr("Cancel"));
    for (SetupStep *step : std::as_const(m_steps)) {
        step->retranslateUi();
        step->showProblems();
    }
    showButtons();
}

void SetupWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SetupWizard::reject()
{
    close();
}

void SetupWizard::closeEvent(QCloseEvent *event)
{
    if (isRunning() && m_progress->run()->phase() == SetupRun::Phase::Running && isVisible()) {
        event->ignore();
        askHowToClose();
        return;
    }
    QDialog::closeEvent(event);
}

void SetupWizard::askHowToClose()
{
    auto *confirm = new Confirm(
        { .title = tr("Close While Setting Up?"),
          //: %1 is the name of a machine
          .question = tr("Docker is still being set up on %1. It can go on in the background; you find "
                         "it under Activity.")
                          .arg(m_flow.choices().machine.name),
          .button = tr("Go On in the Background"),
          .destructive = false },
        this);
    connect(confirm, &QDialog::accepted, this, &QDialog::accept);
    confirm->open();
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/newmachinewizard.h"

#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/metrics.h"
#include "ui/common/wizardrail.h"
#include "ui/models/text/safetext.h"
#include "ui/newmachine/basicsquestion.h"
#include "ui/newmachine/enginequestion.h"
#include "ui/newmachine/newmachineprogress.h"
#include "ui/newmachine/newmachinereview.h"
#include "ui/newmachine/newmachinesummary.h"
#include "ui/newmachine/reachquestion.h"
#include "ui/newmachine/sizequestion.h"
#include "ui/newmachine/systemquestion.h"
#include "ui/services/machineservice.h"
#include "ui/services/setupservice.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Phase = NewMachineRun::Phase;

namespace {

constexpr QSize kSize(1080, 640);

} // namespace

NewMachineWizard::NewMachineWizard(Services &services, NewMachineRun *run, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_flow(services.setup.authorities())
    , m_rail(new WizardRail(this))
    , m_stack(new QStackedWidget(this))
    , m_back(new Button(u"back"_s, this))
    , m_cancel(new Button(u"cancel"_s, this))
    , m_next(new Button(u"next"_s, this, ButtonKind::Accent))
{
    setObjectName(u"newMachineWizard"_s);
    setWindowModality(Qt::WindowModal);
    resize(kSize);
    buildPages();
    buildLayout();
    m_next->setDefault(true);
    connect(m_back, &Button::clicked, &m_flow, &NewMachineFlow::back);
    connect(m_next, &Button::clicked, this, &NewMachineWizard::forward);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (isRunning())
            m_progress->run()->cancel();
        else
            close();
    });
    if (run) {
        showRun(run);
        m_flow.showProgress();
    }
    connect(&m_flow, &NewMachineFlow::changed, this, &NewMachineWizard::showPage);
    retranslateUi();
    showPage();
}

NewMachineWizard::~NewMachineWizard() = default;

void NewMachineWizard::buildPages()
{
    m_review = new NewMachineReview(m_flow, m_services, m_stack);
    m_progress = new NewMachineProgress(m_flow, m_stack);
    m_pages = { new BasicsQuestion(m_flow, m_services, m_stack),
                new SizeQuestion(m_flow, m_services, m_stack),
                new SystemQuestion(m_flow, m_services, m_stack),
                new EngineQuestion(m_flow, m_stack),
                new ReachQuestion(m_flow, m_services, m_stack),
                m_review,
                m_progress };
    for (NewMachineQuestion *page : std::as_const(m_pages)) {
        m_stack->addWidget(page);
        connect(page, &NewMachineQuestion::nextRequested, m_next, &Button::click);
    }
    connect(m_progress, &NewMachineProgress::openContainersRequested, this,
            [this](const docker::HostId &host) {
                emit openContainersRequested(host);
                accept();
            });
}

void NewMachineWizard::buildLayout()
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
    layout->addWidget(new NewMachineSummary(m_flow, this));
}

bool NewMachineWizard::isRunning() const
{
    if (m_flow.page() != NewMachinePage::Progress || !m_progress->run())
        return false;
    const Phase phase = m_progress->run()->phase();
    return phase == Phase::Running || phase == Phase::Undoing;
}

void NewMachineWizard::showRun(NewMachineRun *run)
{
    m_progress->showRun(run);
    connect(run, &NewMachineRun::changed, this, &NewMachineWizard::showButtons);
    m_flow.suggest([run](auto &choices) { choices = run->plan().choices; });
}

void NewMachineWizard::forward()
{
    if (m_flow.page() == NewMachinePage::Progress) {
        close();
        return;
    }
    if (m_flow.page() == NewMachinePage::Review && m_flow.canGoNext()) {
        NewMachineRun *run = m_services.newMachines.start(*m_flow.plan());
        if (!run) {
            m_review->showError({ .kind = ErrorKind::SignInRequired, .code = u"sign-in.needed"_s });
            return;
        }
        showRun(run);
        m_flow.showProgress();
        return;
    }
    m_flow.next();
}

void NewMachineWizard::showPage()
{
    const NewMachinePage page = m_flow.page();
    NewMachineQuestion *shown = m_pages.at(static_cast<int>(page));
    shown->showProblems();
    if (page != m_shown || m_stack->currentWidget() != shown) {
        m_shown = page;
        m_rail->setCurrent(static_cast<int>(page));
        m_stack->setCurrentWidget(shown);
        shown->enter();
        if (QWidget *first = shown->firstFocus())
            first->setFocus(Qt::TabFocusReason);
    }
    showButtons();
}

void NewMachineWizard::showButtons()
{
    const bool isProgress = m_flow.page() == NewMachinePage::Progress;
    m_back->setVisible(!isProgress);
    m_back->setEnabled(m_flow.canGoBack());
    m_next->setEnabled(isProgress ? !isRunning() : m_flow.canGoNext());
    m_cancel->setVisible(!isProgress || isRunning());
    m_cancel->setEnabled(!isProgress || (isRunning() && m_progress->run()->phase() == Phase::Running));
    if (isProgress)
        m_next->setLabel(tr("Close"));
    else
        m_next->setLabel(m_flow.page() == NewMachinePage::Review ? tr("Make Machine") : tr("Next"));
    if (std::exchange(m_wasRunning, isRunning()) && !isRunning()) {
        m_progress->firstFocus()->setFocus(Qt::TabFocusReason);
        m_services.machines.refresh(); // there is one more, or one less
    }
}

void NewMachineWizard::retranslateUi()
{
    const QString title = tr("New Machine with Docker");
    setWindowTitle(title);
    setAccessibleName(title);
    m_rail->setNames({ tr("Machine"), tr("Size"),
                       //: Page of a wizard: image, disk, user and key
                       tr("System"), tr("Docker"),
                       //: Page of a wizard: who may reach the machine
                       tr("Access"), tr("Review"), tr("Progress") });
    m_back->setLabel(tr("Back"));
    m_cancel->setLabel(tr("Cancel"));
    for (NewMachineQuestion *page : std::as_const(m_pages)) {
        page->retranslateUi();
        page->showProblems();
    }
    showButtons();
}

void NewMachineWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void NewMachineWizard::reject()
{
    close();
}

/// Somebody has written something that would be lost.
bool NewMachineWizard::hasAnswers() const
{
    return m_flow.page() != NewMachinePage::Progress && !m_flow.choices().name.isEmpty();
}

void NewMachineWizard::closeEvent(QCloseEvent *event)
{
    const bool isMaking = isRunning() && m_progress->run()->phase() == Phase::Running;
    if (isVisible() && (isMaking || hasAnswers())) {
        event->ignore();
        askHowToClose();
        return;
    }
    QDialog::closeEvent(event);
}

void NewMachineWizard::askHowToClose()
{
    const QString name = plain(m_flow.choices().name);
    const Confirm::Texts running {
        .title = tr("Close While the Machine Is Being Made?"),
        //: %1 is the name of a machine
        .question = tr("%1 is still being made. It can go on in the background; you find it under Activity.")
                        .arg(name),
        .button = tr("Go On in the Background"),
        .destructive = false
    };
    const Confirm::Texts answers {
        .title = tr("Drop These Answers?"),
        //: %1 is the name of a machine
        .question = tr("Nothing has been made. What you have entered for %1 is forgotten.").arg(name),
        .button = tr("Drop"),
    };
    auto *confirm = new Confirm(isRunning() ? running : answers, this);
    connect(confirm, &QDialog::accepted, this, &QDialog::accept);
    confirm->open();
}

} // namespace slipway::ui

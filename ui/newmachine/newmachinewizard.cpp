// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/newmachinewizard.h"

#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/wizardrail.h"
#include "ui/models/text/safetext.h"
#include "ui/newmachine/basicsquestion.h"
#include "ui/newmachine/enginequestion.h"
#include "ui/newmachine/newmachinehabits.h"
#include "ui/newmachine/newmachineprogress.h"
#include "ui/newmachine/newmachinereview.h"
#include "ui/newmachine/newmachinesummary.h"
#include "ui/newmachine/reachquestion.h"
#include "ui/newmachine/sizequestion.h"
#include "ui/newmachine/systemquestion.h"
#include "ui/services/machineservice.h"
#include "ui/services/setupservice.h"

#include <QCloseEvent>
#include <QStackedWidget>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Phase = NewMachineRun::Phase;

namespace {

constexpr QSize kSize(1080, 740);

} // namespace

NewMachineWizard::NewMachineWizard(Services &services, NewMachineRun *run, QWidget *parent)
    : WizardWindow(u"newMachineWizard"_s, kSize, parent)
    , m_services(services)
    , m_flow(services.setup.authorities())
    , m_rail(new WizardRail(this))
    , m_more(new Button(u"moreOptions"_s, this))
{
    buildPages();
    arrange(m_rail, new NewMachineSummary(m_flow, this), m_more);
    setTabOrder(m_more, back());
    setTabOrder(back(), cancel());
    setTabOrder(cancel(), next());
    setTabOrder(next(), leave());
    connect(m_more, &Button::clicked, &m_flow, &NewMachineFlow::next);
    connect(back(), &Button::clicked, &m_flow, &NewMachineFlow::back);
    connect(next(), &Button::clicked, this, &NewMachineWizard::forward);
    connect(cancel(), &Button::clicked, this, [this] {
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
    m_review = new NewMachineReview(m_flow, m_services, stack());
    m_progress = new NewMachineProgress(m_flow, stack());
    const NewMachineHabits habits = NewMachineHabits::read(m_services);
    m_pages = { new BasicsQuestion(m_flow, m_services, habits, stack()),
                new SizeQuestion(m_flow, m_services, habits, stack()),
                new SystemQuestion(m_flow, m_services, habits, stack()),
                new EngineQuestion(m_flow, habits, stack()),
                new ReachQuestion(m_flow, m_services, stack()),
                m_review,
                m_progress };
    for (NewMachineQuestion *page : std::as_const(m_pages)) {
        stack()->addWidget(page);
        connect(page, &NewMachineQuestion::nextRequested, next(), &Button::click);
    }
    connect(m_progress, &NewMachineProgress::openContainersRequested, this,
            [this](const docker::HostId &host) {
                emit openContainersRequested(host);
                accept();
            });
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
    if (m_flow.page() == NewMachinePage::Review && m_flow.canGoNext()) {
        NewMachineRun *run = m_services.newMachines.start(*m_flow.plan());
        if (!run) {
            m_review->showError({ .kind = ErrorKind::SignInRequired, .code = u"sign-in.needed"_s });
            return;
        }
        NewMachineHabits::of(run->plan().choices).write(m_services);
        showRun(run);
        m_flow.showProgress();
        return;
    }
    if (m_flow.page() == NewMachinePage::Machine)
        m_flow.review();
    else
        m_flow.next();
}

void NewMachineWizard::showPage()
{
    const NewMachinePage page = m_flow.page();
    if (page == NewMachinePage::Machine) {
        for (NewMachineQuestion *each : std::as_const(m_pages))
            each->suggest();
    }
    NewMachineQuestion *shown = m_pages.at(static_cast<int>(page));
    shown->showProblems();
    if (page != m_shown || stack()->currentWidget() != shown) {
        m_shown = page;
        m_rail->setCurrent(static_cast<int>(page));
        stack()->setCurrentWidget(shown);
        shown->enter();
        if (QWidget *first = shown->firstFocus())
            first->setFocus(Qt::TabFocusReason);
    }
    showButtons();
}

void NewMachineWizard::showButtons()
{
    const bool isFirst = m_flow.page() == NewMachinePage::Machine;
    const bool isProgress = m_flow.page() == NewMachinePage::Progress;
    m_rail->setShape(isProgress ? m_progress->shape() : StateShape::Changing);
    m_more->setVisible(isFirst);
    m_more->setEnabled(m_flow.canGoNext());
    back()->setVisible(!isProgress);
    back()->setEnabled(m_flow.canGoBack());
    showAtTheEnd(isProgress);
    next()->setEnabled(isFirst ? m_flow.canReview() : m_flow.canGoNext());
    leave()->setEnabled(!isRunning());
    leave()->setLabel(tr("Close"));
    cancel()->setVisible(!isProgress || isRunning());
    cancel()->setEnabled(!isProgress || (isRunning() && m_progress->run()->phase() == Phase::Running));
    labelNext();
    if (std::exchange(m_wasRunning, isRunning()) && !isRunning()) {
        m_progress->firstFocus()->setFocus(Qt::TabFocusReason);
        m_services.machines.refresh(); // there is one more, or one less
    }
}

void NewMachineWizard::labelNext()
{
    switch (m_flow.page()) {
    case NewMachinePage::Machine:
        //: Button: shows what will be made, before it is
        next()->setLabel(tr("Review", "button"));
        break;
    case NewMachinePage::Review:
        next()->setLabel(tr("Make Machine"));
        break;
    default:
        next()->setLabel(tr("Next"));
        break;
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
    //: Button: through the pages with all questions
    m_more->setLabel(tr("More Options"));
    back()->setLabel(tr("Back"));
    cancel()->setLabel(tr("Cancel"));
    for (NewMachineQuestion *page : std::as_const(m_pages)) {
        page->retranslateUi();
        page->showProblems();
    }
    showButtons();
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
    WizardWindow::closeEvent(event);
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

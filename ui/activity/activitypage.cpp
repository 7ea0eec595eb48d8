// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "ui/activity/newmachinelist.h"
#include "ui/activity/noticelist.h"
#include "ui/activity/operationlist.h"
#include "ui/activity/runcard.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/margin.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/tableview.h"
#include "ui/services/accountservice.h"
#include "ui/services/activityservice.h"
#include "ui/services/newmachineservice.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAgeInterval = 15'000; // milliseconds

} // namespace

ActivityPage::ActivityPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_continueAll(m_header->addButton(u"continueAll"_s, ButtonKind::Plain, "restart"_L1))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("activity"_L1, this))
    , m_layout(new QVBoxLayout)
    , m_newMachines(new NewMachineList(services, this))
    , m_operations(new OperationList(services.activity, this))
    , m_notices(new NoticeList(services, this))
{
    setObjectName(u"activityPage"_s);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, metrics::kPageMargin, metrics::kPageMargin);
    m_layout->setSpacing(metrics::kSpaceM);
    outer->setSpacing(metrics::kGroupSpacing);
    outer->addWidget(m_newMachines);
    outer->addLayout(m_layout);
    outer->addWidget(m_operations);
    outer->addWidget(m_notices);
    outer->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"activityScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, 0,
                            0); // the scroll bar is in the margin
    all->setSpacing(metrics::kSpaceM);
    all->addLayout(inMargin(m_header));
    all->addLayout(inMargin(m_banner));
    all->addWidget(m_stack, 1);

    connect(m_continueAll, &Button::clicked, this, &ActivityPage::resumeAll);
    connect(&services.setup, &SetupService::runsChanged, this, &ActivityPage::showAll);
    connect(m_newMachines, &NewMachineList::emptyChanged, this, &ActivityPage::showStack);
    connect(m_newMachines, &NewMachineList::showRequested, this, &ActivityPage::newMachineRequested);
    connect(m_operations, &OperationList::emptyChanged, this, &ActivityPage::showStack);
    connect(&services.activity, &ActivityService::changed, this, &ActivityPage::tellTrouble);
    connect(m_notices, &NoticeList::emptyChanged, this, &ActivityPage::showStack);
    connect(m_notices, &NoticeList::hostRequested, this, &ActivityPage::openContainersRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &ActivityPage::machinesRequested);
    m_ageTimer.setInterval(kAgeInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &ActivityPage::showTimes);
    retranslateUi();
}

void ActivityPage::activated()
{
    m_ageTimer.start();
    showAll();
    showTimes();
    m_operations->setActive(true);
    m_notices->setActive(true);
    tellTrouble();
}

void ActivityPage::deactivated()
{
    m_ageTimer.stop();
    m_operations->setActive(false);
    m_notices->setActive(false);
}

/// Once: it can be closed, and comes back when it is another one.
void ActivityPage::tellTrouble()
{
    const std::optional<Error> trouble = m_services.activity.trouble();
    if (trouble && trouble != m_toldTrouble)
        m_banner->showError(*trouble);
    m_toldTrouble = trouble;
}

void ActivityPage::focusOperations()
{
    if (!m_operations->isEmpty())
        m_operations->table()->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::focusNotices()
{
    if (!m_notices->isEmpty())
        m_notices->table()->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::showStack()
{
    m_newMachines->setVisible(!m_newMachines->isEmpty());
    m_operations->setVisible(!m_operations->isEmpty());
    m_notices->setVisible(!m_notices->isEmpty());
    const bool isEmpty = m_newMachines->isEmpty() && m_runs.isEmpty() && m_interrupted.isEmpty()
        && m_operations->isEmpty() && m_notices->isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

RunCard *ActivityPage::cardFor(SetupRun *run)
{
    if (RunCard *known = m_runs.value(run))
        return known;
    auto *card = new RunCard(run, this);
    card->setObjectName(u"runCard"_s);
    connect(card, &RunCard::openContainersRequested, this, &ActivityPage::openContainersRequested);
    m_runs.insert(run, card);
    return card;
}

RunCard *ActivityPage::cardFor(const provisioning::InterruptedSetup &setup)
{
    if (RunCard *known = m_interrupted.value(setup.plan))
        return known;
    auto *card = new RunCard(setup, this);
    card->setObjectName(u"interruptedCard"_s);
    connect(card, &RunCard::continueRequested, this,
            [this](const provisioning::PlanId &plan) { resume(plan, false); });
    connect(card, &RunCard::undoRequested, this,
            [this](const provisioning::PlanId &plan) { resume(plan, true); });
    m_interrupted.insert(setup.plan, card);
    return card;
}

void ActivityPage::showAll()
{
    QList<RunCard *> wanted;
    QList<SetupRun *> runs = m_services.setup.runs();
    std::reverse(runs.begin(), runs.end()); // the newest first
    const QList<provisioning::InterruptedSetup> interrupted = m_services.setup.interrupted();
    wanted.reserve(runs.size() + interrupted.size());
    for (SetupRun *run : std::as_const(runs))
        wanted.append(cardFor(run));
    for (const provisioning::InterruptedSetup &setup : interrupted)
        wanted.append(cardFor(setup));
    removeOld(wanted);
    for (RunCard *card : std::as_const(wanted))
        m_layout->addWidget(card); // one that is there already moves to its place
    showStack();

    const int count = static_cast<int>(runs.size());
    const int broken = static_cast<int>(interrupted.size());
    m_continueAll->setVisible(broken > 1);
    if (broken > 0)
        //: Under the title: interrupted set-ups
        m_header->setStatus(tr("%n set-up(s) interrupted", nullptr, broken));
    else if (count > 0)
        //: Under the title
        m_header->setStatus(tr("%n set-up(s) since Slipway was started", nullptr, count));
    else
        m_header->setStatus(tr("What Slipway does on your machines, step by step."));
}

void ActivityPage::removeOld(const QList<RunCard *> &wanted)
{
    const auto sweep = [this, &wanted](auto &cards) {
        for (auto at = cards.begin(); at != cards.end();) {
            if (wanted.contains(at.value())) {
                ++at;
                continue;
            }
            at.value()->hide();
            m_layout->removeWidget(at.value());
            at.value()->deleteLater(); // its own button may have brought us here
            at = cards.erase(at);
        }
    };
    sweep(m_runs);
    sweep(m_interrupted);
}

void ActivityPage::resume(const provisioning::PlanId &plan, bool undo)
{
    m_banner->dismiss();
    if (m_services.account.state() != AccountState::SignedIn) {
        m_banner->showError({ .kind = ErrorKind::SignInRequired, .code = u"sign-in.needed"_s });
        return;
    }
    const SetupRun *run = undo ? m_services.setup.undoInterrupted(plan) : m_services.setup.resume(plan);
    if (!run)
        m_banner->showMessage(
            Banner::Kind::Failure,
            tr("The record of this set-up cannot be read, so it can neither go on nor be undone."));
    showAll();
}

/// They take turns by themselves.
void ActivityPage::resumeAll()
{
    const QList<provisioning::InterruptedSetup> interrupted = m_services.setup.interrupted();
    for (const provisioning::InterruptedSetup &setup : interrupted) {
        resume(setup.plan, false);
        if (m_services.account.state() != AccountState::SignedIn)
            return; // said once
    }
}

void ActivityPage::showTimes()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_newMachines->showTimes(now);
    m_operations->setNow(now);
    m_notices->setNow(now);
    for (RunCard *card : std::as_const(m_runs))
        card->showTimes(now);
    for (RunCard *card : std::as_const(m_interrupted))
        card->showTimes(now);
}

void ActivityPage::retranslateUi()
{
    //: Title of a page: what Slipway does and did
    const QString title = tr("Activity");
    setAccessibleName(title);
    m_header->setTitle(title);
    //: Button: goes on with every set-up that was interrupted
    m_continueAll->setLabel(tr("Continue All"));
    m_newMachines->retranslateUi();
    m_operations->retranslateUi();
    m_notices->retranslateUi();
    m_empty->setText(tr("Nothing has been done yet. When you set up Docker on a machine, every step of it "
                        "stands here, and so does everything else that you ask for and what "
                        "happens to your containers."));
    //: Button: opens the page Machines
    m_empty->setAction(tr("Open Machines"));
    for (RunCard *card : std::as_const(m_runs))
        card->retranslateUi();
    for (RunCard *card : std::as_const(m_interrupted))
        card->retranslateUi();
    showAll();
}

} // namespace slipway::ui

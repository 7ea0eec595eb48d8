// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/reviewstep.h"

#include "ui/common/banner.h"
#include "ui/common/changestabs.h"
#include "ui/common/loadingbar.h"
#include "ui/common/readingtext.h"
#include "ui/common/theme.h"
#include "ui/delegates/wrapdelegate.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/setupservice.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtATime = 3; ///< machines that Azure is asked about

QPlainTextEdit *makeText(const QString &objectName, QWidget *parent)
{
    QPlainTextEdit *text = makeReadingText(objectName, parent);
    text->setFont(fontOf(TextStyle::Mono));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    return text;
}

} // namespace

ReviewStep::ReviewStep(SetupFlow &flow, Services &services, QWidget *parent)
    : SetupStep(flow, SetupPage::Review, u"reviewStep"_s, parent)
    , m_services(services)
    , m_loading(new LoadingBar(this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_words(new QTreeWidget(this))
    , m_arm(makeText(u"armRequests"_s, this))
    , m_az(makeText(u"azCommands"_s, this))
{
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->setDocumentMode(true); // its pages have frames of their own
    m_words->setObjectName(u"changes"_s);
    m_words->setHeaderHidden(true);
    m_words->setColumnCount(1);
    m_words->setItemDelegate(new WrapDelegate(m_words));
    m_words->setTabKeyNavigation(false);
    m_words->setUniformRowHeights(false);
    m_tabs->addTab(m_words, QString());
    m_tabs->addTab(m_arm, QString());
    m_tabs->addTab(m_az, QString());
    body()->addWidget(m_loading);
    body()->addWidget(m_banner);
    body()->addWidget(m_tabs, 1);
    connect(m_banner, &Banner::actionTriggered, this, &ReviewStep::askForPlans);
    connect(&flow, &SetupFlow::choicesChanged, this, &ReviewStep::dropOlder);
}

QWidget *ReviewStep::firstFocus() const
{
    return m_words;
}

void ReviewStep::enter()
{
    if (flow().plans().isEmpty())
        askForPlans();
    else
        showPlans();
}

/// What is asked for now is for choices that count no more; nothing but an answer that came late to another
/// page changes them while they are reviewed.
void ReviewStep::dropOlder()
{
    if (flow().page() == SetupPage::Review) {
        askForPlans();
        return;
    }
    m_tasks.requestStop();
    ++m_round;
    m_isAsking = false;
}

/// Anew, also when an answer to older choices is still on its way.
void ReviewStep::askForPlans()
{
    m_tasks.requestStop();
    m_banner->dismiss();
    m_words->clear();
    m_arm->clear();
    m_az->clear();
    m_found = QList<Found>(flow().machines().size());
    m_next = 0;
    m_asking = 0;
    ++m_round;
    m_isAsking = true;
    m_loading->setActive(true);
    askMore();
}

void ReviewStep::askMore()
{
    while (m_asking < kAtATime && m_next < m_found.size()) {
        ++m_asking;
        ask(m_next++);
    }
    if (m_asking == 0 && m_isAsking)
        allAsked();
}

/// Of several, only the first was looked at closely before.
void ReviewStep::ask(qsizetype machine)
{
    if (m_found.size() == 1) {
        askForPlan(machine);
        return;
    }
    m_tasks.run(m_services.setup.verdict(flow().machines().at(machine).machine->id, m_tasks.token()),
                [this, machine, round = m_round](const Result<provisioning::Verdict> &verdict) {
                    if (round != m_round)
                        return;
                    if (verdict)
                        flow().setVerdictOf(machine, *verdict);
                    askForPlan(machine);
                });
}

void ReviewStep::askForPlan(qsizetype machine)
{
    m_tasks.run(m_services.setup.plan(flow().choicesFor(machine), m_tasks.token()),
                [this, machine, round = m_round](const Result<provisioning::Plan> &plan) {
                    if (round != m_round)
                        return;
                    m_found[machine] = plan;
                    --m_asking;
                    askMore();
                });
}

void ReviewStep::allAsked()
{
    m_isAsking = false;
    m_loading->setActive(false);
    QList<provisioning::Plan> plans;
    for (const Found &found : std::as_const(m_found)) {
        if (found->has_value())
            plans.append(**found);
    }
    if (plans.isEmpty() && !m_found.isEmpty())
        m_banner->showError(m_found.constFirst()->error());
    if (!plans.isEmpty())
        flow().setPlans(plans);
    showPlans();
}

QString ReviewStep::whyNone(qsizetype machine) const
{
    const QList<provisioning::PlanProblemFound> problems = flow().problemsOf(machine);
    const provisioning::Verdict &verdict = flow().machines().at(machine).verdict;
    if (!verdict.canBeSetUp() && !verdict.obstacles.isEmpty())
        return words::obstacle(verdict.obstacles.constFirst());
    return problems.isEmpty() ? words::describe(m_found.at(machine)->error())
                              : words::problem(problems.constFirst());
}

void ReviewStep::showPlans()
{
    m_words->clear();
    QStringList arm;
    QStringList az;
    const bool several = flow().machines().size() > 1;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        const QString name = plain(flow().machines().at(i).machine->name);
        if (!m_found.at(i)->has_value()) {
            if (several)
                //: %1 is the name of a machine, %2 a sentence that says why
                new QTreeWidgetItem(m_words, { tr("%1 is left out: %2").arg(name, whyNone(i)) });
            continue;
        }
        const QList<provisioning::Change> changes = (*m_found.at(i))->changes();
        QTreeWidgetItem *parent = m_words->invisibleRootItem();
        if (several) {
            parent = new QTreeWidgetItem(m_words, { name });
            parent->setExpanded(true);
            arm.append(u"# "_s + name);
            az.append(u"# "_s + name);
        }
        showWords(parent, changes);
        arm.append(requestsText(changes));
        az.append(commandsText(changes));
    }
    m_arm->setPlainText(plain(arm.join(u"\n\n"_s), true));
    m_az->setPlainText(plain(az.join(u"\n\n"_s), true));
    if (m_words->topLevelItemCount() > 0)
        m_words->setCurrentItem(m_words->topLevelItem(0));
}

void ReviewStep::showWords(QTreeWidgetItem *parent, const QList<provisioning::Change> &changes)
{
    for (const provisioning::Change &change : changes) {
        auto *item = new QTreeWidgetItem(parent, { plain(words::change(change)) });
        auto *target = new QTreeWidgetItem(item, { plain(change.target) });
        target->setForeground(0, palette().placeholderText());
        if (!change.armMethod.isEmpty()) {
            auto *request = new QTreeWidgetItem(
                item, { QString::fromUtf8(change.armMethod) + u' ' + plain(change.armPath) });
            request->setForeground(0, palette().placeholderText());
            request->setFont(0, fontOf(TextStyle::Mono));
        }
    }
}

void ReviewStep::retranslateUi()
{
    setTexts(tr("What will be changed"),
             tr("These are all the changes. Keys and other secrets are shown as asterisks. Nothing has been "
                "changed yet."));
    m_tabs->setTabText(0, tr("Words"));
    m_tabs->setTabText(1, u"ARM"_s);
    m_tabs->setTabText(2, tr("az Commands"));
    m_tabs->setAccessibleName(tr("Review"));
    m_words->setAccessibleName(tr("Changes"));
    m_arm->setAccessibleName(tr("ARM Requests"));
    m_az->setAccessibleName(tr("az Commands"));
    m_banner->setAction(tr("Try Again"));
    if (!flow().plans().isEmpty())
        showPlans();
}

} // namespace slipway::ui

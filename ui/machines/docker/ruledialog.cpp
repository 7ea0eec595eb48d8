// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/docker/ruledialog.h"

#include "provisioning/ownaddress.h"
#include "ui/common/buttons.h"
#include "ui/common/changestabs.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/reminderday.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/accountservice.h"
#include "ui/services/activityservice.h"
#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"
#include "ui/services/setupservice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;

QStringList sourcesOf(const RuleQuestion &question, quint16 port)
{
    QStringList sources;
    const QList<provisioning::RuleEdit> ours = provisioning::ownRules(question.access, port);
    for (const provisioning::RuleEdit &rule : ours) {
        for (const QString &source : rule.before->sources) {
            if (!sources.contains(source))
                sources.append(source);
        }
    }
    return provisioning::withOwnAddress(sources, question.own);
}

} // namespace

RuleDialog::RuleDialog(Services &services, const RuleQuestion &question, Mode mode, QWidget *parent)
    : OperationDialog(services, u"ruleDialog"_s, kWidth, parent)
    , m_question(question)
    , m_mode(mode)
    , m_fields(new QWidget(this))
    , m_addresses(new QLineEdit(m_fields))
    , m_findMine(new Button(u"findMyAddress"_s, m_fields))
    , m_reminder(new ReminderDay(m_fields))
    , m_state(new TextLabel(this))
    , m_changes(new ChangesTabs(u"rule"_s, this))
{
    build();
    m_addresses->setText(sourcesOf(question, port()).join(u", "_s));
    connect(m_addresses, &QLineEdit::textChanged, this, &RuleDialog::showPlan);
    connect(m_reminder, &ReminderDay::changed, this, &RuleDialog::showPlan);
    connect(m_findMine, &Button::clicked, this, &RuleDialog::findMine);
    retranslateUi();
    if (mode == Mode::Change)
        m_addresses->setFocus();
    else
        cancel()->setFocus();
}

void RuleDialog::build()
{
    m_addresses->setObjectName(u"ruleAddresses"_s);
    m_reminder->start(services().certificates.now().toLocalTime().date(), m_question.host.accessUntil);
    m_state->setObjectName(u"ruleProblem"_s);
    m_state->setMultiLine(true);
    m_state->setMuted(true);
    auto *form = new Form(m_fields);
    auto *addresses = new QHBoxLayout;
    addresses->setSpacing(metrics::kSpaceS);
    addresses->addWidget(m_addresses, 1);
    addresses->addWidget(m_findMine);
    m_addressesLabel = new TextLabel(m_fields);
    m_addressesLabel->setBuddy(m_addresses);
    form->addField(m_addressesLabel, addresses);
    form->addAcross(m_reminder);
    m_fields->setVisible(m_mode == Mode::Change);
    addContent(m_fields);
    addContent(m_state);
    addContent(m_changes, 1);
}

quint16 RuleDialog::port() const
{
    return m_question.host.endpoint.port.value_or(docker::Endpoint::kDefaultTlsPort);
}

QStringList RuleDialog::entered() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return m_addresses->text().split(between, Qt::SkipEmptyParts);
}

bool RuleDialog::hasNewDay() const
{
    return m_mode == Mode::Change && m_reminder->until() != m_question.host.accessUntil;
}

void RuleDialog::foundMine(const Result<QString> &found)
{
    if (!found) {
        showFailure(found.error());
        return;
    }
    m_question.own = *found;
    m_addresses->setText(provisioning::withOwnAddress(entered(), *found).join(u", "_s));
}

void RuleDialog::findMine()
{
    const azure::Machine &machine = m_question.access.machine;
    if (!services().account.isSandbox() && provisioning::isReachedPrivately(machine)) {
        foundMine(provisioning::addressTowards(machine.privateAddress));
        return;
    }
    m_findMine->setEnabled(false);
    tasks().run(services().setup.findMyAddress(tasks().token()), [this](const Result<QString> &found) {
        m_findMine->setEnabled(true);
        foundMine(found);
    });
}

bool RuleDialog::isComplete() const
{
    return !m_problem && (!m_plan.edits.isEmpty() || hasNewDay() || m_mode == Mode::RemoveAccess);
}

void RuleDialog::showPlan()
{
    m_problem.reset();
    m_plan = {};
    if (m_mode != Mode::Change) {
        m_plan = provisioning::planRuleRemoval(m_question.access, port());
    } else if (const auto plan = provisioning::planRuleFor(m_question.access, port(), entered())) {
        m_plan = *plan;
    } else {
        m_problem = plan.error();
    }
    QStringList more;
    if (m_mode == Mode::RemoveAccess)
        //: A change that is about to be made. %1 is a host
        more.append(tr("Forget the host \"%1\"").arg(plain(m_question.host.name)));
    m_changes->setChanges(m_plan.changes(), more);
    QString state;
    if (m_problem)
        state = words::describe(*m_problem);
    else if (!isComplete())
        state = m_mode == Mode::Change ? tr("The rule is like that already.")
                                       : tr("There is no rule of Slipway's for this port.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    showFields();
}

QString RuleDialog::introductionText() const
{
    switch (m_mode) {
    case Mode::Change:
        return tr(
            "Slipway's rule lets only these addresses reach the engine's port. Other rules stay as they "
            "are. You can undo this.");
    case Mode::Remove:
        return tr("Nobody reaches the engine through Slipway's rule any more; other rules stay as they are. "
                  "Docker and its containers go on. You can undo this.");
    case Mode::RemoveAccess:
        break;
    }
    return tr("Docker, its containers and its certificates stay on the machine; Slipway only closes the way "
              "to it and forgets the host. The certificates stay on the page Certificates. The rule can be "
              "put back afterwards; the host has to be added again.");
}

void RuleDialog::retranslateUi()
{
    QString title;
    switch (m_mode) {
    case Mode::Change:
        //: Title of a window
        title = tr("Change the Network Rule");
        //: Button: makes the changes to a network rule
        action()->setLabel(tr("Change Rule"));
        break;
    case Mode::Remove:
        //: Title of a window
        title = tr("Remove the Network Rule");
        //: Button: removes a network rule
        action()->setLabel(tr("Remove Rule"));
        break;
    case Mode::RemoveAccess:
        //: Title of a window
        title = tr("Remove Slipway's Access");
        //: Button: removes the network rule and forgets the host
        action()->setLabel(tr("Remove Access"));
        break;
    }
    setWindowTitle(title);
    introduction()->setText(introductionText());
    //: Field: addresses that may reach an engine
    m_addressesLabel->setText(tr("Addresses:"));
    m_addresses->setAccessibleName(tr("Addresses"));
    m_addresses->setPlaceholderText(u"203.0.113.7, 198.51.100.0/24"_s);
    m_findMine->setLabel(tr("Find My Address"));
    m_reminder->retranslateUi();
    m_changes->retranslateUi();
    cancel()->setLabel(tr("Cancel"));
    showPlan();
}

void RuleDialog::begin()
{
    if (m_plan.edits.isEmpty()) {
        finish(0);
        return;
    }
    follow(services().activity.editRules(m_question.access.machine.id, m_plan));
}

/// Azure has it; what is left is written down here.
void RuleDialog::finish(qint64 number)
{
    const docker::HostId host = m_question.host.id;
    setBusy(true);
    const auto written = [this, number](const Result<> &kept) { end(kept, number); };
    if (m_mode == Mode::RemoveAccess) {
        tasks().run(services().hosts.removeHost(host, tasks().token()), written);
    } else if (hasNewDay() || m_mode == Mode::Remove) {
        const QDateTime until = m_mode == Mode::Change ? m_reminder->until() : QDateTime();
        tasks().run(services().hosts.setAccessUntil(host, until, tasks().token()), written);
    } else {
        end({}, number);
    }
}

void RuleDialog::end(const Result<> &kept, qint64 number)
{
    if (!kept) {
        fail(kept.error());
        return;
    }
    emit ruleChanged(number);
    accept();
}

} // namespace slipway::ui

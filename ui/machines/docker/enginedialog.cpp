// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/docker/enginedialog.h"

#include "provisioning/ruleplan.h"
#include "ui/common/buttons.h"
#include "ui/common/changestabs.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/certificateservice.h"
#include "ui/setup/engineoptionspanel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using provisioning::EngineWork;
using provisioning::EngineWorkKind;

namespace {

constexpr int kWidth = 680;
constexpr int kOptionsHeight = 260;

} // namespace

EngineDialog::EngineDialog(Services &services, EngineTask task, QWidget *parent)
    : CertificateDialog(u"engineDialog"_s, kWidth, parent)
    , m_services(services)
    , m_task(std::move(task))
    , m_impact(new TextLabel(this))
    , m_changes(new ChangesTabs(u"engine"_s, this))
{
    build();
    retranslateUi();
    cancel()->setFocus();
    look();
}

void EngineDialog::build()
{
    if (m_task.kind == EngineWorkKind::Options) {
        m_scroll = new QScrollArea(this);
        m_scroll->setObjectName(u"engineOptionsScroll"_s);
        m_scroll->setWidgetResizable(true);
        m_scroll->setFrameShape(QFrame::NoFrame);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->setMinimumHeight(kOptionsHeight);
        m_options = new EngineOptionsPanel(m_scroll);
        m_options->setEnabled(false);
        m_scroll->setWidget(m_options);
        connect(m_options, &EngineOptionsPanel::edited, this, &EngineDialog::showPlan);
        addContent(m_scroll, 2);
    }
    if (m_task.kind == EngineWorkKind::Remove)
        buildRemoval();
    m_impact->setObjectName(u"engineImpact"_s);
    m_impact->setMultiLine(true);
    addContent(m_impact);
    addContent(m_changes, 1);
}

void EngineDialog::buildRemoval()
{
    m_removal = new QWidget(this);
    m_deleteData = new QCheckBox(m_removal);
    m_deleteData->setObjectName(u"deleteData"_s);
    m_confirm = new QLineEdit(m_removal);
    m_confirm->setObjectName(u"confirmDeletion"_s);
    m_confirm->setEnabled(false);
    auto *form = new Form(m_removal);
    form->addAcross(m_deleteData);
    m_confirmLabel = form->addField(m_confirm);
    connect(m_deleteData, &QCheckBox::toggled, m_confirm, &QWidget::setEnabled);
    connect(m_deleteData, &QCheckBox::toggled, this, &EngineDialog::showPlan);
    connect(m_confirm, &QLineEdit::textChanged, this, &EngineDialog::showPlan);
    addContent(m_removal);
}

/// Which way is open, and what the engine has now. Without an answer to the first, the usual way is tried.
void EngineDialog::look()
{
    setBusy(true);
    const auto answered = [this] {
        if (--m_asking == 0)
            setBusy(false);
        showPlan();
    };
    tasks().run(m_services.setup.verdict(m_task.access.machine.id, tasks().token()),
                [this, answered](const Result<provisioning::Verdict> &verdict) {
                    if (verdict)
                        m_route = provisioning::replacementRoute(*verdict, m_task.host);
                    answered();
                });
    tasks().run(m_services.setup.engineNow(m_task.host.id, tasks().token()),
                [this, answered](const Result<EngineNow> &now) {
                    take(now);
                    answered();
                });
}

void EngineDialog::take(const Result<EngineNow> &now)
{
    m_now = now;
    if (!m_options)
        return;
    if (!now) {
        showFailure(now.error());
        return;
    }
    m_options->setOptions(now->options);
    m_options->setEnabled(true);
    m_options->setFocus();
}

EngineWork EngineDialog::work() const
{
    EngineWork work { .kind = m_task.kind, .host = m_task.host, .route = m_route };
    if (m_options && m_now && *m_now) {
        work.options = m_options->options();
        work.optionKeys = provisioning::changedKeys((*m_now)->options, work.options);
    }
    work.deletesData = m_deleteData && m_deleteData->isChecked();
    return work;
}

bool EngineDialog::isConfirmed() const
{
    return !m_deleteData || !m_deleteData->isChecked()
        || m_confirm->text().trimmed() == m_task.access.machine.name;
}

bool EngineDialog::isComplete() const
{
    return m_asking == 0 && m_plan && *m_plan && isConfirmed() && problemText().isEmpty();
}

QString EngineDialog::problemText() const
{
    const QList<provisioning::OptionProblemFound> wrong = provisioning::problemsOf(work().options);
    if (!wrong.isEmpty())
        return words::problem(provisioning::asPlanProblem(wrong.first()));
    if (m_plan && !*m_plan)
        return words::describe(m_plan->error());
    return {};
}

void EngineDialog::showPlan()
{
    m_plan.reset();
    const bool canPlan = m_asking == 0 && m_now && (!m_options || *m_now);
    if (canPlan) {
        const EngineWork wanted = work();
        const provisioning::RulePlan closing = provisioning::planRuleRemoval(
            m_task.access, m_task.host.endpoint.port.value_or(docker::Endpoint::kDefaultTlsPort));
        m_plan = provisioning::planEngineWork(m_task.access.machine, wanted, closing.ruleIds(),
                                              m_services.certificates.now());
    }
    const bool hasPlan = m_plan && *m_plan;
    m_changes->setChanges(hasPlan ? (*m_plan)->changes() : QList<provisioning::Change>());
    const QString problem = problemText();
    m_impact->setText(problem.isEmpty() && hasPlan ? impactText() : problem);
    m_impact->setVisible(!m_impact->text().isEmpty());
    showFields();
}

QString EngineDialog::stopText(bool startAgain) const
{
    const int running = static_cast<int>((*m_now)->running);
    if (running == 0)
        return tr("No container is running there now.");
    if (!startAgain)
        return tr("%n running container(s) will be stopped.", nullptr, running);
    return tr("%n running container(s) will stop. Those with a restart policy start again.", nullptr,
              running);
}

QString EngineDialog::impactText() const
{
    if (!*m_now)
        //: live-restore is a setting of Docker
        return tr("The engine does not answer now. Unless it has live-restore, its containers will stop.");
    bool keepsRunning = (*m_now)->options.liveRestore;
    switch (m_task.kind) {
    case EngineWorkKind::Options: {
        const EngineWork wanted = work();
        if (!provisioning::needStartAnew(wanted.optionKeys))
            return tr("Containers keep running: the engine reads these options while it runs.");
        keepsRunning = wanted.options.liveRestore; // read before the engine is started anew
        break;
    }
    case EngineWorkKind::Upgrade:
        break;
    case EngineWorkKind::Remove:
        return stopText(false);
    }
    //: live-restore is a setting of Docker
    return keepsRunning ? tr("The engine is started anew; containers keep running, as it has live-restore.")
                        : stopText(true);
}

void EngineDialog::retranslateUi()
{
    const QString machine = plain(m_task.access.machine.name);
    switch (m_task.kind) {
    case EngineWorkKind::Options:
        //: Title of a window; %1 is a machine
        setWindowTitle(tr("Engine Options on %1").arg(machine));
        //: daemon.json is a file
        introduction()->setText(
            tr("What is changed here is changed in daemon.json, key by key; all else there "
               "stays. When the engine does not take it, the former file comes back. You "
               "can undo this. The engine does not tell how it rotates log files: what is "
               "not set here stays as it is."));
        //: Button: changes the options of an engine
        action()->setLabel(tr("Change Options"));
        break;
    case EngineWorkKind::Upgrade:
        //: Title of a window; %1 is a machine
        setWindowTitle(tr("Upgrade Docker on %1").arg(machine));
        introduction()->setText(
            tr("The packages that the engine came in are updated to the newest that the "
               "machine's package sources have. Nothing else is. This cannot be undone."));
        //: Button: updates the packages of an engine
        action()->setLabel(tr("Upgrade"));
        break;
    case EngineWorkKind::Remove:
        //: Title of a window; %1 is a machine
        setWindowTitle(tr("Remove Docker from %1").arg(machine));
        introduction()->setText(
            tr("All containers are stopped and the engine's packages removed, with the "
               "certificates on the machine, the network rule and the host. Authorities and "
               "identities stay on the page Certificates. This cannot be undone."));
        //: Check box
        m_deleteData->setText(tr("Also &delete all images, containers and volumes there"));
        //: Field; %1 is the name of a machine
        setFieldLabel(m_confirmLabel, tr("Type \"%1\" to allow that:").arg(machine));
        //: Button: removes an engine from a machine
        action()->setLabel(tr("Remove Docker"));
        break;
    }
    if (m_options) {
        m_options->retranslateUi();
        m_scroll->setAccessibleName(windowTitle());
    }
    m_changes->retranslateUi();
    cancel()->setLabel(tr("Cancel"));
    showPlan();
}

void EngineDialog::begin()
{
    m_services.setup.start(**m_plan);
    accept();
    emit started();
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/overview/machineoverviewtab.h"

#include "ui/common/buttons.h"
#include "ui/common/facts.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/wrappingtext.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/machinemodel.h"
#include "ui/models/text/words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using provisioning::VerdictKind;

namespace {

/// The one thing that helps a machine on.
enum class Help {
    Nothing,
    AddDocker,
    ConnectAgain,
    OpenContainers,
    Start,
    Restart,
    Extensions,
    Portal,
    NewMachine,
};

Help helpAgainst(provisioning::Obstacle obstacle)
{
    using provisioning::Obstacle;
    switch (obstacle) {
    case Obstacle::NotRunning:
        return Help::Start;
    case Obstacle::AgentNotReady:
        return Help::Restart;
    case Obstacle::NotLinux:
    case Obstacle::DistributionUnsupported:
    case Obstacle::DistributionUnknown:
        return Help::NewMachine;
    case Obstacle::CustomScriptInUse:
    case Obstacle::ExtensionFailed:
        return Help::Extensions;
    case Obstacle::NoAddress:
    case Obstacle::ExtensionsNotAllowed:
        return Help::Portal;
    case Obstacle::AgentTooOld: // on the machine itself
    case Obstacle::Busy:
    case Obstacle::SystemNotReported:
    case Obstacle::OffersUnknown:
        break; // time
    }
    return Help::Nothing;
}

Help helpFor(const MachineRow &row)
{
    const provisioning::Verdict &verdict = row.verdict;
    if (verdict.isKnownNoMore())
        return Help::ConnectAgain;
    if (verdict.kind == VerdictKind::HasDocker)
        return row.host.isEmpty() ? Help::Nothing : Help::OpenContainers;
    if (verdict.kind == VerdictKind::CanGetDocker)
        return Help::AddDocker;
    return verdict.obstacles.isEmpty() ? Help::Nothing : helpAgainst(verdict.obstacles.constFirst().obstacle);
}

QString labelOf(Help help)
{
    switch (help) {
    case Help::Nothing:
        break;
    case Help::AddDocker:
        return MachineOverviewTab::tr("Add Docker…");
    case Help::ConnectAgain:
        //: Button: opens the wizard that sets up Docker again, for a new way to an engine that is there
        return MachineOverviewTab::tr("Connect Again…");
    case Help::OpenContainers:
        return MachineOverviewTab::tr("Open Containers");
    case Help::Start:
        return MachineOverviewTab::tr("Start Machine");
    case Help::Restart:
        //: Button: asks whether a machine shall be restarted
        return MachineOverviewTab::tr("Restart Machine…");
    case Help::Extensions:
        //: Button: shows the tab with the extensions of a machine
        return MachineOverviewTab::tr("Show Extensions");
    case Help::Portal:
        //: Button: opens the page of a machine in the Azure portal, in a browser
        return MachineOverviewTab::tr("Open in the Portal");
    case Help::NewMachine:
        //: Button: opens the window in which a machine is made
        return MachineOverviewTab::tr("New Machine…");
    }
    return {};
}

QString imageText(const azure::Machine &machine)
{
    if (!machine.image)
        return {};
    return QStringList { machine.image->publisher, machine.image->offer, machine.image->sku }.join(u" / "_s);
}

QString tagLines(const azure::Machine &machine)
{
    QStringList lines;
    lines.reserve(machine.tags.size());
    for (auto tag = machine.tags.cbegin(); tag != machine.tags.cend(); ++tag)
        lines.append(tag.key() + u'=' + tag.value());
    std::sort(lines.begin(), lines.end());
    return lines.join(u'\n');
}

} // namespace

MachineOverviewTab::MachineOverviewTab(QWidget *parent)
    : MachineTab(parent)
    , m_verdict(new StateLabel(this))
    , m_reasons(new TextLabel(this))
    , m_action(new Button(u"machineAction"_s, this, ButtonKind::Plain))
{
    setObjectName(u"machineOverviewTab"_s);
    m_verdict->setObjectName(u"machineVerdict"_s);
    m_reasons->setObjectName(u"machineReasons"_s);
    m_reasons->setWordWrap(true);
    m_reasons->setMultiLine(true);
    m_scroll = makeFacts(
        m_labels, m_values, [](int field) { return field == Public || field == Private || field == Dns; },
        nullptr, this);
    m_scroll->setObjectName(u"machineFacts"_s);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(metrics::kSpaceL);
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_action);
    verdict->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, metrics::kSpaceS, 0, 0);
    all->setSpacing(metrics::kSpaceS);
    all->addLayout(verdict);
    all->addWidget(m_reasons);
    all->addWidget(m_scroll, 1);
    connect(m_action, &Button::clicked, this, &MachineOverviewTab::act);
    MachineOverviewTab::retranslateUi();
}

QString MachineOverviewTab::title() const
{
    //: Title of a tab: what the list knows of a machine
    return tr("Overview");
}

void MachineOverviewTab::show(const MachineRow &row, const QDateTime & /*now*/)
{
    m_row = row;
    showRow();
}

void MachineOverviewTab::clear()
{
    m_row.reset();
}

void MachineOverviewTab::setActive(bool /*active*/) { }

void MachineOverviewTab::setBusy(bool busy)
{
    m_busy = busy;
    m_action->setEnabled(!busy);
}

QWidget *MachineOverviewTab::firstFocus() const
{
    return m_action->isHidden() ? static_cast<QWidget *>(m_scroll) : m_action;
}

void MachineOverviewTab::retranslateUi()
{
    setAccessibleName(title());
    m_scroll->setAccessibleName(title());
    //: What a machine has: the name of a size of Azure, e.g. Standard_D2s_v5
    m_labels[Size]->setText(tr("Size"));
    //: Where a machine stands: a region of Azure
    m_labels[Location]->setText(tr("Location"));
    m_labels[Group]->setText(tr("Resource group"));
    m_labels[Subscription]->setText(tr("Subscription"));
    //: What a machine was made from
    m_labels[Image]->setText(tr("Image"));
    //: The Azure agent on a machine
    m_labels[Agent]->setText(tr("Agent"));
    m_labels[Public]->setText(tr("Public address"));
    m_labels[Private]->setText(tr("Private address"));
    m_labels[Dns]->setText(tr("DNS name"));
    //: Azure tags of a machine, "key=value"
    m_labels[Tags]->setText(tr("Tags"));
    showRow();
}

void MachineOverviewTab::showRow()
{
    if (!m_row)
        return;
    showVerdict();
    const azure::Machine &machine = m_row->machine;
    const QString texts[FieldCount] = { machine.size,          machine.location,
                                        machine.resourceGroup, machine.subscriptionName,
                                        imageText(machine),    machine.agentVersion,
                                        machine.publicAddress, machine.privateAddress,
                                        machine.dnsName,       tagLines(machine) };
    for (std::size_t i = 0; i < m_values.size(); ++i)
        setFact(m_labels[i], m_values[i], texts[i]);
}

void MachineOverviewTab::showVerdict()
{
    const provisioning::Verdict &verdict = m_row->verdict;
    m_verdict->setState(verdictShape(verdict), words::verdict(verdict));
    QStringList sentences;
    sentences.reserve(verdict.obstacles.size() + 1);
    for (const provisioning::ObstacleFound &obstacle : verdict.obstacles)
        sentences.append(words::obstacle(obstacle));
    for (const provisioning::CautionFound &caution : verdict.cautions)
        sentences.append(words::caution(caution));
    QStringList routes;
    routes.reserve(verdict.routes.size());
    for (const provisioning::Route route : verdict.routes)
        routes.append(words::route(route));
    if (verdict.isKnownNoMore()) {
        sentences.append(tr("Slipway has set up Docker here, but has no host for it any more. Connecting "
                            "again keeps the engine and gives it new certificates."));
    } else if (!routes.isEmpty()) {
        //: %1 is a list of routes, e.g. "Custom Script extension"
        sentences.append(tr("Can get Docker by: %1").arg(routes.join(u", "_s)));
    }
    m_reasons->setText(sentences.join(u'\n'));
    m_reasons->setVisible(!sentences.isEmpty());
    showAction();
}

void MachineOverviewTab::showAction()
{
    const QString label = labelOf(helpFor(*m_row));
    m_action->setVisible(!label.isEmpty());
    m_action->setLabel(label);
    m_action->setEnabled(!m_busy);
}

void MachineOverviewTab::act()
{
    switch (m_row ? helpFor(*m_row) : Help::Nothing) {
    case Help::Nothing:
        break;
    case Help::AddDocker:
    case Help::ConnectAgain:
        emit addDockerRequested();
        break;
    case Help::OpenContainers:
        emit openContainersRequested();
        break;
    case Help::Start:
        emit startRequested();
        break;
    case Help::Restart:
        emit restartRequested();
        break;
    case Help::NewMachine:
        emit newMachineRequested();
        break;
    case Help::Extensions:
        emit extensionsRequested();
        break;
    case Help::Portal:
        emit portalRequested();
        break;
    }
}

} // namespace slipway::ui

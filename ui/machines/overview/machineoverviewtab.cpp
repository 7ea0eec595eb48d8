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

bool startHelps(const provisioning::Verdict &verdict)
{
    return verdict.kind == VerdictKind::NotYet && !verdict.obstacles.isEmpty()
        && verdict.obstacles.constFirst().obstacle == provisioning::Obstacle::NotRunning;
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
    connect(m_action, &Button::clicked, this, [this] {
        if (!m_row)
            return;
        if (m_row->verdict.kind == VerdictKind::HasDocker)
            emit openContainersRequested();
        else if (m_row->verdict.kind == VerdictKind::CanGetDocker)
            emit addDockerRequested();
        else
            emit startRequested();
    });
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
    QStringList routes;
    routes.reserve(verdict.routes.size());
    for (const provisioning::Route route : verdict.routes)
        routes.append(words::route(route));
    if (!routes.isEmpty()) {
        //: %1 is a list of routes, e.g. "Custom Script extension"
        sentences.append(tr("Can get Docker by: %1").arg(routes.join(u", "_s)));
    }
    m_reasons->setText(sentences.join(u'\n'));
    m_reasons->setVisible(!sentences.isEmpty());
    const bool hasDocker = verdict.kind == VerdictKind::HasDocker;
    const bool start = startHelps(verdict);
    m_action->setVisible(start || verdict.kind == VerdictKind::CanGetDocker
                         || (hasDocker && !m_row->host.isEmpty()));
    if (hasDocker)
        m_action->setLabel(tr("Open Containers"));
    else
        m_action->setLabel(start ? tr("Start Machine") : tr("Add Docker…"));
    m_action->setEnabled(!m_busy);
}

} // namespace slipway::ui

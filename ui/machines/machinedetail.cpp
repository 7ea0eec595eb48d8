// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/machinedetail.h"

#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/machinemodel.h"
#include "ui/models/text/words.h"

#include <QEvent>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

MachineDetail::MachineDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"machineDetail"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(this);
    m_name = new TextLabel(TextStyle::Section, m_content);
    m_name->setObjectName(u"machineName"_s);
    m_name->setWordWrap(true);
    m_power = new StateLabel(m_content);
    m_verdict = new StateLabel(m_content);
    m_verdict->setObjectName(u"machineVerdict"_s);
    m_reasons = new TextLabel(m_content);
    m_reasons->setObjectName(u"machineReasons"_s);
    m_reasons->setWordWrap(true);
    m_reasons->setMultiLine(true);
    m_action = new Button(u"machineAction"_s, m_content, ButtonKind::Plain);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_name);
    layout->addWidget(m_power);
    layout->addWidget(m_verdict);
    layout->addWidget(m_reasons);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    buildFacts(layout);
    layout->addStretch(1);
    setWidget(m_content);
    connect(m_action, &Button::clicked, this, [this] {
        if (!m_row)
            return;
        if (m_row->verdict.kind == provisioning::VerdictKind::HasDocker)
            emit openContainersRequested();
        else if (m_row->verdict.kind == provisioning::VerdictKind::CanGetDocker)
            emit addDockerRequested();
        else
            emit startRequested();
    });
    retranslateUi();
    showMachine(nullptr);
}

MachineDetail::Fact MachineDetail::addFact(Form *form, const QString &objectName)
{
    auto *value = new TextLabel(m_content);
    value->setObjectName(objectName);
    value->setSelectable(true);
    value->setFocusPolicy(Qt::ClickFocus);
    value->setWordWrap(true);
    return { form->addField(value), value };
}

void MachineDetail::buildFacts(QVBoxLayout *layout)
{
    const auto section = [this, layout] {
        auto *title = new TextLabel(TextStyle::Section, m_content);
        layout->addSpacing(metrics::kSpaceS);
        layout->addWidget(title);
        return title;
    };
    m_overviewTitle = section();
    auto *overview = new Form;
    overview->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addLayout(overview);
    m_size = addFact(overview, u"machineSize"_s);
    m_location = addFact(overview, u"machineLocation"_s);
    m_group = addFact(overview, u"machineGroup"_s);
    m_subscription = addFact(overview, u"machineSubscription"_s);
    m_image = addFact(overview, u"machineImage"_s);
    m_agent = addFact(overview, u"machineAgent"_s);
    m_networkTitle = section();
    auto *network = new Form;
    network->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addLayout(network);
    m_public = addFact(network, u"machinePublicAddress"_s);
    m_private = addFact(network, u"machinePrivateAddress"_s);
    m_dns = addFact(network, u"machineDnsName"_s);
    m_extensionsTitle = section();
    m_extensions = new TextLabel(m_content);
    m_extensions->setObjectName(u"machineExtensions"_s);
    m_extensions->setMultiLine(true);
    m_extensions->setWordWrap(true);
    layout->addWidget(m_extensions);
}

void MachineDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        const std::optional<MachineRow> row = m_row;
        showMachine(row ? &*row : nullptr);
    }
}

void MachineDetail::retranslateUi()
{
    setAccessibleName(tr("Machine Details"));
    m_overviewTitle->setText(tr("Overview"));
    m_networkTitle->setText(tr("Networking"));
    m_extensionsTitle->setText(tr("Extensions"));
    setFieldLabel(m_size.label, tr("Size:"));
    setFieldLabel(m_location.label, tr("Location:"));
    setFieldLabel(m_group.label, tr("Resource group:"));
    setFieldLabel(m_subscription.label, tr("Subscription:"));
    setFieldLabel(m_image.label, tr("Image:"));
    setFieldLabel(m_agent.label, tr("Agent:"));
    setFieldLabel(m_public.label, tr("Public address:"));
    setFieldLabel(m_private.label, tr("Private address:"));
    setFieldLabel(m_dns.label, tr("DNS name:"));
}

void MachineDetail::setBusy(bool busy)
{
    m_busy = busy;
    m_action->setEnabled(!busy);
}

void MachineDetail::showMachine(const MachineRow *row)
{
    m_content->setVisible(row != nullptr);
    if (!row) {
        m_row.reset();
        return;
    }
    m_row = *row;
    m_name->setText(row->machine.name);
    m_power->setState(powerShape(row->machine.power), words::power(row->machine.power));
    showVerdict(*m_row);
    showFacts(m_row->machine);
}

void MachineDetail::showVerdict(const MachineRow &row)
{
    using provisioning::Obstacle;
    using provisioning::VerdictKind;
    m_verdict->setState(verdictShape(row.verdict), words::verdict(row.verdict));
    QStringList sentences;
    for (const provisioning::ObstacleFound &obstacle : row.verdict.obstacles)
        sentences.append(words::obstacle(obstacle));
    QStringList routes;
    for (const provisioning::Route route : row.verdict.routes)
        routes.append(words::route(route));
    if (!routes.isEmpty()) {
        //: %1 is a list of routes, e.g. "Custom Script extension"
        sentences.append(tr("Can get Docker by: %1").arg(routes.join(u", "_s)));
    }
    m_reasons->setText(sentences.join(u'\n'));
    m_reasons->setVisible(!sentences.isEmpty());
    const bool startHelps = row.verdict.kind == VerdictKind::NotYet && !row.verdict.obstacles.isEmpty()
        && row.verdict.obstacles.constFirst().obstacle == Obstacle::NotRunning;
    m_action->setVisible(startHelps || row.verdict.kind == VerdictKind::CanGetDocker
                         || (row.verdict.kind == VerdictKind::HasDocker && !row.host.isEmpty()));
    if (row.verdict.kind == VerdictKind::HasDocker)
        m_action->setLabel(tr("Open Containers"));
    else
        m_action->setLabel(startHelps ? tr("Start Machine") : tr("Add Docker…"));
    m_action->setEnabled(!m_busy);
}

void MachineDetail::setFact(const Fact &fact, const QString &value)
{
    fact.value->setText(value);
    fact.value->setVisible(!value.isEmpty());
    fact.label->setVisible(!value.isEmpty());
}

void MachineDetail::showFacts(const azure::Machine &machine)
{
    setFact(m_size, machine.size);
    setFact(m_location, machine.location);
    setFact(m_group, machine.resourceGroup);
    setFact(m_subscription, machine.subscriptionName);
    QString image;
    if (machine.image)
        image =
            QStringList { machine.image->publisher, machine.image->offer, machine.image->sku }.join(u" / "_s);
    setFact(m_image, image);
    setFact(m_agent, machine.agentVersion);
    setFact(m_public, machine.publicAddress);
    setFact(m_private, machine.privateAddress);
    setFact(m_dns, machine.dnsName);
    QStringList lines;
    for (const azure::Extension &extension : machine.extensions)
        lines.append(extension.name + u"  "_s + extension.provisioningState);
    m_extensions->setText(lines.isEmpty() ? tr("None") : lines.join(u'\n'));
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/network/machinenetworktab.h"

#include "provisioning/ownaddress.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/facts.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/uprightscroll.h"
#include "ui/common/wrappingtext.h"
#include "ui/delegates/stateicon.h"
#include "ui/machines/network/addressdialog.h"
#include "ui/models/text/accesswords.h"
#include "ui/models/text/machinewords.h"
#include "ui/models/text/words.h"
#include "ui/services/accountservice.h"
#include "ui/services/activityservice.h"
#include "ui/services/machineservice.h"
#include "ui/services/settings.h"
#include "ui/services/setupservice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEnginePort = 2376;
constexpr int kHighestPort = 65535;
constexpr int kAddressWidth = 220;

} // namespace

MachineNetworkTab::MachineNetworkTab(Services &services, QWidget *parent)
    : LoadedMachineTab(services, u"machineNetworkTab"_s, parent)
    , m_fromLabel(new TextLabel(this))
    , m_from(new QLineEdit(this))
    , m_findMine(new Button(u"findMine"_s, this, ButtonKind::Plain))
    , m_address(new Button(u"changeAddress"_s, this, ButtonKind::Plain))
    , m_portLabel(new TextLabel(this))
    , m_port(new QSpinBox(this))
    , m_answer(new StateLabel(this))
    , m_reasons(new TextLabel(this))
    , m_warning(new Banner(this))
{
    m_warning->setObjectName(u"exposureWarning"_s);
    m_from->setObjectName(u"reachFrom"_s);
    m_from->setMaximumWidth(kAddressWidth);
    m_port->setObjectName(u"reachPort"_s);
    m_port->setRange(1, kHighestPort);
    m_port->setValue(kEnginePort);
    m_answer->setObjectName(u"reachAnswer"_s);
    m_reasons->setObjectName(u"reachReasons"_s);
    m_reasons->setMultiLine(true);
    m_reasons->setWordWrap(true);
    m_reasons->setMuted(true);
    auto *question = new QHBoxLayout;
    question->setSpacing(metrics::kSpaceS);
    question->addWidget(m_fromLabel);
    question->addWidget(m_from);
    question->addWidget(m_findMine);
    question->addWidget(m_portLabel);
    question->addWidget(m_port);
    question->addStretch(1);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(metrics::kSpaceS);
    answer->addWidget(m_answer);
    answer->addStretch(1);
    answer->addWidget(m_address); // beside the question it would cut the address in languages with long words
    m_scroll = makeFacts(
        m_labels, m_values, [](int field) { return field <= Dns; }, nullptr, this);
    m_scroll->setObjectName(u"machineNetworkFacts"_s);
    auto *all = new QWidget(this); // with a warning it may be more than a low pane has room for
    auto *lines = new QVBoxLayout(all);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::kSpaceS);
    lines->addWidget(m_warning);
    lines->addLayout(question);
    lines->addLayout(answer);
    lines->addWidget(m_reasons);
    lines->addWidget(m_scroll, 1);
    body()->addWidget(new UprightScroll(all, this), 1);
    connect(m_from, &QLineEdit::textChanged, this, &MachineNetworkTab::showAnswer);
    connect(m_port, &QSpinBox::valueChanged, this, &MachineNetworkTab::showAnswer);
    connect(m_findMine, &Button::clicked, this, &MachineNetworkTab::findMine);
    connect(m_address, &Button::clicked, this, &MachineNetworkTab::openAddress);
    connect(&services.activity, &ActivityService::finished, this, [this](const ActivityRow &ended) {
        if (isActive() && row() && ended.machine == row()->machine->id)
            load(); // also what was taken back from the list of operations
    });
    MachineNetworkTab::retranslateUi();
}

QString MachineNetworkTab::title() const
{
    //: Title of a tab: addresses and security groups of a machine
    return tr("Network");
}

QWidget *MachineNetworkTab::firstFocus() const
{
    return m_from;
}

void MachineNetworkTab::retranslateUi()
{
    setAccessibleName(title());
    m_scroll->setAccessibleName(title());
    //: Label of a field: an address; whether it can reach the port is said below
    setFieldLabel(m_fromLabel, tr("Reached from:"));
    m_from->setAccessibleName(tr("Reached from:"));
    //: Button: finds out the address of this computer on the Internet
    m_findMine->setLabel(tr("My Address"));
    //: Button: opens a window that gives the public address of a machine a DNS name, or makes it stay
    m_address->setLabel(tr("DNS Name or Static Address…"));
    //: Label of a field: a TCP port
    setFieldLabel(m_portLabel, tr("Port:"));
    m_port->setAccessibleName(tr("Port:"));
    m_labels[Public]->setText(tr("Public address"));
    m_labels[Private]->setText(tr("Private address"));
    m_labels[Dns]->setText(tr("DNS name"));
    //: The network interface of a machine
    m_labels[Interface]->setText(tr("Interface"));
    //: The security group of a network interface
    m_labels[InterfaceGroup]->setText(tr("Security group of the interface"));
    m_labels[Subnet]->setText(tr("Subnet"));
    //: The security group of a subnet
    m_labels[SubnetGroup]->setText(tr("Security group of the subnet"));
    showAccess();
}

void MachineNetworkTab::load()
{
    // Only where it is known without telling anybody, or somebody has agreed to that once.
    const bool mayAsk =
        services().account.isSandbox() || isPrivate() || !services().settings.addressService().isEmpty();
    m_findMine->setEnabled(mayAsk);
    if (mayAsk && m_from->text().isEmpty())
        findMine();
    ask(services().machines.access(row()->machine->id, stopToken()),
        [this](const azure::MachineAccess &access) {
            m_access = access;
            showAccess();
        });
}

void MachineNetworkTab::forget()
{
    m_access.reset();
    showAccess();
}

/// All of the sandbox sees the same example of an address.
bool MachineNetworkTab::isPrivate() const
{
    return row() && !services().account.isSandbox() && provisioning::isReachedPrivately(*row()->machine);
}

void MachineNetworkTab::findMine()
{
    if (isPrivate()) {
        m_from->setText(provisioning::addressTowards(row()->machine->privateAddress).value_or(QString()));
        return;
    }
    ask(services().setup.findMyAddress(stopToken()),
        [this](const QString &address) { m_from->setText(address); });
}

void MachineNetworkTab::openAddress()
{
    if (row())
        (new AddressDialog(services(), *row(), this))->open();
}

/// Whoever opened ports, and whatever keeps packages away.
QString MachineNetworkTab::warningText() const
{
    if (!m_access)
        return {};
    QStringList lines;
    if (provisioning::addressMayChange(m_access->machine))
        lines.append(words::caution({ .caution = provisioning::Caution::AddressMayChange }));
    lines.append(words::exposures(provisioning::exposures(*m_access)));
    lines.append(words::outboundDenials(provisioning::outboundDenials(*m_access)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void MachineNetworkTab::showAccess()
{
    const azure::Machine machine =
        m_access ? m_access->machine : (row() ? *row()->machine : azure::Machine());
    const QString none = m_access ? tr("None") : QString();
    const QString texts[FieldCount] = {
        machine.publicAddress,
        machine.privateAddress,
        machine.dnsName,
        machine.networkInterface.name(),
        machine.interfaceSecurityGroup.isEmpty() ? none : machine.interfaceSecurityGroup.name(),
        machine.subnet.isEmpty() ? QString()
                                 : machine.subnet.parent().name() + u" / "_s + machine.subnet.name(),
        machine.subnetSecurityGroup.isEmpty() ? none : machine.subnetSecurityGroup.name()
    };
    for (std::size_t i = 0; i < m_values.size(); ++i)
        setFact(m_labels[i], m_values[i], texts[i]);
    m_address->setEnabled(!machine.publicAddress.isEmpty());
    const QString warning = warningText();
    if (warning.isEmpty())
        m_warning->dismiss();
    else
        m_warning->showMessage(Banner::Kind::Warning, warning);
    showAnswer();
}

void MachineNetworkTab::showAnswer()
{
    const bool isAsked = m_access && !m_from->text().trimmed().isEmpty();
    m_answer->setVisible(isAsked);
    m_reasons->setVisible(isAsked);
    if (!isAsked)
        return;
    const azure::ReachQuestion question { .source = m_from->text().trimmed(),
                                          .destination = m_access->machine.privateAddress,
                                          .port = m_port->value() };
    const azure::MachineReach found = azure::machineReach(*m_access, question);
    m_answer->setState(words::reachShape(found.reach),
                       words::reach(found.reach, question.source, question.port));
    m_reasons->setText(reasons(found, question).join(u'\n'));
}

QStringList MachineNetworkTab::reasons(const azure::MachineReach &found,
                                       const azure::ReachQuestion &question) const
{
    if (found.obstacle == azure::MachineReach::Obstacle::NoPublicAddress)
        return { tr("The machine has no public address: only its virtual network gets to it.") };
    if (found.obstacle == azure::MachineReach::Obstacle::ClosedAddress)
        //: Why nothing gets to a machine's public address. "Standard" is the name of Azure's kind of address
        return { tr(
            "No security group guards this machine, and a Standard public address lets nothing in until "
            "a security group allows it.") };
    QStringList reasons;
    if (m_access->interfaceRules)
        reasons.append(words::reachThrough(azure::reachThrough(*m_access->interfaceRules, question),
                                           m_access->machine.interfaceSecurityGroup.name()));
    if (m_access->subnetRules)
        reasons.append(words::reachThrough(azure::reachThrough(*m_access->subnetRules, question),
                                           m_access->machine.subnetSecurityGroup.name()));
    if (reasons.isEmpty())
        //: A machine without network security groups
        reasons.append(tr("No security group guards this machine."));
    return reasons;
}

} // namespace slipway::ui

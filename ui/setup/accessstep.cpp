// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/accessstep.h"

#include "provisioning/ownaddress.h"
#include "ui/common/banner.h"
#include "ui/common/uprightscroll.h"
#include "ui/machines/network/addressdialog.h"
#include "ui/models/text/accesswords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/machineservice.h"
#include "ui/setup/accesspicker.h"
#include "ui/setup/sshpanel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

AccessStep::AccessStep(SetupFlow &flow, Services &services, QWidget *parent)
    : SetupStep(flow, SetupPage::Access, u"accessStep"_s, parent)
    , m_services(services)
    , m_private(new Banner(this))
    , m_moving(new Banner(this))
    , m_warning(new Banner(this))
    , m_picker(new AccessPicker(services, this))
    , m_ssh(new SshPanel(this))
{
    m_private->setObjectName(u"privateOnly"_s);
    m_private->setClosable(false);
    body()->addWidget(m_private);
    m_moving->setObjectName(u"addressMayChange"_s);
    m_moving->setClosable(false);
    body()->addWidget(m_moving);
    connect(m_moving, &Banner::actionTriggered, this, &AccessStep::keepAddress);
    m_warning->setObjectName(u"exposureWarning"_s);
    body()->addWidget(m_warning);
    auto *answers = new QWidget(this); // with a warning above it may be more than there is room for
    auto *all = new QVBoxLayout(answers);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_picker);
    all->addWidget(m_ssh);
    all->addStretch(1);
    body()->addWidget(new UprightScroll(answers, this), 1);
    m_ssh->setVisible(!flow.isForSeveral()); // each machine has a user of its own
    m_ssh->setUsualUser(flow.choices().machine.adminUser);
    // Said of each machine by its name, so never of several at once.
    m_picker->setEverybodyOffered(!flow.isForSeveral());
    m_picker->setMachineName(flow.choices().machine.name);
    connect(m_picker, &AccessPicker::changed, &flow, &SetupFlow::setAccess);
    connect(m_ssh, &SshPanel::changed, this, [this](bool bySsh, const QString &user, const QString &jump) {
        m_picker->setEnabled(!bySsh);
        this->flow().setSsh(bySsh, user, jump);
    });
}

QWidget *AccessStep::firstFocus() const
{
    return m_picker->firstFocus();
}

void AccessStep::enter()
{
    m_picker->setTowards(privateTarget());
    m_picker->enter();
    showWays();
    showMoving();
    lookForOpenPorts();
}

/// Now it costs a click, and after the set-up a new certificate, too.
void AccessStep::showMoving()
{
    QStringList names;
    for (const MachineRow &row : flow().machines()) {
        if (provisioning::addressMayChange(row.machine))
            names.append(row.machine->name);
    }
    if (names.isEmpty()) {
        m_moving->dismiss();
        return;
    }
    QString text = words::caution({ .caution = provisioning::Caution::AddressMayChange });
    if (flow().isForSeveral())
        //: %1 is a list of machines, %2 a sentence or more about each of them
        text = tr("%1: %2").arg(plain(words::list(names)), text);
    m_moving->showMessage(Banner::Kind::Warning, text);
    //: Button: opens a window that gives the public address of a machine a DNS name, or makes it stay
    m_moving->setAction(flow().isForSeveral() ? QString() : tr("Keep the Address…"));
}

void AccessStep::keepAddress()
{
    auto *dialog = new AddressDialog(m_services, flow().machines().constFirst(), this);
    connect(dialog, &AddressDialog::addressChanged, this, [this] {
        m_tasks.run(m_services.machines.machine(flow().choices().machine.id, m_tasks.token()),
                    [this](const Result<MachineRow> &row) {
                        if (!row)
                            return; // the plan asks Azure once more
                        flow().setMachineOf(0, row->machine);
                        showMoving();
                    });
    });
    dialog->open();
}

/// Of several the first stands for all, where all are reached privately.
QString AccessStep::privateTarget() const
{
    const QList<MachineRow> &machines = flow().machines();
    const bool arePrivate = std::all_of(machines.cbegin(), machines.cend(), [](const MachineRow &row) {
        return provisioning::isReachedPrivately(*row.machine);
    });
    return arePrivate ? machines.constFirst().machine->privateAddress : QString();
}

/// Better than a check that fails after the set-up.
void AccessStep::showWays()
{
    QStringList names;
    for (const MachineRow &row : flow().machines()) {
        if (provisioning::isReachedPrivately(*row.machine))
            names.append(row.machine->name);
    }
    if (names.isEmpty()) {
        m_private->dismiss();
        return;
    }
    //: %1 is a list of machines
    QString text = tr("This computer reaches %1 only from inside the machine's network, by a VPN for "
                      "example: there is no public address.")
                       .arg(plain(words::list(names)));
    if (!flow().isForSeveral())
        text += u' ' + tr("Otherwise reach the engine by ssh through a jump host, below.");
    m_private->showMessage(Banner::Kind::Warning, text);
}

/// Whoever opened them: people should know before there is an engine behind. What cannot be read warns of
/// nothing; the plan will say why.
void AccessStep::lookForOpenPorts()
{
    const QList<MachineRow> &machines = flow().machines();
    m_open = QStringList(machines.size());
    const int look = ++m_look;
    for (qsizetype i = 0; i < machines.size(); ++i) {
        m_tasks.run(m_services.machines.access(machines.at(i).machine->id, m_tasks.token()),
                    [this, i, look](const Result<azure::MachineAccess> &access) {
                        if (look == m_look && access)
                            found(i, *access);
                    });
    }
    showOpenPorts();
}

void AccessStep::found(qsizetype machine, const azure::MachineAccess &access)
{
    QStringList lines { words::exposures(provisioning::exposures(access, flow().choices().port)),
                        words::outboundDenials(provisioning::outboundDenials(access)) };
    lines.removeAll(QString());
    QString text = lines.join(u'\n');
    if (flow().isForSeveral() && !text.isEmpty())
        //: %1 is the name of a machine, %2 a sentence or more that say which ports are open to everybody
        text = tr("%1: %2").arg(plain(flow().machines().at(machine).machine->name), text);
    m_open[machine] = text;
    showOpenPorts();
}

void AccessStep::showOpenPorts()
{
    QStringList texts = m_open;
    texts.removeAll(QString());
    if (texts.isEmpty())
        m_warning->dismiss();
    else
        m_warning->showMessage(Banner::Kind::Warning, texts.join(u'\n'));
}

void AccessStep::retranslateUi()
{
    setTexts(
        tr("Who may reach the engine?"),
        flow().isForSeveral()
            ? tr("One rule for each machine in its network security group lets these addresses reach the "
                 "engine's port. All others stay out.")
            : tr("One rule in the machine's network security group lets these addresses reach the "
                 "engine's port. All others stay out."));
    m_picker->retranslateUi();
    m_ssh->retranslateUi();
    showWays();
    showMoving();
    showOpenPorts();
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/accessstep.h"

#include "ui/common/banner.h"
#include "ui/models/text/accesswords.h"
#include "ui/services/machineservice.h"
#include "ui/setup/accesspicker.h"

#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

AccessStep::AccessStep(SetupFlow &flow, Services &services, QWidget *parent)
    : SetupStep(flow, SetupPage::Access, u"accessStep"_s, parent)
    , m_services(services)
    , m_warning(new Banner(this))
    , m_picker(new AccessPicker(services, this))
{
    m_warning->setObjectName(u"exposureWarning"_s);
    body()->addWidget(m_warning);
    body()->addWidget(m_picker);
    body()->addStretch(1);
    // Said of each machine by its name, so never of several at once.
    m_picker->setEverybodyOffered(!flow.isForSeveral());
    m_picker->setMachineName(flow.choices().machine.name);
    connect(m_picker, &AccessPicker::changed, &flow, &SetupFlow::setAccess);
}

QWidget *AccessStep::firstFocus() const
{
    return m_picker->firstFocus();
}

void AccessStep::enter()
{
    m_picker->enter();
    lookForOpenPorts();
}

/// Whoever opened them: people should know before there is an engine behind. What cannot be read warns of
/// nothing; the plan will say why.
void AccessStep::lookForOpenPorts()
{
    m_tasks.run(m_services.machines.access(flow().choices().machine.id, m_tasks.token()),
                [this](const Result<azure::MachineAccess> &access) {
                    m_open = access ? provisioning::exposures(*access, flow().choices().port)
                                    : QList<provisioning::Exposure>();
                    showOpenPorts();
                });
}

void AccessStep::showOpenPorts()
{
    if (m_open.isEmpty())
        m_warning->dismiss();
    else
        m_warning->showMessage(Banner::Kind::Warning, words::exposures(m_open));
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
    showOpenPorts();
}

} // namespace slipway::ui

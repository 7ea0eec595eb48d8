// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/machinestep.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/machinemodel.h"
#include "ui/models/text/words.h"

#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

MachineStep::MachineStep(SetupFlow &flow, QWidget *parent)
    : SetupStep(flow, SetupPage::Machine, u"machineStep"_s, parent)
    , m_power(new StateLabel(this))
{
    body()->addWidget(m_power);
    auto *form = new Form;
    body()->addLayout(form);
    for (std::size_t i = 0; i < std::size(m_values); ++i) {
        m_values[i] = new TextLabel(this);
        m_values[i]->setWordWrap(true);
        m_labels[i] = form->addField(m_values[i]);
    }
    body()->addStretch(1);
}

void MachineStep::retranslateUi()
{
    //: %1 is the name of a machine
    setTexts(tr("Add Docker to %1").arg(flow().choices().machine.name),
             tr("Nothing is changed until you have seen the plan and agreed to it."));
    setFieldLabel(m_labels[0], tr("Operating system:"));
    setFieldLabel(m_labels[1], tr("Address:"));
    setFieldLabel(m_labels[2], tr("Resource group:"));
    setFieldLabel(m_labels[3], tr("Agent:"));
    enter();
}

void MachineStep::enter()
{
    const azure::Machine &machine = flow().choices().machine;
    m_power->setState(powerShape(machine.power), words::power(machine.power));
    m_values[0]->setText(flow().verdict().distribution);
    m_values[1]->setText(machine.publicAddress.isEmpty() ? machine.privateAddress : machine.publicAddress);
    m_values[2]->setText(machine.resourceGroup);
    m_values[3]->setText(machine.agentVersion);
    for (std::size_t i = 0; i < std::size(m_values); ++i) {
        m_labels[i]->setVisible(!m_values[i]->text().isEmpty());
        m_values[i]->setVisible(!m_values[i]->text().isEmpty());
    }
}

} // namespace slipway::ui

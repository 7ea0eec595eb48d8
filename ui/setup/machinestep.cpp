// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/machinestep.h"

#include "ui/common/banner.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/delegates/stateicon.h"
#include "ui/delegates/wrapdelegate.h"
#include "ui/models/machinemodel.h"
#include "ui/models/text/machinewords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

MachineStep::MachineStep(SetupFlow &flow, QWidget *parent)
    : SetupStep(flow, SetupPage::Machine, u"machineStep"_s, parent)
    , m_machines(new QTreeWidget(this))
    , m_power(new StateLabel(this))
    , m_cautions(new Banner(this))
{
    m_cautions->setObjectName(u"cautions"_s);
    m_cautions->setClosable(false);
    body()->addWidget(m_cautions);
    m_machines->setObjectName(u"machineList"_s);
    m_machines->setColumnCount(2);
    m_machines->setRootIsDecorated(false);
    m_machines->setTabKeyNavigation(false);
    m_machines->setItemDelegate(new WrapDelegate(m_machines));
    m_machines->header()->setStretchLastSection(true);
    m_machines->setVisible(flow.isForSeveral());
    m_power->setVisible(!flow.isForSeveral());
    body()->addWidget(m_machines, 1);
    body()->addWidget(m_power);
    auto *form = new Form;
    body()->addLayout(form);
    for (std::size_t i = 0; i < std::size(m_values); ++i) {
        m_values[i] = new TextLabel(this);
        m_values[i]->setWordWrap(true);
        m_labels[i] = form->addField(m_values[i]);
    }
    if (!flow.isForSeveral())
        body()->addStretch(1);
}

void MachineStep::retranslateUi()
{
    const QString promise = tr("Nothing is changed until you have seen the plan and agreed to it.");
    const int count = static_cast<int>(flow().machines().size());
    if (flow().isForSeveral())
        setTexts(tr("Add Docker to %n machine(s)", nullptr, count), promise);
    else
        //: %1 is the name of a machine
        setTexts(tr("Add Docker to %1").arg(flow().choices().machine.name), promise);
    m_machines->setAccessibleName(tr("Machines"));
    m_machines->setHeaderLabels({ tr("Machine"), tr("Docker") });
    setFieldLabel(m_labels[0], tr("Operating system:"));
    setFieldLabel(m_labels[1], tr("Address:"));
    setFieldLabel(m_labels[2], tr("Resource group:"));
    setFieldLabel(m_labels[3], tr("Agent:"));
    //: Field: where packages of Docker come from
    setFieldLabel(m_labels[4], tr("Packages:"));
    enter();
}

QWidget *MachineStep::firstFocus() const
{
    return flow().isForSeveral() ? m_machines : nullptr;
}

/// Those that get Docker, then those that are left out, each with the reason.
void MachineStep::showMachines()
{
    m_machines->clear();
    for (const MachineRow &row : flow().machines())
        new QTreeWidgetItem(m_machines, { plain(row.machine->name), plain(row.verdict.distribution) });
    for (const MachineRow &row : flow().leftOut()) {
        const provisioning::Verdict &verdict = row.verdict;
        const QString reason = verdict.obstacles.isEmpty() ? words::verdict(verdict)
                                                           : words::obstacle(verdict.obstacles.constFirst());
        //: A machine is not set up with the others; %1 is a sentence or some words that say why
        auto *item =
            new QTreeWidgetItem(m_machines, { plain(row.machine->name), tr("Left out: %1").arg(reason) });
        for (int column = 0; column < 2; ++column)
            item->setForeground(column, palette().placeholderText());
    }
    m_machines->resizeColumnToContents(0);
    m_machines->setCurrentItem(m_machines->topLevelItem(0));
}

/// An address that may change has its own place, where it can be kept.
void MachineStep::showCautions()
{
    QStringList sentences;
    for (const provisioning::CautionFound &found : flow().verdict().cautions) {
        if (found.caution != provisioning::Caution::AddressMayChange)
            sentences.append(words::caution(found));
    }
    if (sentences.isEmpty())
        m_cautions->dismiss();
    else
        m_cautions->showMessage(Banner::Kind::Warning, sentences.join(u'\n'));
}

void MachineStep::enter()
{
    if (flow().isForSeveral()) {
        showMachines();
        for (std::size_t i = 0; i < std::size(m_values); ++i) {
            m_labels[i]->hide();
            m_values[i]->hide();
        }
        return;
    }
    const azure::Machine &machine = flow().choices().machine;
    m_power->setState(powerShape(machine.power), words::power(machine.power));
    m_values[0]->setText(flow().verdict().distribution);
    m_values[1]->setText(machine.publicAddress.isEmpty() ? machine.privateAddress : machine.publicAddress);
    m_values[2]->setText(machine.resourceGroup);
    m_values[3]->setText(machine.agentVersion);
    m_values[4]->setText(words::packageSource(flow().verdict().packages));
    showCautions();
    for (std::size_t i = 0; i < std::size(m_values); ++i) {
        m_labels[i]->setVisible(!m_values[i]->text().isEmpty());
        m_values[i]->setVisible(!m_values[i]->text().isEmpty());
    }
}

} // namespace slipway::ui

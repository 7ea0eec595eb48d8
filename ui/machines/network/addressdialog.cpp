// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/network/addressdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/changestabs.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/activityservice.h"
#include "ui/services/machineservice.h"
#include "ui/services/newmachineservice.h"

#include <QCheckBox>
#include <QLineEdit>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kLongestLabel = 63;
constexpr auto kTypingPause = std::chrono::milliseconds(500);

} // namespace

AddressDialog::AddressDialog(Services &services, MachineRow machine, QWidget *parent)
    : OperationDialog(services, u"addressDialog"_s, kWidth, parent)
    , m_row(std::move(machine))
    , m_fields(new QWidget(this))
    , m_static(new QCheckBox(m_fields))
    , m_label(new QLineEdit(m_fields))
    , m_state(new TextLabel(this))
    , m_changes(new ChangesTabs(u"address"_s, this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &AddressDialog::askForLabel);
    connect(m_static, &QCheckBox::toggled, this, &AddressDialog::showPlan);
    connect(m_label, &QLineEdit::textChanged, this, [this] {
        m_looks.requestStop();
        m_isFree.reset();
        m_typing.start();
        showPlan();
    });
    retranslateUi();
    load();
}

void AddressDialog::build()
{
    m_static->setObjectName(u"staticAddress"_s);
    m_label->setObjectName(u"dnsLabel"_s);
    m_label->setMaxLength(kLongestLabel);
    m_state->setObjectName(u"addressState"_s);
    m_state->setMultiLine(true);
    m_state->setMuted(true);
    auto *form = new Form(m_fields);
    m_labelLabel = form->addField(m_label);
    form->addAcross(m_static);
    addContent(m_fields);
    addContent(m_state);
    addContent(m_changes, 1);
    m_fields->setEnabled(false);
}

/// What the list knows may be old, and it does not know the label.
void AddressDialog::load()
{
    setBusy(true);
    tasks().run(services().machines.publicAddress(m_row.machine->id, tasks().token()),
                [this](const Result<azure::PublicAddress> &found) {
                    setBusy(false);
                    if (!found) {
                        showFailure(found.error());
                        return;
                    }
                    m_present = *found;
                    showAddress();
                });
}

/// One of the two is enough, and a static address needs no name that is free in all of Azure; who has one
/// already comes for the name.
void AddressDialog::showAddress()
{
    const azure::AddressChoice &choice = m_present->choice;
    m_fields->setEnabled(true);
    m_static->setChecked(true);
    m_static->setEnabled(!choice.isStatic);
    const bool wantsName = choice.label.isEmpty() && choice.isStatic;
    m_label->setText(wantsName ? provisioning::dnsLabelFor(m_row.machine->name) : choice.label);
    m_label->setFocus();
    showPlan();
}

QString AddressDialog::label() const
{
    return m_label->text().trimmed();
}

bool AddressDialog::isComplete() const
{
    return m_plan && !m_plan->isEmpty() && m_isFree != std::optional(false);
}

void AddressDialog::showPlan()
{
    m_problem.reset();
    m_plan.reset();
    if (m_present) {
        const Result<provisioning::AddressPlan> plan = provisioning::planAddress(
            m_row.machine->name, *m_present, { .label = label(), .isStatic = m_static->isChecked() });
        if (plan)
            m_plan = *plan;
        else
            m_problem = plan.error();
    }
    m_changes->setTexts(sentences(), m_plan ? m_plan->changes() : QList<provisioning::Change>());
    const QString state = stateText();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    showFields();
}

QStringList AddressDialog::sentences() const
{
    if (!m_plan || m_plan->isEmpty())
        return {};
    QStringList lines;
    const QString address = plain(m_plan->address.name());
    if (m_plan->after.label != m_plan->before.label && m_plan->after.label.isEmpty())
        //: A change that is about to be made. %1 is a DNS name, %2 a public IP address resource
        lines.append(tr("Take the DNS name %1 away from the public address \"%2\"")
                         .arg(plain(m_present->dnsName), address));
    else if (m_plan->after.label != m_plan->before.label)
        //: A change that is about to be made. %1 is the first part of a DNS name, %2 a public IP address
        //: resource
        lines.append(tr(R"(Give the public address "%2" the DNS label "%1")")
                         .arg(plain(m_plan->after.label), address));
    if (m_plan->after.isStatic != m_plan->before.isStatic)
        //: A change that is about to be made. %1 is an IP address, %2 a public IP address resource
        lines.append(tr("Make the public address \"%2\" static: it keeps %1 when the machine is deallocated")
                         .arg(plain(m_present->address), address));
    return lines;
}

QString AddressDialog::stateText() const
{
    if (m_problem)
        return words::describe(*m_problem);
    if (!m_plan)
        return {};
    if (m_plan->isEmpty())
        return tr("The address is like that already.");
    if (m_plan->after.label.isEmpty() || m_plan->after.label == m_plan->before.label || !m_isFree)
        return {};
    //: %1 is the first part of a DNS name
    return *m_isFree ? tr("The label \"%1\" is free.").arg(plain(label()))
                     //: %1 is the first part of a DNS name
                     : tr("Somebody else has the label \"%1\". Choose another one.").arg(plain(label()));
}

/// Whoever types is told before the change is made, which asks once more.
void AddressDialog::askForLabel()
{
    if (!m_plan || m_plan->after.label.isEmpty() || m_plan->after.label == m_plan->before.label)
        return;
    m_looks.run(services().newMachines.isDnsLabelFree(m_plan->address.subscription(), m_plan->location,
                                                      m_plan->after.label, m_looks.token()),
                [this, asked = m_plan->after.label](const Result<bool> &isFree) {
                    if (!isFree || asked != label())
                        return;
                    m_isFree = *isFree;
                    showPlan();
                });
}

void AddressDialog::retranslateUi()
{
    //: Title of a window
    setWindowTitle(tr("DNS Name and Static Address"));
    QString text = tr("A DNS name leads to the machine whatever address it has. A static address stays when "
                      "the machine is deallocated. One of them is enough, and you can undo this.");
    if (!m_row.host.isEmpty())
        text += u' ' + tr("Repair Docker afterwards, so that its certificate names the machine's new name.");
    introduction()->setText(text);
    //: Field: the first part of a DNS name, "web" of web.westeurope.cloudapp.azure.com
    setFieldLabel(m_labelLabel, tr("DNS label:"));
    m_label->setPlaceholderText(u"web-03"_s);
    //: Check box: the public address stays when the machine is deallocated
    m_static->setText(tr("Static address"));
    //: Button: changes the public address of a machine
    action()->setLabel(tr("Change Address"));
    cancel()->setLabel(tr("Cancel"));
    m_changes->retranslateUi();
    showPlan();
}

void AddressDialog::begin()
{
    follow(services().activity.editAddress(m_row.machine->id, *m_plan));
}

void AddressDialog::finish(qint64 /*number*/)
{
    emit addressChanged();
    accept();
}

} // namespace slipway::ui

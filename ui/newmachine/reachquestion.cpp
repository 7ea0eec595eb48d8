// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/reachquestion.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/words.h"
#include "ui/services/accountservice.h"
#include "ui/services/settings.h"
#include "ui/services/setupservice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

ReachQuestion::ReachQuestion(NewMachineFlow &flow, Services &services, QWidget *parent)
    : NewMachineQuestion(flow, NewMachinePage::Access, u"newMachineReach"_s, parent)
    , m_services(services)
    , m_choices(new QButtonGroup(this))
    , m_address(new QLineEdit(this))
    , m_find(new Button(u"findMyAddress"_s, this))
    , m_addresses(new QLineEdit(this))
    , m_confirmation(new QLineEdit(this))
    , m_notice(new TextLabel(this))
{
    m_address->setObjectName(u"address"_s);
    m_addresses->setObjectName(u"addresses"_s);
    m_confirmation->setObjectName(u"confirmation"_s);
    m_thisComputer = addChoice(AccessChoice::ThisComputer, u"thisComputer"_s, { m_address, m_find });
    m_theseAddresses = addChoice(AccessChoice::TheseAddresses, u"theseAddresses"_s, { m_addresses });
    m_nobody = addChoice(AccessChoice::Nobody, u"nobody"_s, {});
    m_everybody = addChoice(AccessChoice::Everybody, u"everybody"_s, { m_confirmation });
    for (QWidget *field : { m_address, m_addresses, m_confirmation })
        addNote(body(), Field::Access, field);
    m_notice->setMultiLine(true);
    m_notice->setMuted(true);
    body()->addWidget(m_notice);
    body()->addStretch(1);
    m_thisComputer->setChecked(true);
    choose();
    connect(m_choices, &QButtonGroup::idToggled, this, &ReachQuestion::choose);
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString &text) { this->flow().setThisComputer(text); });
    connect(m_addresses, &QLineEdit::textChanged, this,
            [this](const QString &text) { this->flow().setAddresses(text); });
    connect(m_confirmation, &QLineEdit::textChanged, this,
            [this](const QString &text) { this->flow().setConfirmation(text); });
    connect(m_find, &Button::clicked, this, &ReachQuestion::findAddress);
}

QRadioButton *ReachQuestion::addChoice(AccessChoice choice, const QString &objectName,
                                       const QList<QWidget *> &below)
{
    auto *radio = new QRadioButton(this);
    radio->setObjectName(objectName);
    m_choices->addButton(radio, static_cast<int>(choice));
    body()->addWidget(radio);
    if (!below.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(metrics::kSpaceXl, 0, 0, 0);
        row->setSpacing(metrics::kSpaceS);
        for (QWidget *widget : below)
            row->addWidget(widget);
        body()->addLayout(row);
    }
    return radio;
}

QWidget *ReachQuestion::firstFocus() const
{
    return m_thisComputer->isChecked() ? static_cast<QWidget *>(m_address) : m_choices->checkedButton();
}

void ReachQuestion::choose()
{
    m_address->setEnabled(m_thisComputer->isChecked());
    m_find->setEnabled(m_thisComputer->isChecked());
    m_addresses->setEnabled(m_theseAddresses->isChecked());
    m_confirmation->setEnabled(m_everybody->isChecked());
    flow().setAccess(static_cast<AccessChoice>(m_choices->checkedId()));
}

void ReachQuestion::enter()
{
    m_confirmation->setPlaceholderText(flow().choices().name);
    const bool canAsk = m_services.account.isSandbox() || !m_services.settings.addressService().isEmpty();
    if (canAsk && m_thisComputer->isChecked() && m_address->text().isEmpty())
        findAddress();
}

void ReachQuestion::findAddress()
{
    m_find->setEnabled(false);
    m_notice->setText(tr("Finding your address…"));
    m_tasks.run(m_services.setup.findMyAddress(m_tasks.token()), [this](const Result<QString> &found) {
        m_find->setEnabled(m_thisComputer->isChecked());
        if (found) {
            m_address->setText(*found);
            m_notice->setText({});
        } else if (found.error().kind != ErrorKind::Cancelled) {
            m_notice->setText(words::describe(found.error()));
        }
    });
}

void ReachQuestion::retranslateUi()
{
    setTexts(tr("Who may reach the machine?"),
             tr("The machine's network security group lets these addresses in, by SSH and to the engine. All "
                "others stay out."));
    m_thisComputer->setText(tr("Only this &computer"));
    m_theseAddresses->setText(tr("These &addresses"));
    m_nobody->setText(tr("N&obody yet: I will open it myself"));
    m_everybody->setText(tr("Everybod&y: type the machine's name to allow it"));
    m_find->setLabel(tr("Find My Address"));
    m_address->setAccessibleName(tr("Address of this computer"));
    m_address->setPlaceholderText(u"203.0.113.7"_s);
    m_addresses->setAccessibleName(tr("Addresses"));
    m_addresses->setPlaceholderText(u"198.51.100.0/24, 203.0.113.7"_s);
    m_confirmation->setAccessibleName(tr("Name of the machine"));
}

} // namespace slipway::ui

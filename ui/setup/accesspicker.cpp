// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/accesspicker.h"

#include "provisioning/ownaddress.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/reminderday.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/accountservice.h"
#include "ui/services/certificateservice.h"
#include "ui/services/settings.h"
#include "ui/services/setupservice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

AccessPicker::AccessPicker(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_choices(new QButtonGroup(this))
    , m_address(new QLineEdit(this))
    , m_find(new Button(u"findMyAddress"_s, this))
    , m_addresses(new QLineEdit(this))
    , m_confirmation(new QLineEdit(this))
    , m_thisComputer(new QRadioButton(this))
    , m_theseAddresses(new QRadioButton(this))
    , m_nobody(new QRadioButton(this))
    , m_everybody(new QRadioButton(this))
    , m_reminder(new ReminderDay(this))
    , m_rows(new QVBoxLayout)
    , m_notes(new QVBoxLayout)
    , m_notice(new TextLabel(this))
{
    build();
    m_thisComputer->setChecked(true);
    choose();
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            choose();
    });
    for (const QLineEdit *field : { m_address, m_addresses, m_confirmation })
        connect(field, &QLineEdit::textChanged, this, &AccessPicker::tell);
    connect(m_reminder, &ReminderDay::changed, this, &AccessPicker::tell);
    connect(m_find, &Button::clicked, this, &AccessPicker::findAddress);
}

void AccessPicker::build()
{
    m_address->setObjectName(u"address"_s);
    m_addresses->setObjectName(u"addresses"_s);
    m_confirmation->setObjectName(u"confirmation"_s);
    m_rows->setSpacing(metrics::kSpaceM);
    addChoice(AccessChoice::ThisComputer, m_thisComputer, u"thisComputer"_s, { m_address, m_find });
    addChoice(AccessChoice::TheseAddresses, m_theseAddresses, u"theseAddresses"_s, { m_addresses });
    addChoice(AccessChoice::Nobody, m_nobody, u"nobody"_s, {});
    addChoice(AccessChoice::Everybody, m_everybody, u"everybody"_s, { m_confirmation });
    m_reminder->start(m_services.certificates.now().toLocalTime().date(), {});
    m_rows->addWidget(m_reminder);
    m_notes->setSpacing(metrics::kSpaceM);
    m_notice->setMultiLine(true);
    m_notice->setMuted(true);
    m_notice->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSpaceM);
    layout->addLayout(m_rows);
    layout->addLayout(m_notes);
    layout->addWidget(m_notice);
}

void AccessPicker::addChoice(AccessChoice choice, QRadioButton *radio, const QString &objectName,
                             const QList<QWidget *> &below)
{
    radio->setObjectName(objectName);
    m_choices->addButton(radio, static_cast<int>(choice));
    m_rows->addWidget(radio);
    if (below.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::kSpaceXl, 0, 0, 0);
    row->setSpacing(metrics::kSpaceS);
    for (QWidget *widget : below)
        row->addWidget(widget);
    m_rows->addLayout(row);
}

void AccessPicker::setMachineName(const QString &name)
{
    m_confirmation->setPlaceholderText(name);
}

void AccessPicker::setEverybodyOffered(bool on)
{
    m_everybody->setVisible(on);
    m_confirmation->setVisible(on);
}

void AccessPicker::setTowards(const QString &privateAddress)
{
    m_towards = privateAddress;
}

/// All of the sandbox sees the same example.
bool AccessPicker::isTowardsPrivate() const
{
    return !m_towards.isEmpty() && !m_services.account.isSandbox();
}

QWidget *AccessPicker::firstFocus() const
{
    return m_thisComputer->isChecked() ? static_cast<QWidget *>(m_address) : m_choices->checkedButton();
}

QList<QWidget *> AccessPicker::fields() const
{
    return { m_address, m_addresses, m_confirmation };
}

void AccessPicker::choose()
{
    m_address->setEnabled(m_thisComputer->isChecked());
    m_find->setEnabled(m_thisComputer->isChecked());
    m_addresses->setEnabled(m_theseAddresses->isChecked());
    m_confirmation->setEnabled(m_everybody->isChecked());
    m_reminder->setVisible(!m_nobody->isChecked());
    tell();
}

void AccessPicker::tell()
{
    emit changed({ .choice = static_cast<AccessChoice>(m_choices->checkedId()),
                   .thisComputer = m_address->text(),
                   .theseAddresses = m_addresses->text(),
                   .confirmation = m_confirmation->text(),
                   .reminder = m_reminder->until() });
}

void AccessPicker::enter()
{
    const bool canAsk = m_services.account.isSandbox() || isTowardsPrivate()
        || !m_services.settings.addressService().isEmpty();
    if (canAsk && m_thisComputer->isChecked() && m_address->text().isEmpty())
        findAddress();
}

/// What is not said takes no room.
void AccessPicker::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

/// Nobody has to be asked.
void AccessPicker::findPrivateAddress()
{
    const Result<QString> own = provisioning::addressTowards(m_towards);
    if (!own) {
        showNotice(words::describe(own.error()));
        return;
    }
    m_address->setText(*own);
    //: %1 is an address
    showNotice(tr("This is the address with which this computer goes to %1 now. Where a VPN leads there, "
                  "connect it first, and find the address again.")
                   .arg(plain(m_towards)));
}

void AccessPicker::findAddress()
{
    if (isTowardsPrivate()) {
        findPrivateAddress();
        return;
    }
    m_find->setEnabled(false);
    showNotice(tr("Finding your address…"));
    m_tasks.run(m_services.setup.findMyAddress(m_tasks.token()), [this](const Result<QString> &found) {
        m_find->setEnabled(m_thisComputer->isChecked());
        if (found) {
            m_address->setText(*found);
            showNotice({});
        } else if (found.error().kind != ErrorKind::Cancelled) {
            showNotice(words::describe(found.error()));
        }
    });
}

void AccessPicker::retranslateUi()
{
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
    m_reminder->retranslateUi();
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/reachquestion.h"

#include "ui/setup/accesspicker.h"

#include <QVBoxLayout>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

ReachQuestion::ReachQuestion(NewMachineFlow &flow, Services &services, QWidget *parent)
    : NewMachineQuestion(flow, NewMachinePage::Access, u"newMachineReach"_s, parent)
    , m_picker(new AccessPicker(services, this))
{
    body()->addWidget(m_picker);
    body()->addStretch(1);
    const QList<QWidget *> fields = m_picker->fields();
    for (QWidget *field : fields)
        addNote(m_picker->notes(), Field::Access, field);
    connect(m_picker, &AccessPicker::changed, &flow, &NewMachineFlow::setAccess);
}

QWidget *ReachQuestion::firstFocus() const
{
    return m_picker->firstFocus();
}

void ReachQuestion::enter()
{
    m_picker->setMachineName(flow().choices().name);
    m_picker->enter();
}

/// The address of this computer, once.
void ReachQuestion::suggest()
{
    if (!std::exchange(m_hasSuggested, true))
        m_picker->enter();
}

void ReachQuestion::retranslateUi()
{
    setTexts(tr("Who may reach the machine?"),
             tr("The machine's network security group lets these addresses in, by SSH and to the engine. All "
                "others stay out."));
    m_picker->retranslateUi();
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/newmachinesummary.h"

#include "ui/newmachine/sizemodel.h"

namespace slipway::ui {

NewMachineSummary::NewMachineSummary(NewMachineFlow &flow, QWidget *parent)
    : WizardSummary(parent)
    , m_flow(flow)
{
    connect(&flow, &NewMachineFlow::changed, this, &NewMachineSummary::showChoices);
    NewMachineSummary::showChoices();
}

QStringList NewMachineSummary::machineLines() const
{
    const provisioning::NewMachineChoices &choices = m_flow.choices();
    QStringList lines;
    if (!choices.group.isEmpty())
        //: %1 is the name of a resource group
        lines.append(choices.makesGroup ? tr("New group \"%1\"").arg(choices.group)
                                        //: %1 is the name of a resource group
                                        : tr("Group \"%1\"").arg(choices.group));
    lines.append(m_flow.locationName().isEmpty() ? choices.location : m_flow.locationName());
    if (m_flow.page() >= NewMachinePage::Size) {
        lines.append(choices.size);
        if (const std::optional<azure::RetailPrice> price = m_flow.price())
            //: %1 is a price such as "31.20 EUR"
            lines.append(tr("%1 a month").arg(priceText(*price)));
        else if (!choices.size.isEmpty())
            lines.append(tr("Price not known"));
    }
    if (m_flow.page() >= NewMachinePage::System) {
        if (const provisioning::NewMachineImage *image = provisioning::findNewMachineImage(choices.imageId))
            lines.append(image->name);
        if (!choices.user.isEmpty())
            //: %1 is the name of a user of a machine
            lines.append(tr("User \"%1\"").arg(choices.user));
    }
    return lines;
}

QStringList NewMachineSummary::engineLines() const
{
    const provisioning::NewMachineChoices &choices = m_flow.choices();
    QStringList lines;
    if (m_flow.page() >= NewMachinePage::Docker) {
        lines << portLine(choices.port) << projectLine(choices.compose)
              << authorityLine(m_flow.authorities(), choices.authorityId, choices.newAuthorityName);
    }
    if (m_flow.page() >= NewMachinePage::Access)
        lines.append(accessLine(choices.access, choices.addresses));
    return lines;
}

void NewMachineSummary::showChoices()
{
    const QString name = m_flow.choices().name;
    setTexts(name.isEmpty() ? tr("New machine") : name, machineLines() + engineLines());
}

} // namespace slipway::ui

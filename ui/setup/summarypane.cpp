// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/summarypane.h"

#include "ui/models/text/words.h"

namespace slipway::ui {

SummaryPane::SummaryPane(SetupFlow &flow, QWidget *parent)
    : WizardSummary(parent)
    , m_flow(flow)
{
    connect(&flow, &SetupFlow::changed, this, &SummaryPane::showChoices);
    SummaryPane::showChoices();
}

void SummaryPane::showChoices()
{
    const provisioning::PlanChoices &choices = m_flow.choices();
    QStringList lines;
    if (!m_flow.isForSeveral())
        lines.append(m_flow.verdict().distribution);
    const SetupPage page = m_flow.page();
    if (page >= SetupPage::Docker) {
        lines << words::route(choices.route) << portLine(choices.port) << projectLine(choices.compose);
    }
    if (page >= SetupPage::Certificates) {
        lines.append(authorityLine(m_flow.authorities(), choices.authorityId, choices.newAuthorityName));
        //: %1 is the name on a client certificate
        lines.append(tr("Identity \"%1\"").arg(choices.identityName));
    }
    if (page >= SetupPage::Access)
        lines.append(accessLine(choices.access, choices.addresses));
    setTexts(m_flow.isForSeveral() ? tr("%n machine(s)", nullptr, static_cast<int>(m_flow.machines().size()))
                                   : choices.machine.name,
             lines);
}

} // namespace slipway::ui

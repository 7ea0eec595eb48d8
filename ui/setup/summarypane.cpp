// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/summarypane.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/text/words.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 196;

} // namespace

SummaryPane::SummaryPane(SetupFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_machine(new TextLabel(TextStyle::Section, this))
    , m_lines(new TextLabel(this))
{
    setFixedWidth(kWidth);
    m_machine->setWordWrap(true);
    m_lines->setWordWrap(true);
    m_lines->setMultiLine(true);
    m_lines->setMuted(true);
    m_lines->setObjectName(u"summary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceL, metrics::kSpaceXl, metrics::kSpaceL, metrics::kSpaceXl);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_machine);
    layout->addWidget(m_lines);
    layout->addStretch(1);
    connect(&flow, &SetupFlow::changed, this, &SummaryPane::showChoices);
    showChoices();
}

void SummaryPane::showChoices()
{
    const provisioning::PlanChoices &choices = m_flow.choices();
    m_machine->setText(m_flow.isForSeveral()
                           ? tr("%n machine(s)", nullptr, static_cast<int>(m_flow.machines().size()))
                           : choices.machine.name);
    QStringList lines;
    if (!m_flow.isForSeveral())
        lines.append(m_flow.verdict().distribution);
    const SetupPage page = m_flow.page();
    if (page >= SetupPage::Docker) {
        lines.append(words::route(choices.route));
        //: %1 is a port number
        lines.append(tr("Port %1").arg(choices.port));
        if (!choices.compose.isEmpty())
            //: %1 is the name of a compose project
            lines.append(tr("Project “%1”").arg(choices.compose.project));
    }
    if (page >= SetupPage::Certificates) {
        const auto &known = m_flow.authorities();
        const auto existing = std::find_if(known.cbegin(), known.cend(), [&choices](const auto &authority) {
            return authority.first == choices.authorityId;
        });
        //: %1 is the name of a certificate authority
        lines.append(existing != known.cend() ? tr("Authority “%1”").arg(existing->second)
                                              : tr("New authority “%1”").arg(choices.newAuthorityName));
        //: %1 is the name on a client certificate
        lines.append(tr("Identity “%1”").arg(choices.identityName));
    }
    if (page >= SetupPage::Access) {
        switch (choices.access) {
        case provisioning::AccessKind::OnlyTheseAddresses:
            //: %1 is a list of network addresses
            lines.append(tr("Open to %1").arg(choices.addresses.join(u", "_s)));
            break;
        case provisioning::AccessKind::Nobody:
            lines.append(tr("Open to nobody yet"));
            break;
        case provisioning::AccessKind::Everybody:
            lines.append(tr("Open to everybody"));
            break;
        }
    }
    m_lines->setText(lines.join(u'\n'));
}

void SummaryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showChoices();
}

void SummaryPane::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
}

} // namespace slipway::ui

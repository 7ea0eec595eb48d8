// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/newmachinesummary.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/newmachine/sizemodel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 196;

} // namespace

NewMachineSummary::NewMachineSummary(NewMachineFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_name(new TextLabel(TextStyle::Section, this))
    , m_lines(new TextLabel(this))
{
    setFixedWidth(kWidth);
    m_name->setWordWrap(true);
    m_lines->setMultiLine(true);
    m_lines->setMuted(true);
    m_lines->setObjectName(u"summary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceL, metrics::kSpaceXl, metrics::kSpaceL, metrics::kSpaceXl);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_name);
    layout->addWidget(m_lines);
    layout->addStretch(1);
    connect(&flow, &NewMachineFlow::changed, this, &NewMachineSummary::showChoices);
    showChoices();
}

QStringList NewMachineSummary::machineLines() const
{
    const provisioning::NewMachineChoices &choices = m_flow.choices();
    QStringList lines;
    if (!choices.group.isEmpty())
        //: %1 is the name of a resource group
        lines.append(choices.makesGroup ? tr("New group “%1”").arg(choices.group)
                                        //: %1 is the name of a resource group
                                        : tr("Group “%1”").arg(choices.group));
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
            lines.append(tr("User “%1”").arg(choices.user));
    }
    return lines;
}

QStringList NewMachineSummary::engineLines() const
{
    const provisioning::NewMachineChoices &choices = m_flow.choices();
    QStringList lines;
    if (m_flow.page() >= NewMachinePage::Docker) {
        //: %1 is a port number
        lines.append(tr("Port %1").arg(choices.port));
        const auto &known = m_flow.authorities();
        const auto existing = std::find_if(known.cbegin(), known.cend(), [&choices](const auto &authority) {
            return authority.first == choices.authorityId;
        });
        //: %1 is the name of a certificate authority
        lines.append(existing != known.cend() ? tr("Authority “%1”").arg(existing->second)
                                              : tr("New authority “%1”").arg(choices.newAuthorityName));
    }
    if (m_flow.page() >= NewMachinePage::Access) {
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
    return lines;
}

void NewMachineSummary::showChoices()
{
    const QString name = m_flow.choices().name;
    m_name->setText(name.isEmpty() ? tr("New machine") : name);
    QStringList lines = machineLines() + engineLines();
    lines.removeAll(QString());
    m_lines->setText(lines.join(u'\n'));
}

void NewMachineSummary::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showChoices();
}

void NewMachineSummary::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
}

} // namespace slipway::ui

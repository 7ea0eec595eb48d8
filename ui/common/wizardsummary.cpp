// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wizardsummary.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 196;

} // namespace

WizardSummary::WizardSummary(QWidget *parent)
    : QWidget(parent)
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
}

void WizardSummary::setTexts(const QString &name, const QStringList &lines)
{
    QStringList known = lines;
    known.removeAll(QString());
    m_name->setText(name);
    m_lines->setText(known.join(u'\n'));
}

QString WizardSummary::portLine(quint16 port)
{
    //: %1 is a port number
    return tr("Port %1").arg(port);
}

QString WizardSummary::projectLine(const provisioning::ComposeFile &file)
{
    //: %1 is the name of a compose project
    return file.isEmpty() ? QString() : tr("Project \"%1\"").arg(file.project);
}

QString WizardSummary::authorityLine(const QList<std::pair<QString, QString>> &known, const QString &id,
                                     const QString &newName)
{
    const auto existing = std::find_if(known.cbegin(), known.cend(),
                                       [&id](const auto &authority) { return authority.first == id; });
    //: %1 is the name of a certificate authority
    return existing != known.cend() ? tr("Authority \"%1\"").arg(existing->second)
                                    //: %1 is the name of a certificate authority
                                    : tr("New authority \"%1\"").arg(newName);
}

QString WizardSummary::accessLine(provisioning::AccessKind access, const QStringList &addresses)
{
    switch (access) {
    case provisioning::AccessKind::OnlyTheseAddresses:
        //: %1 is a list of network addresses
        return tr("Open to %1").arg(addresses.join(u", "_s));
    case provisioning::AccessKind::Nobody:
        return tr("Open to nobody yet");
    case provisioning::AccessKind::Everybody:
        break;
    }
    return tr("Open to everybody");
}

void WizardSummary::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showChoices();
}

void WizardSummary::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
}

} // namespace slipway::ui

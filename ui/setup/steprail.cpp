// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/steprail.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/delegates/stateicon.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway::ui {

namespace {

constexpr int kWidth = 168;

} // namespace

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceL, metrics::kSpaceXl, metrics::kSpaceL, metrics::kSpaceXl);
    layout->setSpacing(metrics::kSpaceL);
    for (StateLabel *&label : m_labels) {
        label = new StateLabel(this);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    setCurrent(SetupPage::Machine);
}

void StepRail::setCurrent(SetupPage page)
{
    m_current = page;
    const QString names[kSetupPages] { tr("Machine"), tr("Docker"), tr("Certificates"),
                                       //: Who may reach the engine over the network
                                       tr("Access"), tr("Review"), tr("Progress") };
    for (int i = 0; i < kSetupPages; ++i) {
        const int current = static_cast<int>(page);
        const StateShape shape = i < current ? StateShape::Running
            : i == current                   ? StateShape::Changing
                                             : StateShape::Stopped;
        m_labels[i]->setState(shape, names[i]);
        QFont font = fontOf(TextStyle::Body);
        font.setWeight(i == current ? QFont::DemiBold : QFont::Normal);
        m_labels[i]->setFont(font);
    }
}

void StepRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setCurrent(m_current);
}

void StepRail::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wizardrail.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/delegates/stateicon.h"

#include <QPainter>
#include <QVBoxLayout>

namespace slipway::ui {

namespace {

constexpr int kWidth = 168;

} // namespace

WizardRail::WizardRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
{
    setFixedWidth(kWidth);
    m_layout->setSpacing(metrics::kSpaceL);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceXl, metrics::kSpaceL, metrics::kSpaceXl);
    all->addLayout(m_layout);
    all->addStretch(1);
}

void WizardRail::setNames(const QStringList &names)
{
    m_names = names;
    while (m_labels.size() < names.size()) {
        m_labels.append(new StateLabel(this));
        m_layout->addWidget(m_labels.constLast());
    }
    showPages();
}

void WizardRail::setCurrent(int page)
{
    m_current = page;
    showPages();
}

void WizardRail::setShape(StateShape shape)
{
    m_shape = shape;
    showPages();
}

void WizardRail::showPages()
{
    for (int i = 0; i < m_labels.size(); ++i) {
        const StateShape shape = i < m_current ? StateShape::Running
            : i == m_current                   ? m_shape
                                               : StateShape::Stopped;
        m_labels.at(i)->setState(shape, m_names.value(i));
        QFont font = fontOf(TextStyle::Body);
        font.setWeight(i == m_current ? QFont::DemiBold : QFont::Normal);
        m_labels.at(i)->setFont(font);
    }
}

void WizardRail::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace slipway::ui

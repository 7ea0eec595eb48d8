// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/card.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QPainter>
#include <QVBoxLayout>

namespace slipway::ui {

namespace {

constexpr int kPicture = 28;

} // namespace

Card::Card(QLatin1StringView iconName, Button *action, QWidget *parent)
    : Pane(parent)
    , m_icon(themedIcon(iconName, IconTone::Accent))
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_text(new TextLabel(this))
    , m_action(action)
{
    m_text->setMultiLine(true);
    m_text->setMuted(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL + kPicture + metrics::kSpaceM,
                               metrics::kSpaceL, metrics::kSpaceL);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addSpacing(metrics::kSpaceS);
    layout->addWidget(action, 0, Qt::AlignLeft);
}

void Card::setTexts(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setLabel(action);
}

void Card::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    m_icon.paint(&painter, QRect(metrics::kSpaceL, metrics::kSpaceL, kPicture, kPicture));
}

} // namespace slipway::ui

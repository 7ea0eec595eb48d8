// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/loadingbar.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QTimerEvent>

namespace slipway::ui {

namespace {

constexpr int kHeight = 2;
constexpr int kTick = 40; // milliseconds: 25 frames a second are enough for two pixels
constexpr int kStep = 25; // thousandths of the way a tick
constexpr qreal kPart = 0.3; // of the width

} // namespace

LoadingBar::LoadingBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(kHeight);
}

void LoadingBar::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_position = 0;
    updateTimer();
    update();
}

QSize LoadingBar::sizeHint() const
{
    return { 100, kHeight };
}

void LoadingBar::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_active)
        return;
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.border);
    const qreal part = width() * kPart;
    painter.fillRect(QRectF((width() + part) * m_position / 1000.0 - part, 0, part, height()), colors.accent);
}

void LoadingBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_position = (m_position + kStep) % 1000;
    update();
}

void LoadingBar::showEvent(QShowEvent *event)
{
    updateTimer();
    QWidget::showEvent(event);
}

void LoadingBar::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void LoadingBar::updateTimer()
{
    if (m_active && isVisible())
        m_timer.start(kTick, this);
    else
        m_timer.stop();
}

} // namespace slipway::ui

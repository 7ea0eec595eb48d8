// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/stateicon.h"

#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace slipway::ui {

namespace {

constexpr qreal kLine = 1.5;
constexpr int kGap = 6;

void paintCircle(QPainter &painter, const QRectF &area, StateShape shape, const QColor &color)
{
    QPen pen(color, kLine);
    if (shape == StateShape::Unknown)
        pen.setDashPattern({ 2.0, 1.6 });
    painter.setPen(pen);
    painter.setBrush(shape == StateShape::Running ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(area);
    if (shape != StateShape::Changing)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPie(area, 90 * 16, 180 * 16); // the left half
}

void paintTriangle(QPainter &painter, const QRectF &area, const QColor &color)
{
    QPainterPath triangle;
    triangle.moveTo(area.center().x(), area.top());
    triangle.lineTo(area.right(), area.bottom());
    triangle.lineTo(area.left(), area.bottom());
    triangle.closeSubpath();
    painter.setPen(QPen(color, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPath(triangle);
}

void paintSquare(QPainter &painter, const QRectF &area, const QColor &color)
{
    painter.setPen(QPen(color, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    painter.setPen(QPen(color, 2.0, Qt::SolidLine, Qt::FlatCap));
    const qreal y = area.center().y();
    painter.drawLine(QPointF(area.left() + 2, y), QPointF(area.right() - 2, y));
}

} // namespace

QColor colorOf(StateShape shape, const Colors &colors)
{
    switch (shape) {
    case StateShape::Running:
        return colors.good;
    case StateShape::Stopped:
    case StateShape::Unknown:
        return colors.muted;
    case StateShape::Changing:
        return colors.accent;
    case StateShape::Warning:
        return colors.warning;
    case StateShape::Failed:
        return colors.bad;
    }
    return colors.muted;
}

void paintState(QPainter &painter, const QRectF &area, StateShape shape, const Colors &colors)
{
    constexpr qreal kSize = 10.0;
    const QRectF box(area.center().x() - kSize / 2, area.center().y() - kSize / 2, kSize, kSize);
    const QColor color = colorOf(shape, colors);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (shape) {
    case StateShape::Warning:
        paintTriangle(painter, box, color);
        break;
    case StateShape::Failed:
        paintSquare(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), color);
        break;
    default:
        paintCircle(painter, box, shape, color);
    }
    painter.restore();
}

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void StateLabel::setState(StateShape shape, const QString &word)
{
    const QString text = plain(word);
    if (shape == m_shape && text == m_word)
        return;
    m_shape = shape;
    m_word = text;
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QString StateLabel::word() const
{
    return m_word;
}

QSize StateLabel::sizeHint() const
{
    const QFontMetrics fm = fontMetrics();
    return { metrics::kStateIcon + kGap + fm.horizontalAdvance(m_word) + 2,
             std::max(fm.lineSpacing(), metrics::kStateIcon) };
}

QSize StateLabel::minimumSizeHint() const
{
    return { metrics::kStateIcon, sizeHint().height() };
}

void StateLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    paintState(painter, QRectF(0, 0, metrics::kStateIcon, height()), m_shape, colors);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect text = rect().adjusted(metrics::kStateIcon + kGap, 0, 0, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_word, Qt::ElideRight, text.width()));
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choicemarks.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace slipway::ui {

namespace {

constexpr qreal kCorner = 3.0;
constexpr qreal kLine = 1.0;
constexpr qreal kStroke = 1.8; ///< of tick and dash

/// A square in the middle of the option, its line on whole pixels.
QRectF squareOf(const QStyleOption &option)
{
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    return QRectF(square).adjusted(kLine / 2, kLine / 2, -kLine / 2, -kLine / 2);
}

struct Look
{
    QColor fill {};
    QColor line {};
    QColor mark {};
};

Look lookOf(const QStyleOption &option, bool isChosen, const Colors &c)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return { .fill = c.window, .line = c.border, .mark = c.muted };
    if (isChosen)
        return { .fill = c.accent, .line = c.accent, .mark = c.onAccent };
    const bool isOver = option.state.testFlag(QStyle::State_MouseOver);
    return { .fill = option.state.testFlag(QStyle::State_Sunken) ? c.selection : c.surface,
             .line = isOver ? c.accent : c.muted,
             .mark = {} };
}

void begin(QPainter &painter, const Look &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, kLine));
    painter.setBrush(look.fill);
}

} // namespace

void drawCheckMark(const QStyleOption &option, QPainter &painter, const Colors &colors)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const Look look = lookOf(option, isOn || isPartly, colors);
    const QRectF square = squareOf(option);
    const auto at = [&square](qreal x, qreal y) {
        return square.topLeft() + QPointF(x * square.width(), y * square.height());
    };
    painter.save();
    begin(painter, look);
    painter.drawRoundedRect(square, kCorner, kCorner);
    painter.setPen(QPen(look.mark, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (isPartly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (isOn)
        painter.drawPolyline(QPolygonF({ at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3) }));
    painter.restore();
}

void drawRadioMark(const QStyleOption &option, QPainter &painter, const Colors &colors)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const Look look = lookOf(option, isOn, colors);
    const QRectF circle = squareOf(option);
    painter.save();
    begin(painter, look);
    painter.drawEllipse(circle);
    if (isOn) {
        const qreal radius = circle.width() * 0.19;
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.mark);
        painter.drawEllipse(circle.center(), radius, radius);
    }
    painter.restore();
}

} // namespace slipway::ui

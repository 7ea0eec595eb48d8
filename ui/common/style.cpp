// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kControlHeight = 32;
constexpr int kFocusWidth = 2;

QColor mixed(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part,
                            a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1.0)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::kControlRadius,
                             metrics::kControlRadius);
    painter->restore();
}

/// The ring that shows where the keyboard is: of the accent, inside the control's edge.
void drawRing(QPainter *painter, const QRect &rect, const QColor &color)
{
    drawBox(painter, rect, {}, color, kFocusWidth);
}

struct ButtonLook
{
    QColor fill;
    QColor line;
};

ButtonLook lookOf(ButtonKind kind, QStyle::State state, const Colors &c)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool down = state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On);
    const bool over = enabled && state.testFlag(QStyle::State_MouseOver);
    if (kind == ButtonKind::Accent && enabled)
        return { mixed(c.accent, c.text, down ? 0.25F : over ? 0.12F : 0.0F), {} };
    if (kind == ButtonKind::Quiet)
        return { down ? c.selection : over ? mixed(c.window, c.border, 0.6F) : QColor(), {} };
    const QColor fill = enabled ? (down       ? c.selection
                                       : over ? mixed(c.surface, c.border, 0.35F)
                                              : c.surface)
                                : c.window;
    return { fill, enabled && kind == ButtonKind::Destructive ? c.bad : c.border };
}

ButtonKind kindOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    return button ? button->kind() : ButtonKind::Plain;
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget, const Colors &c)
{
    const ButtonKind kind = kindOf(widget);
    const ButtonLook look = lookOf(kind, option->state, c);
    drawBox(painter, option->rect, look.fill, look.line);
    if (!option->state.testFlag(QStyle::State_HasFocus)
        || !option->state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    if (kind == ButtonKind::Accent) // a ring of the accent on the accent needs a gap
        drawBox(painter, option->rect.adjusted(2, 2, -2, -2), {}, c.onAccent, 1.5);
    else
        drawRing(painter, option->rect, c.accent);
}

void drawField(const QStyleOption *option, QPainter *painter, const Colors &c)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    drawBox(painter, option->rect, enabled ? c.surface : c.window, focused ? c.accent : c.border,
            focused ? kFocusWidth : 1.0);
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter, const Colors &c)
{
    painter->fillRect(option->rect, option->state.testFlag(QStyle::State_Sunken) ? c.selection : c.surface);
    painter->setPen(c.border);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawItemPanel(const QStyleOptionViewItem *option, QPainter *painter, const Colors &c)
{
    if (option->state.testFlag(QStyle::State_Selected))
        painter->fillRect(option->rect, c.selection);
    else if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
}

} // namespace

SlipwayStyle::SlipwayStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void SlipwayStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Colors &c = Colors::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget, c);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter, c);
        return;
    case PE_Frame:
        drawBox(painter, option->rect, {}, c.border);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange) && !qobject_cast<const QPushButton *>(widget))
            drawRing(painter, option->rect, c.accent);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemPanel(item, painter, c);
        return;
    case PE_PanelItemViewRow:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SlipwayStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colors &c = Colors::of(option->palette);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(option, painter, c);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy(*header);
            copy.palette.setColor(QPalette::ButtonText, c.muted);
            copy.state.setFlag(State_On, false); // no bold for the column of the current row
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            const ButtonKind kind = kindOf(widget);
            if (option->state.testFlag(State_Enabled) && kind != ButtonKind::Plain
                && kind != ButtonKind::Quiet)
                copy.palette.setColor(QPalette::ButtonText, kind == ButtonKind::Accent ? c.onAccent : c.bad);
            copy.state.setFlag(State_HasFocus, false); // the panel has drawn the ring
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int SlipwayStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::kSpaceS;
    case PM_HeaderMargin:
        return metrics::kSpaceS;
    case PM_SplitterWidth:
        return metrics::kSpaceL;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SlipwayStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
        return hint == SH_UnderlineShortcut ? QProxyStyle::styleHint(hint, option, widget, returnData) : 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize SlipwayStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(size.width() + 2 * metrics::kSpaceM);
        result.setHeight(std::max(size.height() + metrics::kSpaceM, kControlHeight));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), kControlHeight));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), metrics::kRow));
        break;
    default:
        break;
    }
    return result;
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/buttons.h"
#include "ui/common/choicemarks.h"
#include "ui/common/headerkeys.h"
#include "ui/common/metrics.h"
#include "ui/common/panetabbar.h"
#include "ui/common/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kControlHeight = 32;
constexpr int kFocusWidth = 2;
constexpr int kFieldInset = 6; ///< beside the text of a field, more than Fusion's
constexpr int kScrollBar = 12;
constexpr int kArrow = 9; ///< of a sorted column
constexpr int kSmallestThumb = 24;

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

/// How much a button answers to the pointer: not, under it, or pressed.
enum class Touch { None, Over, Down };

Touch touchOf(QStyle::State state)
{
    if (state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On))
        return Touch::Down;
    return state.testFlag(QStyle::State_MouseOver) ? Touch::Over : Touch::None;
}

QColor accentFill(Touch touch, const Colors &c)
{
    constexpr float kOver = 0.12F;
    constexpr float kDown = 0.25F;
    return touch == Touch::None ? c.accent : mixed(c.accent, c.text, touch == Touch::Down ? kDown : kOver);
}

QColor plainFill(Touch touch, const QColor &ground, const Colors &c)
{
    constexpr float kOver = 0.4F;
    if (touch == Touch::Down)
        return c.selection;
    return touch == Touch::Over ? mixed(c.surface, c.border, kOver) : ground;
}

ButtonLook lookOf(ButtonKind kind, QStyle::State state, const Colors &c)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return { kind == ButtonKind::Quiet ? QColor() : c.window,
                 kind == ButtonKind::Quiet ? QColor() : c.border };
    const Touch touch = touchOf(state);
    switch (kind) {
    case ButtonKind::Accent:
        return { accentFill(touch, c), {} };
    case ButtonKind::Quiet:
        return { plainFill(touch, {}, c), {} };
    case ButtonKind::Destructive:
        return { plainFill(touch, c.surface, c), c.bad };
    case ButtonKind::Plain:
        break;
    }
    return { plainFill(touch, c.surface, c), c.border };
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

/// Icon and word with a gap of our grid between them, together in the middle.
void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget,
                     const QStyle &style)
{
    const Colors &c = Colors::of(button.palette);
    const ButtonKind kind = kindOf(widget);
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    QPalette palette = button.palette;
    if (enabled && kind == ButtonKind::Accent)
        palette.setColor(QPalette::ButtonText, c.onAccent);
    else if (enabled && kind == ButtonKind::Destructive)
        palette.setColor(QPalette::ButtonText, c.bad);

    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int gap = icon > 0 && !button.text.isEmpty() ? metrics::kSpaceS : 0;
    const bool underline = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) != 0;
    const int flags = static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeft)
        | static_cast<int>(underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int text =
        button.text.isEmpty() ? 0 : button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int arrow = button.features.testFlag(QStyleOptionButton::HasMenu)
        ? style.pixelMetric(QStyle::PM_MenuButtonIndicator, &button, widget)
        : 0;
    const int middle = button.rect.width() - arrow;
    const int width = std::min(middle - 2 * metrics::kSpaceXs, icon + gap + text);
    const int left = button.rect.left() + (middle - width) / 2;
    if (icon > 0) {
        const QRect area(left, button.rect.center().y() - icon / 2 + 1, icon, icon);
        button.icon.paint(painter, area, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect area(left + icon + gap, button.rect.top(), width - icon - gap + 2, button.rect.height());
    style.drawItemText(painter, area, flags, palette, enabled, button.text, QPalette::ButtonText);
}

/// A word, and a line of the accent below the one that is open.
void drawTab(const QStyleOptionTab &tab, QPainter *painter, const Colors &c)
{
    if (tab.state.testFlag(QStyle::State_Selected))
        painter->fillRect(QRect(tab.rect.left(), tab.rect.bottom() - 1, tab.rect.width(), 2), c.accent);
    if (tab.state.testFlag(QStyle::State_HasFocus) && tab.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawRing(painter, tab.rect.adjusted(2, 2, -2, -4), c.accent);
}

/// A rounded thumb without arrows on no ground.
void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QRect &thumb, const Colors &c)
{
    if (bar.minimum == bar.maximum)
        return;
    constexpr int kInset = 3;
    const bool hot = bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(hot ? c.muted : mixed(c.border, c.muted, 0.35F));
    const QRectF area = QRectF(thumb).adjusted(kInset, kInset, -kInset, -kInset);
    const qreal radius = std::min(area.width(), area.height()) / 2.0;
    painter->drawRoundedRect(area, radius, radius);
    painter->restore();
}

/// Groove and thumb; no arrows.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::max(kSmallestThumb,
                         static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep)));
    thumb = std::min(thumb, length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - thumb, bar.upsideDown);
    const auto along = [&bar, horizontal](int from, int size) {
        return horizontal ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                          : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
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

/// Ground, word, and the mark of a sorted column at the right, in the middle.
void drawHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget,
                const QStyle &style)
{
    style.drawControl(QStyle::CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeader part(header);
    part.rect = header.rect.adjusted(metrics::kSpaceS, 0, -metrics::kSpaceS, 0);
    if (header.sortIndicator != QStyleOptionHeader::None)
        part.rect.setRight(header.rect.right() - kArrow - 2 * metrics::kSpaceXs);
    style.drawControl(QStyle::CE_HeaderLabel, &part, painter, widget);
    if (HeaderKeys::isCurrent(widget, header.section))
        drawRing(painter, header.rect.adjusted(0, 0, 0, -1), Colors::of(header.palette).accent);
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = QRect(header.rect.right() - metrics::kSpaceXs - kArrow, header.rect.center().y() - kArrow / 2,
                      kArrow, kArrow);
    style.drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, widget);
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
        // Fusion draws the frame of an editable combo box with the option of that, which has no line width.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame ? frame->lineWidth > 0 : element == PE_FrameLineEdit)
            drawField(option, painter, c);
        return;
    case PE_Frame:
        drawBox(painter, option->rect, {}, c.border);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange) && !qobject_cast<const QPushButton *>(widget))
            drawRing(painter, option->rect, c.accent);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(*option, *painter, c);
        return;
    case PE_IndicatorRadioButton:
        drawRadioMark(*option, *painter, c);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemPanel(item, painter, c);
        return;
    case PE_IndicatorArrowDown:
        if (kindOf(widget) == ButtonKind::Accent && option->state.testFlag(State_Enabled)) {
            QStyleOption onAccent(*option); // of a button with a menu
            onAccent.palette.setColor(QPalette::WindowText, c.onAccent); // what Fusion draws arrows with
            QProxyStyle::drawPrimitive(element, &onAccent, painter, widget);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelItemViewRow:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_FrameTabWidget:
        drawBox(painter, option->rect, c.surface, c.border);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SlipwayStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colors &c = Colors::of(option->palette);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_Header) {
        drawHeader(*header, painter, widget, *this);
        return;
    }
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
            drawButtonLabel(*button, painter, widget, *this);
            return;
        }
    }
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(*tab, painter, c);
            return;
        }
    }
    if (element == CE_Splitter)
        return; // the gap between two panes tells enough
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SlipwayStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        drawScrollBar(*bar, painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                      Colors::of(option->palette));
        return;
    }
    const bool isSpinBox = qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const bool isTypedIn = isSpinBox || (combo && combo->editable); // Fusion's has half a frame
    if (isTypedIn
        && (control == CC_SpinBox || control == CC_ComboBox)) { // a date with a calendar is the latter
        drawSpinBox(control, option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// A field with small arrows at its end, or with one that opens a calendar or a list.
void SlipwayStyle::drawSpinBox(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    drawField(option, painter, Colors::of(option->palette));
    const auto drawArrow = [&](PrimitiveElement arrow, SubControl part) {
        QStyleOption here;
        here.state = option->state;
        here.direction = option->direction;
        here.palette = option->palette;
        here.rect = subControlRect(control, option, part, widget);
        drawPrimitive(arrow, &here, painter, widget);
    };
    if (control == CC_ComboBox) {
        drawArrow(PE_IndicatorArrowDown, SC_ComboBoxArrow);
        return;
    }
    drawArrow(PE_IndicatorArrowUp, SC_SpinBoxUp);
    drawArrow(PE_IndicatorArrowDown, SC_SpinBoxDown);
}

QRect SlipwayStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (isText)
        return rect.adjusted(kFieldInset, 0, 0, 0);
    return rect;
}

QRect SlipwayStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(kFieldInset, 0, -kFieldInset, 0);
    return rect;
}

namespace {

bool hasColumns(const QWidget *widget)
{
    return qobject_cast<const QTreeView *>(widget) || qobject_cast<const QTableView *>(widget);
}

} // namespace

int SlipwayStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin:
    case PM_SplitterWidth:
        return metrics::kSpaceS;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_TabBarTabVSpace:
        return metrics::kSpaceL;
    case PM_TabBarTabHSpace: {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        const auto *bar = qobject_cast<const PaneTabBar *>(widget);
        return bar ? bar->spaceBesideText(usual) : usual;
    }
    case PM_FocusFrameHMargin: // one more pixel is added: cells begin where the heads of their columns do
        return hasColumns(widget) ? metrics::kSpaceS - 1 : QProxyStyle::pixelMetric(metric, option, widget);
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
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

namespace {

bool isIconAlone(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->text.isEmpty() && !button->icon.isNull();
}

} // namespace

QSize SlipwayStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(
            size.width()
            + (isIconAlone(option) ? metrics::kSpaceM : 2 * metrics::kSpaceM + metrics::kSpaceXs));
        result.setHeight(std::max(size.height() + metrics::kSpaceM, kControlHeight));
        break;
    case CT_SpinBox:
    case CT_ComboBox:
        result.rwidth() += 2 * kFieldInset; // the text starts further in, see subControlRect
        if (qobject_cast<const QAbstractSpinBox *>(widget))
            result.setHeight(size.height()); // of the field inside, which has its frame already
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), kControlHeight));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), metrics::kRow));
        break;
    case CT_ItemViewItem:
        if (qobject_cast<const QTreeView *>(widget))
            result.setHeight(std::max(result.height(), metrics::kCompactRow));
        break;
    default:
        break;
    }
    return result;
}

} // namespace slipway::ui

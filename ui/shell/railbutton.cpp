// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/text/safetext.h"

#include <QPainter>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 36;
constexpr qreal kDot = 4.5; ///< radius of the mark on the icon
constexpr int kMark = 3; ///< the bar at the left of the current page

} // namespace

RailButton::RailButton(QLatin1StringView iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_accentIcon(themedIcon(iconName, IconTone::Accent))
{
    setIcon(themedIcon(iconName, IconTone::Text));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void RailButton::setLabel(const QString &text, const QString &shortcut)
{
    setText(plain(text));
    setAccessibleName(this->text());
    setToolTip(toolTipText(shortcut.isEmpty() ? text : text + u" ("_s + shortcut + u')'));
    update();
}

void RailButton::setMarked(bool on)
{
    m_marked = on;
    update();
}

QSize RailButton::sizeHint() const
{
    return { m_narrow ? metrics::kRailNarrow - 2 * metrics::kSpaceS
                      : metrics::kRailWide - 2 * metrics::kSpaceS,
             kHeight };
}

void RailButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = Colors::of(palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || isDown() || underMouse()) {
        QColor fill = isChecked() || isDown() ? colors.selection : colors.border;
        if (!isChecked() && !isDown())
            fill.setAlphaF(0.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(box, metrics::kControlRadius, metrics::kControlRadius);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(QRectF(0, 8, kMark, height() - 16), 1.5, 1.5);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(colors.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kControlRadius,
                                metrics::kControlRadius);
    }
    const int iconLeft = m_narrow ? (width() - metrics::kIcon) / 2 : metrics::kSpaceM;
    const QIcon &shown = isChecked() ? m_accentIcon : icon();
    shown.paint(&painter, QRect(iconLeft, (height() - metrics::kIcon) / 2, metrics::kIcon, metrics::kIcon));
    if (m_marked) {
        painter.setPen(QPen(colors.raised, 1.5));
        painter.setBrush(colors.accent);
        painter.drawEllipse(QPointF(iconLeft + metrics::kIcon - 4, (height() - metrics::kIcon) / 2.0 + 4),
                            kDot, kDot);
    }
    if (m_narrow)
        return;
    const QRect text = rect().adjusted(iconLeft + metrics::kIcon + metrics::kSpaceM, 0, -metrics::kSpaceS, 0);
    painter.setPen(colors.text);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace slipway::ui

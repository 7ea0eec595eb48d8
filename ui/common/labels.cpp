// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labels.h"

#include "ui/common/letterwidth.h"
#include "ui/models/text/safetext.h"

#include <QEvent>
#include <QPainter>

namespace slipway::ui {

TextLabel::TextLabel(QWidget *parent)
    : TextLabel(TextStyle::Body, parent)
{
}

TextLabel::TextLabel(TextStyle style, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    updateLook();
}

void TextLabel::setText(const QString &text)
{
    m_text = text;
    QLabel::setText(plain(text, m_multiLine));
}

void TextLabel::setMultiLine(bool on)
{
    m_multiLine = on;
    setWordWrap(on);
    setText(m_text);
}

void TextLabel::setMuted(bool on)
{
    m_muted = on;
    updateLook();
}

void TextLabel::setSelectable(bool on)
{
    setTextInteractionFlags(on ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                               : Qt::NoTextInteraction);
}

void TextLabel::changeEvent(QEvent *event)
{
    const bool look = event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange;
    if (look && !m_updating)
        updateLook();
    QLabel::changeEvent(event);
}

void TextLabel::updateLook()
{
    m_updating = true;
    if (m_style != TextStyle::Body)
        setFont(fontOf(m_style));
    setForegroundRole(m_muted ? QPalette::PlaceholderText : QPalette::WindowText);
    m_updating = false;
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    const QString shown = plain(text);
    if (shown == m_text)
        return;
    m_text = shown;
    setToolTip(toolTipText(m_text));
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setStyle(TextStyle style)
{
    m_style = style;
    setFont(fontOf(style));
}

void ElidedLabel::setMuted(bool on)
{
    m_muted = on;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() };
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { letterWidth(fontMetrics()) * 4, fontMetrics().height() };
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(m_muted ? QPalette::PlaceholderText : QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, m_mode, width()));
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && m_style != TextStyle::Body)
        setFont(fontOf(m_style));
    QWidget::changeEvent(event);
}

} // namespace slipway::ui

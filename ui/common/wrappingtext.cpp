// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrappingtext.h"

#include "ui/models/text/safetext.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace slipway::ui {

WrappingText::WrappingText(TextStyle style, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_style(style)
{
    setReadOnly(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setFont(fontOf(style));
    alignBaseline();
}

void WrappingText::setText(const QString &text)
{
    const QString shown = plain(text, true);
    if (shown == m_text)
        return; // a selection stays
    m_text = shown;
    setPlainText(m_text);
    fitHeight();
}

QSize WrappingText::sizeHint() const
{
    return { 160, height() };
}

QSize WrappingText::minimumSizeHint() const
{
    return { 60, fontMetrics().lineSpacing() };
}

void WrappingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void WrappingText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontOf(m_style));
        alignBaseline();
    }
    QPlainTextEdit::changeEvent(event);
}

/// The first line stands as high as that of a label beside it.
void WrappingText::alignBaseline()
{
    const int body = QFontMetrics(fontOf(TextStyle::Body)).ascent();
    setViewportMargins(0, std::max(0, body - fontMetrics().ascent()), 0, 0);
}

/// By the lines as they are drawn: those with glyphs of another font are taller than the font's own.
void WrappingText::fitHeight()
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    const int text = std::max(fontMetrics().lineSpacing(), static_cast<int>(std::ceil(height)));
    setFixedHeight(text + viewportMargins().top() + 2);
    verticalScrollBar()->setValue(0);
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/fieldnote.h"

namespace slipway::ui {

FieldNote::FieldNote(QWidget *parent)
    : TextLabel(parent)
{
    setMultiLine(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHint({});
}

void FieldNote::setHint(const QString &text)
{
    show(text, false);
}

void FieldNote::setProblem(const QString &text)
{
    show(text, true);
}

void FieldNote::show(const QString &text, bool isProblem)
{
    m_isProblem = isProblem;
    setMuted(!isProblem);
    if (isProblem)
        setForegroundRole(QPalette::BrightText); // the theme's colour for what is bad
    setText(text);
    setVisible(!text.isEmpty());
}

void FieldNote::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (m_isProblem && foregroundRole() != QPalette::BrightText)
        setForegroundRole(QPalette::BrightText);
}

} // namespace slipway::ui

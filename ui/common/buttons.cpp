// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/common/icons.h"
#include "ui/models/text/safetext.h"

#include <QKeySequence>

namespace slipway::ui {

namespace {

IconTone toneOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Accent:
        return IconTone::OnAccent;
    case ButtonKind::Destructive:
        return IconTone::Bad;
    case ButtonKind::Plain:
    case ButtonKind::Quiet:
        return IconTone::Text;
    }
    return IconTone::Text;
}

} // namespace

Button::Button(const QString &objectName, QWidget *parent, ButtonKind kind, QLatin1StringView iconName)
    : QPushButton(parent)
    , m_kind(kind)
{
    setObjectName(objectName);
    setAutoDefault(kind
                   == ButtonKind::Accent); // dialogs: Enter presses the main action, never a destructive one
    if (!iconName.isEmpty())
        setIcon(themedIcon(iconName, toneOf(kind)));
}

void Button::setLabel(const QString &text)
{
    const QString shown = plain(text);
    const QKeySequence given =
        shortcut() == QKeySequence::mnemonic(this->text()) ? QKeySequence() : shortcut();
    setText(shown);
    setAccessibleName(QString(shown).remove(u'&'));
    if (!given.isEmpty()) // setText() forgets a shortcut that is not in the text
        setShortcut(given);
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"

#include <QKeyEvent>
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

/// Enter presses the button that the keyboard is on. Without this a dialog presses its main action instead,
/// whatever somebody has gone to with Tab.
class EnterPresses final : public QObject
{
public:
    // outlives: `button` owns this
    explicit EnterPresses(QPushButton &button)
        : QObject(&button)
        , m_button(button)
    {
        button.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!isEnter || key->isAutoRepeat() || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
            return false;
        if (m_button.menu())
            m_button.showMenu();
        else
            m_button.click();
        return true;
    }

private:
    QPushButton &m_button;
};

} // namespace

Button::Button(const QString &objectName, QWidget *parent, ButtonKind kind, QLatin1StringView iconName)
    : QPushButton(parent)
    , m_kind(kind)
{
    setObjectName(objectName);
    setAutoDefault(kind
                   == ButtonKind::Accent); // dialogs: Enter presses the main action, never a destructive one
    new EnterPresses(*this);
    if (!iconName.isEmpty())
        setIcon(themedIcon(iconName, toneOf(kind)));
}

void Button::setLabel(const QString &text)
{
    m_label = plain(text);
    setAccessibleName(QString(m_label).remove(u'&'));
    if (m_isIconAlone)
        setToolTip(toolTipText(accessibleName()));
    showLabel();
}

void Button::setIconAlone(bool alone)
{
    const bool hasIcon = !icon().isNull();
    if (m_isIconAlone == (alone && hasIcon))
        return;
    m_isIconAlone = alone && hasIcon;
    setToolTip(toolTipText(m_isIconAlone ? accessibleName() : QString()));
    showLabel();
}

int Button::fullWidth() const
{
    const int label = m_isIconAlone
        ? metrics::kSpaceS + metrics::kSpaceS + fontMetrics().size(Qt::TextShowMnemonic, m_label).width()
        : 0;
    return sizeHint().width() + label;
}

void Button::showLabel()
{
    const QKeySequence given = shortcut() == QKeySequence::mnemonic(text()) ? QKeySequence() : shortcut();
    setText(m_isIconAlone ? QString() : m_label);
    if (!given.isEmpty()) // setText() forgets a shortcut that is not in the text
        setShortcut(given);
}

} // namespace slipway::ui

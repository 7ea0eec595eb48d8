// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/terminal/terminalaccess.h"

#include "ui/containers/terminal/terminalview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace slipway::ui {

namespace {

class TerminalAccess final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit TerminalAccess(TerminalView *view)
        : QAccessibleWidget(view, QAccessible::Terminal)
        , m_view(view)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(int start, int end) const override
    {
        const QString all = m_view->screenText();
        const int first = std::clamp(start, 0, static_cast<int>(all.size()));
        return all.mid(first, std::max(0, end - first));
    }
    using QAccessibleWidget::text;
    int characterCount() const override { return static_cast<int>(m_view->screenText().size()); }
    int cursorPosition() const override { return m_view->cursorOffset(); }
    QRect characterRect(int /*offset*/) const override { return rect(); }
    int offsetAtPoint(const QPoint & /*point*/) const override { return cursorPosition(); }
    QString attributes(int /*offset*/, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    // A shell decides where the cursor is, and people mark by mouse and keys.
    void selection(int /*index*/, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int /*start*/, int /*end*/) override { }
    void removeSelection(int /*index*/) override { }
    void setSelection(int /*index*/, int /*start*/, int /*end*/) override { }
    void setCursorPosition(int /*position*/) override { }
    void scrollToSubstring(int /*start*/, int /*end*/) override { }

private:
    TerminalView *m_view;
};

QAccessibleInterface *makeAccess(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TerminalView *>(object);
    return view ? new TerminalAccess(view) : nullptr;
}

} // namespace

void installTerminalAccess()
{
    QAccessible::installFactory(&makeAccess); // the same one is installed once only
}

void tellTerminalChanged(TerminalView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent moved(&view, view.cursorOffset());
    QAccessible::updateAccessibility(&moved);
}

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QPushButton>

namespace slipway::ui {

enum class ButtonKind {
    Plain,
    Accent, ///< the one main action of a page or dialog
    Destructive, ///< never the default button
    Quiet, ///< no frame until the pointer or the keyboard is on it
};

/// A push button in one of our kinds. Its accessible name is its text.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    /// \param objectName stable, for tests: the member's name without m_
    explicit Button(const QString &objectName, QWidget *parent = nullptr, ButtonKind kind = ButtonKind::Plain,
                    QLatin1StringView iconName = {});

    ButtonKind kind() const { return m_kind; }
    /// Text, accessible name, and the shortcut (if any) in the tool tip.
    void setLabel(const QString &text);
    /// Shows the icon only, and the label as a tool tip: where there is no room for both.
    void setIconAlone(bool alone);
    /// The width it asks for with its whole label.
    int fullWidth() const;

private:
    void showLabel();

    ButtonKind m_kind;
    QString m_label;
    bool m_isIconAlone = false;
};

} // namespace slipway::ui

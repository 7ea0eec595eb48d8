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

private:
    ButtonKind m_kind;
};

} // namespace slipway::ui

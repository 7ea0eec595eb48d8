// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"

namespace slipway::ui {

class Button;
class TextLabel;

/// One of the ways in: icon, title, two lines, one button.
class Card final : public Pane
{
    Q_OBJECT

public:
    Card(QLatin1StringView iconName, Button *action, QWidget *parent);
    void setTexts(const QString &title, const QString &text, const QString &action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    Button *m_action;
};

} // namespace slipway::ui

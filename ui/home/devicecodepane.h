// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/signinprompts.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace slipway::ui {

class Button;
class TextLabel;

/// A code to enter on a page, with ways to take it there, how long it is good, and what Azure itself says.
/// Hidden while there is none.
class DeviceCodePane final : public QWidget
{
    Q_OBJECT

public:
    DeviceCodePane(OpenUrl openUrl, QWidget *parent);

    void showCode(const DeviceCode &code);
    void clear();
    void retranslateUi();

private:
    void showSteps();
    void showTimeLeft();

    OpenUrl m_openUrl;
    DeviceCode m_code;
    QTimer m_countdown;
    TextLabel *m_steps;
    QLineEdit *m_text;
    Button *m_copy;
    Button *m_open;
    TextLabel *m_timeLeft;
    TextLabel *m_message;
    TextLabel *m_warning;
};

} // namespace slipway::ui

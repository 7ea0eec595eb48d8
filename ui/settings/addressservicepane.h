// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"

class QLineEdit;

namespace slipway::ui {

class Form;
class Settings;
class TextLabel;

/// Which service may be asked for the address of this computer. None until somebody enters one: that is how
/// people agree to be seen by it.
class AddressServicePane final : public Pane
{
    Q_OBJECT

public:
    // outlives: `settings` is owned by app
    AddressServicePane(Settings &settings, QWidget *parent);
    void retranslateUi();

private:
    void store();

    Settings &m_settings;
    TextLabel *m_title;
    TextLabel *m_introduction;
    TextLabel *m_urlLabel = nullptr; ///< made by the form
    QLineEdit *m_url;
    TextLabel *m_problem;
};

} // namespace slipway::ui

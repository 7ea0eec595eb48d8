// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newmachine/newmachinequestion.h"
#include "ui/services/services.h"

namespace slipway::ui {

class AccessPicker;

/// Who may reach the machine by SSH and its engine.
class ReachQuestion final : public NewMachineQuestion
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    ReachQuestion(NewMachineFlow &flow, Services &services, QWidget *parent);
    void enter() override;
    void suggest() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    AccessPicker *m_picker;
    bool m_hasSuggested = false;
};

} // namespace slipway::ui

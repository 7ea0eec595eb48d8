// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/labels.h"

namespace slipway::ui {

/// The line below a field: what it is for, or in the colour of what is bad what is wrong with it. Takes no
/// room while it has nothing to say.
class FieldNote final : public TextLabel
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);
    void setHint(const QString &text);
    void setProblem(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text, bool isProblem);

    bool m_isProblem = false;
};

} // namespace slipway::ui

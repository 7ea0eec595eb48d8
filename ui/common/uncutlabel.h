// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/labels.h"

#include <QTimer>

namespace slipway::ui {

/// Lines that no layout makes lower than their text: where there is little room, others give. For what has to
/// be read, above or below something that scrolls. It asks by the width that it has once all is laid out: a
/// page that is shown for the first time passes through narrow ones, and a window that grew stays high.
class UncutLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit UncutLabel(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTimer m_laidOut {};
    int m_width = 0; ///< 0: not laid out yet
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/labels.h"

namespace slipway::ui {

/// Lines that no layout makes lower than their text: where there is little room, others give. For what has to
/// be read, above or below something that scrolls.
class UncutLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit UncutLabel(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_hasWidth = false; ///< by a layout
};

} // namespace slipway::ui

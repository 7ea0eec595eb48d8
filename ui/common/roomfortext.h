// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway::ui {

/// Keeps a window high enough for texts that wrap: a layout makes a window wider by itself when its words get
/// longer, but not higher. Never makes it lower.
class RoomForText final : public QObject
{
public:
    /// Looks after `window`, whose layout is there when it is shown.
    // outlives: `window` owns this
    explicit RoomForText(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace slipway::app {

/// With --trace, stamps every event that holds the window's thread for longer than a frame (16 ms):
/// `slipway.trace busy AT ms=LENGTH event=TYPE receiver=CLASS`.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

private:
    int m_depth = 0;
};

} // namespace slipway::app

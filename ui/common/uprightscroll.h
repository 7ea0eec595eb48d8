// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace slipway::ui {

/// Scrolls up and down what is higher than the window, and is itself as wide as its content must be: nothing
/// is cut off at the side, in no language.
class UprightScroll final : public QScrollArea
{
    Q_OBJECT

public:
    // outlives: `content` becomes this one's
    explicit UprightScroll(QWidget *content, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace slipway::ui

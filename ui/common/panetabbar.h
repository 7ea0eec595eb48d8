// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace slipway::ui {

/// The bar of PaneTabs: where its tabs do not fit side by side, as in languages of long words, they move
/// closer together before the bar scrolls.
class PaneTabBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit PaneTabBar(QWidget *parent);

    /// Pixels beside the text of a tab, both sides together. The style asks.
    /// \param usual where there is room
    int spaceBesideText(int usual) const;
};

} // namespace slipway::ui

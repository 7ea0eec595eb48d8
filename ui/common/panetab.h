// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway::ui {

/// One tab of a detail pane, whatever the pane is about. Its objectName is "<something>Tab"; its accessible
/// name its title.
class PaneTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< translated
    /// Nothing is chosen any more.
    virtual void clear() = 0;
    /// Whether people can see it: the tab is current, and its page shown. An inactive tab asks nothing of a
    /// server; what it shows stays.
    virtual void setActive(bool active) = 0;
    /// Puts every text into the current language; called by the own constructor, and by the pane.
    virtual void retranslateUi() = 0;
    /// Where the keyboard goes when the tab opens; nullptr: the first widget.
    virtual QWidget *firstFocus() const { return nullptr; }
};

} // namespace slipway::ui

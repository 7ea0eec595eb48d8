// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway::ui {

/// One page of the main window. Its accessible name is its title, its objectName ends in "Page".
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// People can see the page now: start watching.
    virtual void activated() { }
    /// The page was left, or the window is hidden or minimised: stop watching. What is shown stays.
    virtual void deactivated() { }
    /// Whether the page tells HostService what to watch while it is active. The window ends the watching when
    /// a page that does not comes after it, so that connections survive a change between two that do.
    virtual bool watchesHosts() const { return false; }
    /// Puts every text of the page into the current language. Called by the page's own constructor, and again
    /// whenever the language changes. Selection, input and scroll positions stay.
    virtual void retranslateUi() { }
    /// Where the keyboard goes when the page opens; nullptr: the page's first widget.
    virtual QWidget *firstFocus() const { return nullptr; }

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace slipway::ui

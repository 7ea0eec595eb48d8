// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containermodel.h"

#include <QWidget>

namespace slipway::ui {

/// One tab of the pane below the containers. Its objectName is "<something>Tab"; its accessible name its
/// title.
class DetailTab : public QWidget
{
    Q_OBJECT

public:
    explicit DetailTab(QWidget *parent = nullptr);

    virtual QString title() const = 0; ///< translated
    /// Another container was chosen, or the row of the chosen one has changed (then containerKey() is the
    /// same).
    virtual void show(const ContainerRow &row, const QDateTime &now) = 0;
    /// All selected containers, the current one first; called after show(). Most tabs care for one only.
    virtual void showMany(const QList<ContainerRow> &rows);
    /// No container is chosen any more.
    virtual void clear() = 0;
    /// Whether people can see it: the tab is current, and its page shown. An inactive tab asks nothing of an
    /// engine; what it shows stays. Terminals keep their sessions.
    virtual void setActive(bool active) = 0;
    /// Puts every text into the current language; called by the own constructor, and by the pane.
    virtual void retranslateUi() = 0;
    /// Where the keyboard goes when the tab opens; nullptr: the first widget.
    virtual QWidget *firstFocus() const { return nullptr; }
};

} // namespace slipway::ui

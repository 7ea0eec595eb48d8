// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLatin1StringView>
#include <QObject>

class QLayoutItem;
class QWidget;

namespace slipway::ui {

class Button;

/// Keeps a row of tools whole where it gets narrow: buttons that have an icon show it alone then, with their
/// words as a tool tip. A main action keeps its words.
class RoomForButtons final : public QObject
{
public:
    /// Looks after `row`, whose layout has all it will have.
    // outlives: `row` owns this
    explicit RoomForButtons(QWidget &row);
    /// Gives `button` an icon that takes the place of its words, and does not stand beside them.
    void setSpareIcon(Button *button, QLatin1StringView iconName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int neededWidth() const;
    void fit();

    QWidget &m_row;
    QHash<Button *, QLatin1StringView> m_spareIcons;
};

} // namespace slipway::ui

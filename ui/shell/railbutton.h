// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace slipway::ui {

/// One line of the rail: icon and word, or the icon alone with the word as tool tip.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(QLatin1StringView iconName, QWidget *parent);
    void setNarrow(bool narrow);
    /// \param shortcut shown in the tool tip; may be empty
    void setLabel(const QString &text, const QString &shortcut = {});
    /// A mark on the icon: there is something new.
    void setMarked(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool m_narrow = false;
    bool m_marked = false;
    QIcon m_accentIcon;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace slipway::ui {

/// A label that never guesses: always plain text, foreign characters made visible (see plain()). Every label
/// of Slipway is one of these or an ElidedLabel.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);
    TextLabel(TextStyle style, QWidget *parent);

    /// Line ends stay only with setMultiLine().
    void setText(const QString &text);
    void setMultiLine(bool on);
    /// Less weight than the text around it.
    void setMuted(bool on);
    /// Can be marked and copied, by mouse and keyboard.
    void setSelectable(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    TextStyle m_style = TextStyle::Body;
    QString m_text;
    bool m_multiLine = false;
    bool m_muted = false;
    bool m_updating = false;
};

/// One line that gives way in the middle, with the whole text as tool tip.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setStyle(TextStyle style);
    void setMuted(bool on);
    void setElideMode(Qt::TextElideMode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    TextStyle m_style = TextStyle::Body;
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
    bool m_muted = false;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/models/stateshape.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace slipway::ui {

QColor colorOf(StateShape shape, const Colors &colors);
/// Paints the shape into the middle of `area`.
void paintState(QPainter &painter, const QRectF &area, StateShape shape, const Colors &colors);

class TextLabel;

/// A state as a widget: shape and word, as in "● Running".
class StateLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);

    /// \param word translated, plain text
    void setState(StateShape shape, const QString &word);
    StateShape shape() const { return m_shape; }
    QString word() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateShape m_shape = StateShape::Unknown;
    QString m_word;
};

} // namespace slipway::ui

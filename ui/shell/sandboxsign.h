// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway::ui {

/// Says that nothing here is real; shown all the time while the sandbox is open.
class SandboxSign final : public QWidget
{
    Q_OBJECT

public:
    explicit SandboxSign(QWidget *parent);
    void setNarrow(bool narrow);
    void retranslateUi();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_narrow = false;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/transfer.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;

namespace slipway::ui {

class Button;
class ElidedLabel;

/// A transfer that is under way: what, how far, and Cancel. Hidden while there is none.
class TransferStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferStrip(QWidget *parent = nullptr);

    /// \param text what is carried where, translated
    void begin(const QString &text);
    /// Told as often as it likes; shown ten times a second.
    void setProgress(const docker::TransferProgress &progress);
    void end();
    bool isActive() const { return m_active; }
    void retranslateUi();

signals:
    void cancelled();

private:
    ElidedLabel *m_text;
    QProgressBar *m_bar;
    ElidedLabel *m_amount;
    Button *m_cancel;
    QElapsedTimer m_shown;
    bool m_active = false;
};

} // namespace slipway::ui

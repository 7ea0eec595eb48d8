// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/plan.h"

#include <QWidget>

namespace slipway::ui {

class Button;
class TextLabel;

/// Asks for a compose file whose project is started after the engine: says what is in it, or why it cannot be
/// used.
class ComposeRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeRow(QWidget *parent = nullptr);

    /// Empty while there is none, or one that cannot be used.
    const provisioning::ComposeFile &file() const { return m_file; }
    /// Reads a file of this computer.
    void take(const QString &path);
    void retranslateUi();

signals:
    void changed();

private:
    void choose();
    void remove();
    void show(const QString &text);
    QString servicesText() const;

    provisioning::ComposeFile m_file;
    std::optional<Error> m_error;
    Button *m_choose;
    Button *m_remove;
    TextLabel *m_state;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/terminalservice.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace slipway::ui {

class Button;
class TextLabel;

/// What to open a terminal with: shell, user, folder, variables. All of it may stay as it is. Below it the
/// way to the main process. Scrolls where the pane is low.
class ShellForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ShellForm(QWidget *parent = nullptr);

    /// The fields, for any container.
    ShellRequest request() const;
    /// To join the main process.
    ShellRequest attachRequest() const;
    /// \param reason why no terminal can be opened; empty: one can
    void setReason(const QString &reason);
    Button *openButton() const { return m_open; }
    void retranslateUi();

signals:
    void openRequested();
    void attachRequested();

private:
    void layOut();
    TextLabel *addField(QGridLayout &grid, int row, int column, QWidget *field);
    void showReason();

    QString m_reason {};
    TextLabel *m_hint;
    QComboBox *m_shell;
    QLineEdit *m_user;
    QLineEdit *m_folder;
    QLineEdit *m_variables;
    TextLabel *m_shellLabel = nullptr;
    TextLabel *m_userLabel = nullptr;
    TextLabel *m_folderLabel = nullptr;
    TextLabel *m_variablesLabel = nullptr;
    Button *m_open;
    Button *m_attach;
    QCheckBox *m_history;
    TextLabel *m_attachHint;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;

namespace slipway::ui {

/// One thing that can be done from the palette.
struct Command
{
    QString text {}; ///< translated, plain
    QString shortcut {}; ///< native text; may be empty
    std::function<void()> run {};
};

/// How well `typed` fits `text`: its letters must come in order; beginnings of words count more. 0: not at
/// all.
int fitness(QStringView typed, QStringView text);

/// Ctrl+K: type a few letters, press Enter. Arrow keys choose while the field keeps the focus.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(QList<Command> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches(const QString &typed);
    void runCurrent();

    QList<Command> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace slipway::ui

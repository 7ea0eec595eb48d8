// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/shell/simshell.h"

#include <QObject>
#include <QTimer>

namespace slipway::sandbox {

/// A process that runs: tells it the time, and hands on what it says.
class ShellDriver final : public QObject
{
    Q_OBJECT

public:
    explicit ShellDriver(ShellWorld world, QObject *parent = nullptr);

    void start();
    QString failure() const { return m_shell.failure(); }
    void input(QByteArrayView bytes);
    void endInput();
    void resize(int columns, int rows);
    void signal(int number);
    /// It stands still: a paused container, or a reader that does not read.
    void hold(bool on);

signals:
    void said(bool isError, const QByteArray &bytes);
    void ended(int exitCode);

private:
    void pass();

    SimShell m_shell;
    QTimer m_timer;
    bool m_isHeld = false;
    bool m_hasEnded = false;
};

} // namespace slipway::sandbox

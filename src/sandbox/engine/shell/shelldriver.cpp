// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/shell/shelldriver.h"

namespace slipway::sandbox {

ShellDriver::ShellDriver(ShellWorld world, QObject *parent)
    : QObject(parent)
    , m_shell(std::move(world))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_shell.tick();
        pass();
    });
}

void ShellDriver::start()
{
    m_shell.start();
    pass();
}

void ShellDriver::input(QByteArrayView bytes)
{
    m_shell.input(bytes);
    pass();
}

void ShellDriver::endInput()
{
    m_shell.inputEnded();
    pass();
}

void ShellDriver::resize(int columns, int rows)
{
    m_shell.resize(columns, rows);
    pass();
}

void ShellDriver::signal(int number)
{
    m_shell.signal(number);
    pass();
}

void ShellDriver::hold(bool on)
{
    m_isHeld = on;
    if (on)
        m_timer.stop();
    else
        pass();
}

void ShellDriver::pass()
{
    if (m_hasEnded)
        return;
    const QList<ShellOutput> pieces = m_shell.takeOutput();
    for (const ShellOutput &piece : pieces)
        emit said(piece.isError, piece.bytes);
    if (const auto code = m_shell.exitCode()) {
        m_hasEnded = true;
        m_timer.stop();
        emit ended(*code);
        return;
    }
    const auto next = m_shell.nextTick();
    if (next && !m_isHeld && !m_timer.isActive())
        m_timer.start(*next);
    else if (!next)
        m_timer.stop();
}

} // namespace slipway::sandbox

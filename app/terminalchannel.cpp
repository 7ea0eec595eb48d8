// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalchannel.h"

namespace slipway::app {

TerminalChannel::TerminalChannel(Result<std::shared_ptr<docker::HostLink>> link, Clock &clock,
                                 const ui::ShellRequest &request)
{
    if (!link) {
        QMetaObject::invokeMethod(
            this, [this, error = link.error()] { emit failed(error); }, Qt::QueuedConnection);
        return;
    }
    m_shell = std::make_unique<docker::Shell>(
        *std::move(link), clock, request.container,
        docker::ShellOptions { .command = request.command,
                               .user = request.user,
                               .workingDirectory = request.workingDirectory,
                               .environment = request.environment,
                               .size = { request.rows, request.columns } },
        docker::Shell::Observer {
            .started = [this](const QString &command) { emit started(command); },
            .output = [this](const QByteArray &bytes) { emit outputReceived(bytes); } });
    QMetaObject::invokeMethod(this, &TerminalChannel::begin, Qt::QueuedConnection);
}

void TerminalChannel::begin()
{
    m_tasks.run(m_shell->run(m_tasks.token()), [this](const Result<std::optional<int>> &result) {
        if (result)
            emit ended(*result);
        else if (result.error().kind != ErrorKind::Cancelled)
            emit failed(result.error());
    });
}

void TerminalChannel::write(const QByteArray &bytes)
{
    if (m_shell)
        m_shell->write(bytes);
}

void TerminalChannel::resize(int rows, int columns)
{
    if (m_shell)
        m_shell->resize({ rows, columns });
}

void TerminalChannel::setPaused(bool on)
{
    if (m_shell)
        m_shell->setPaused(on);
}

} // namespace slipway::app

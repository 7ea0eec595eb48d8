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
    if (request.attaches)
        makeAttachment(*std::move(link), clock, request);
    else
        makeShell(*std::move(link), clock, request);
    QMetaObject::invokeMethod(this, &TerminalChannel::begin, Qt::QueuedConnection);
}

void TerminalChannel::makeShell(std::shared_ptr<docker::HostLink> link, Clock &clock,
                                const ui::ShellRequest &request)
{
    m_shell = std::make_unique<docker::Shell>(
        std::move(link), clock, request.container,
        docker::ShellOptions { .command = request.command,
                               .user = request.user,
                               .workingDirectory = request.workingDirectory,
                               .environment = request.environment,
                               .size = { request.rows, request.columns } },
        docker::Shell::Observer {
            .started = [this](const QString &command) { emit started(command); },
            .output = [this](const QByteArray &bytes) { emit outputReceived(bytes); } });
}

void TerminalChannel::makeAttachment(std::shared_ptr<docker::HostLink> link, Clock &clock,
                                     const ui::ShellRequest &request)
{
    m_attachment = std::make_unique<docker::Attachment>(
        std::move(link), clock, request.container,
        docker::AttachmentOptions { .withHistory = request.withHistory,
                                    .size = { request.rows, request.columns } },
        docker::Attachment::Observer {
            .joined = [this](const docker::Attached &attached) { emit joined(attached); },
            .printed = [this](const docker::AttachPiece &piece) { emit printed(piece); } });
}

void TerminalChannel::begin()
{
    Task<Ended> work = m_shell ? m_shell->run(m_tasks.token()) : m_attachment->run(m_tasks.token());
    m_tasks.run(std::move(work), [this](const Ended &result) { tellEnd(result); });
}

void TerminalChannel::tellEnd(const Ended &result)
{
    if (result)
        emit ended(*result);
    else if (result.error().kind != ErrorKind::Cancelled)
        emit failed(result.error());
}

void TerminalChannel::write(const QByteArray &bytes)
{
    if (m_shell)
        m_shell->write(bytes);
    else if (m_attachment)
        m_attachment->write(bytes);
}

void TerminalChannel::resize(int rows, int columns)
{
    if (m_shell)
        m_shell->resize({ rows, columns });
    else if (m_attachment)
        m_attachment->resize({ rows, columns });
}

void TerminalChannel::setPaused(bool on)
{
    if (m_shell)
        m_shell->setPaused(on);
    else if (m_attachment)
        m_attachment->setPaused(on);
}

} // namespace slipway::app

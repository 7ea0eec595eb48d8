// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalcontroller.h"

#include "docker/shell.h"

#include <memory>

namespace slipway::app {

namespace {

/// A docker::Shell with its task; both begin once the caller is connected.
class Channel final : public ui::ShellChannel
{
    Q_OBJECT

public:
    Channel(Result<std::shared_ptr<docker::HostLink>> link, Clock &clock, const ui::ShellRequest &request)
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
        QMetaObject::invokeMethod(this, &Channel::begin, Qt::QueuedConnection);
    }

    void write(const QByteArray &bytes) override
    {
        if (m_shell)
            m_shell->write(bytes);
    }
    void resize(int rows, int columns) override
    {
        if (m_shell)
            m_shell->resize({ rows, columns });
    }
    void setPaused(bool on) override
    {
        if (m_shell)
            m_shell->setPaused(on);
    }

private:
    void begin()
    {
        m_tasks.run(m_shell->run(m_tasks.token()), [this](const Result<std::optional<int>> &result) {
            if (result)
                emit ended(*result);
            else if (result.error().kind != ErrorKind::Cancelled)
                emit failed(result.error());
        });
    }

    std::unique_ptr<docker::Shell> m_shell {};
    TaskScope m_tasks {};
};

} // namespace

TerminalController::TerminalController(HostController &hosts, Clock &clock, QObject *parent)
    : ui::TerminalService(parent)
    , m_hosts(hosts)
    , m_clock(clock)
{
}

TerminalController::~TerminalController() = default;

std::unique_ptr<ui::ShellChannel> TerminalController::open(const ui::ShellRequest &request)
{
    return std::make_unique<Channel>(m_hosts.link(request.host), m_clock, request);
}

} // namespace slipway::app

#include "terminalcontroller.moc"

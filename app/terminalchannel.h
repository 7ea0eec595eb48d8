// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/attachment.h"
#include "docker/shell.h"
#include "ui/services/terminalservice.h"

#include <memory>

namespace slipway::app {

/// A docker::Shell or a docker::Attachment with its task. It begins through the event loop, so that its owner
/// can connect first.
class TerminalChannel final : public ui::ShellChannel
{
    Q_OBJECT

public:
    // outlives: `clock` is owned by Application
    TerminalChannel(Result<std::shared_ptr<docker::HostLink>> link, Clock &clock,
                    const ui::ShellRequest &request);

    void write(const QByteArray &bytes) override;
    void resize(int rows, int columns) override;
    void setPaused(bool on) override;

private:
    using Ended = Result<std::optional<int>>;

    void makeShell(std::shared_ptr<docker::HostLink> link, Clock &clock, const ui::ShellRequest &request);
    void makeAttachment(std::shared_ptr<docker::HostLink> link, Clock &clock,
                        const ui::ShellRequest &request);
    void begin();
    void tellEnd(const Ended &result);

    // One of them; neither when there is no way to the host.
    std::unique_ptr<docker::Shell> m_shell {};
    std::unique_ptr<docker::Attachment> m_attachment {};
    TaskScope m_tasks {};
};

} // namespace slipway::app

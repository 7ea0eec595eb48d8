// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/shell.h"
#include "ui/services/terminalservice.h"

#include <memory>

namespace slipway::app {

/// A docker::Shell with its task. It begins through the event loop, so that its owner can connect first.
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
    void begin();

    std::unique_ptr<docker::Shell> m_shell {}; ///< null when there is no way to the host
    TaskScope m_tasks {};
};

} // namespace slipway::app

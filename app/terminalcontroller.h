// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "ui/services/terminalservice.h"

namespace slipway::app {

/// Opens shells over the links that the hosts share.
class TerminalController final : public ui::TerminalService
{
    Q_OBJECT

public:
    // outlives: `hosts` and `clock` are owned by Application
    TerminalController(HostController &hosts, Clock &clock, QObject *parent = nullptr);
    ~TerminalController() override;

    std::unique_ptr<ui::ShellChannel> open(const ui::ShellRequest &request) override;

private:
    HostController &m_hosts;
    Clock &m_clock;
};

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalcontroller.h"

#include "app/terminalchannel.h"

namespace slipway::app {

TerminalController::TerminalController(HostController &hosts, Clock &clock, QObject *parent)
    : ui::TerminalService(parent)
    , m_hosts(hosts)
    , m_clock(clock)
{
}

TerminalController::~TerminalController() = default;

std::unique_ptr<ui::ShellChannel> TerminalController::open(const ui::ShellRequest &request)
{
    return std::make_unique<TerminalChannel>(m_hosts.link(request.host), m_clock, request);
}

} // namespace slipway::app

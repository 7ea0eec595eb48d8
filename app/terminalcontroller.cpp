// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalcontroller.h"

namespace slipway::app {

TerminalController::TerminalController(HostController &hosts, QObject *parent)
    : ui::TerminalService(parent)
    , m_hosts(hosts)
{
}

TerminalController::~TerminalController() = default;

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "ui/services/terminalservice.h"

namespace slipway::app {

class TerminalController final : public ui::TerminalService
{
    Q_OBJECT

public:
    // outlives: `hosts` is owned by Application
    explicit TerminalController(HostController &hosts, QObject *parent = nullptr);
    ~TerminalController() override;

private:
    HostController &m_hosts;
};

} // namespace slipway::app

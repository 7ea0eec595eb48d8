// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "ui/services/logservice.h"

namespace slipway::app {

class LogController final : public ui::LogService
{
    Q_OBJECT

public:
    // outlives: `hosts` is owned by Application
    explicit LogController(HostController &hosts, QObject *parent = nullptr);
    ~LogController() override;

private:
    HostController &m_hosts;
};

} // namespace slipway::app

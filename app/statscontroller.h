// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "ui/services/statsservice.h"

namespace slipway::app {

class StatsController final : public ui::StatsService
{
    Q_OBJECT

public:
    // outlives: `hosts` is owned by Application
    explicit StatsController(HostController &hosts, QObject *parent = nullptr);
    ~StatsController() override;

private:
    HostController &m_hosts;
};

} // namespace slipway::app

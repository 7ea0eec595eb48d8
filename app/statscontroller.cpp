// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statscontroller.h"

namespace slipway::app {

StatsController::StatsController(HostController &hosts, QObject *parent)
    : ui::StatsService(parent)
    , m_hosts(hosts)
{
}

StatsController::~StatsController() = default;

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logcontroller.h"

namespace slipway::app {

LogController::LogController(HostController &hosts, QObject *parent)
    : ui::LogService(parent)
    , m_hosts(hosts)
{
}

LogController::~LogController() = default;

} // namespace slipway::app

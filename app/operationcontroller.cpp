// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operationcontroller.h"

namespace slipway::app {

OperationController::OperationController(HostController &hosts, QObject *parent)
    : ui::OperationService(parent)
    , m_hosts(hosts)
{
}

OperationController::~OperationController() = default;

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contentcontroller.h"

namespace slipway::app {

ContentController::ContentController(HostController &hosts, QObject *parent)
    : ui::ContentService(parent)
    , m_hosts(hosts)
{
}

ContentController::~ContentController() = default;

} // namespace slipway::app

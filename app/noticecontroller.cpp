// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/noticecontroller.h"

namespace slipway::app {

NoticeController::NoticeController(HostController &hosts, QObject *parent)
    : ui::NoticeService(parent)
    , m_hosts(hosts)
{
}

NoticeController::~NoticeController() = default;

} // namespace slipway::app

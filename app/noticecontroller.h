// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "ui/services/noticeservice.h"

namespace slipway::app {

class NoticeController final : public ui::NoticeService
{
    Q_OBJECT

public:
    // outlives: `hosts` is owned by Application
    explicit NoticeController(HostController &hosts, QObject *parent = nullptr);
    ~NoticeController() override;

private:
    HostController &m_hosts;
};

} // namespace slipway::app

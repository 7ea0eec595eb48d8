// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "ui/services/contentservice.h"

namespace slipway::app {

class ContentController final : public ui::ContentService
{
    Q_OBJECT

public:
    // outlives: `hosts` is owned by Application
    explicit ContentController(HostController &hosts, QObject *parent = nullptr);
    ~ContentController() override;

private:
    HostController &m_hosts;
};

} // namespace slipway::app

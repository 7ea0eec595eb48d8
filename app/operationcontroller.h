// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "ui/services/operationservice.h"

namespace slipway::app {

class OperationController final : public ui::OperationService
{
    Q_OBJECT

public:
    // outlives: `hosts` is owned by Application
    explicit OperationController(HostController &hosts, QObject *parent = nullptr);
    ~OperationController() override;

private:
    HostController &m_hosts;
};

} // namespace slipway::app

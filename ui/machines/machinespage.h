// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/common/page.h"
#include "ui/services/services.h"

namespace slipway::ui {

/// All Linux machines over the subscriptions, and the way to Docker on one of them.
class MachinesPage final : public Page
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit MachinesPage(Services &services, QWidget *parent = nullptr);
    ~MachinesPage() override;

signals:
    void openContainersRequested(const slipway::docker::HostId &host);

private:
    Services &m_services;
};

} // namespace slipway::ui

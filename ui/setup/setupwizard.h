// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/models/machinerow.h"
#include "ui/services/services.h"

#include <QDialog>

namespace slipway::ui {

/// The set-up wizard: machine, Docker, certificates, access, review, progress. A window of its own; opened
/// with open().
class SetupWizard final : public QDialog
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    SetupWizard(Services &services, const MachineRow &machine, QWidget *parent = nullptr);
    ~SetupWizard() override;

signals:
    void openContainersRequested(const slipway::docker::HostId &host);
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/confirm.h"
#include "ui/models/containermodel.h"
#include "ui/services/operationservice.h"

namespace slipway::ui {

/// Whether the action makes sense for the container as it is.
bool canDo(ContainerAction action, const docker::ContainerSummary &container);
/// Whether people are asked first: for what cannot be taken back, and for what ends several programs at once.
bool needsConfirmation(ContainerAction action, qsizetype containers);
/// The question, which names every container and its host (security C22).
Confirm::Texts confirmTexts(ContainerAction action, const QList<ContainerRow> &rows);
/// One line for each container: "blog-web-1 on web-01"; many are counted.
QString targetsOf(const QList<ContainerRow> &rows);
/// "Stop", as on the button.
QString actionLabel(ContainerAction action);

} // namespace slipway::ui

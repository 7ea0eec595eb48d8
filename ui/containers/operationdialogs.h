// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/createspec.h"
#include "docker/operation.h"
#include "docker/recreatestep.h"
#include "ui/models/containermodel.h"

#include <functional>

class QWidget;

/// The questions before operations that need to know more. Each names its targets and their hosts, opens with
/// open() and deletes itself; `confirmed` is called once, when people go on. Whatever destroys something is
/// never the default button.
namespace slipway::ui::dialogs {

void askToRemove(const QList<ContainerRow> &rows, QWidget *page,
                 const std::function<void(docker::RemoveOptions)> &confirmed);
void askToKill(const QList<ContainerRow> &rows, QWidget *page,
               const std::function<void(QString signal)> &confirmed);
void askToRename(const ContainerRow &row, QWidget *page, const std::function<void(QString name)> &confirmed);
/// \param current what the fields show first; nullptr with several containers: nothing
void askToUpdate(const QList<ContainerRow> &rows, const docker::ContainerSpec *current, QWidget *page,
                 const std::function<void(docker::ContainerUpdate)> &confirmed);
void askToRecreate(const ContainerRow &row, const docker::RecreatePlan &plan, QWidget *page,
                   const std::function<void(bool evenIfSame)> &confirmed);
/// The line, to be copied; secrets in it only when asked for.
void showRunLine(const ContainerRow &row, const docker::ContainerSpec &spec, QWidget *page);

} // namespace slipway::ui::dialogs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ui {

class MachineModel;
class MachineProxy;

/// The machines that are listed now, in their order, with every column and the resource id, for a file. The
/// first record has the titles.
QList<QStringList> machineRecords(const MachineModel &model, const MachineProxy &proxy);

} // namespace slipway::ui

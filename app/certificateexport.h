// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "base/async/task.h"
#include "pki/export/exporting.h"
#include "ui/models/certificaterequests.h"

#include <vector>

namespace slipway::app {

/// Writes what was asked for: keys and what holds them 0600, by rename, never through a symbolic link.
/// \return the files. Conflict, code "export.exists"; as pki::writePkcs12() and the like; Local
// outlives: `workspace` is owned by World
[[nodiscard]] Task<Result<QStringList>> exportCertificate(ui::ExportRequest request, Secret passphrase,
                                                          Workspace &workspace);

/// Writes files below a folder by the same rules; folders that are not there are made 0700.
/// \return their paths. Conflict, code "export.exists", with all that are there already as lines of the
/// subject, when not to be overwritten; Local. Nothing is written then
[[nodiscard]] Task<Result<QStringList>> writeExport(std::vector<pki::ExportFile> files, QString folder,
                                                    bool overwrite);

/// \return Conflict, code "export.exists", when there is something at `path`
Result<> refuseExisting(const QString &path);

} // namespace slipway::app

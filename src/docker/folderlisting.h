// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/clock.h"
#include "docker/containersummary.h"
#include "docker/fileentry.h"

#include <stop_token>

namespace slipway::docker {

class Engine;

/// The command that lists `folder` with a container's own find and stat; `multicall` is put before both
/// ("busybox"), or empty.
QStringList listCommand(const QString &folder, const QString &multicall);

/// What that command printed: for each entry its raw mode in hexadecimal, size, time, owner, group and path.
/// Every path holds "/./" right before the name, and no name can: so a name with line ends in it cannot pass
/// for another entry. \return Protocol when it is anything else
Result<QList<FileEntry>> parseListOutput(const QByteArray &output);

/// What is in a folder of a container. A running container is asked with its own find and stat, which costs
/// some hundred bytes an entry; where it has none, or does not run, the folder's archive is read for the
/// headers, up to `limit` bytes. See docs/adr (listing folders). \return NotFound: no such container or
/// folder
// outlives: engine and clock belong to whoever keeps the host's link
[[nodiscard]] Task<Result<FolderListing>> listFolder(Engine *engine, Clock *clock, ContainerId id,
                                                     QString folder, bool isRunning, qint64 limit,
                                                     std::stop_token stop);

} // namespace slipway::docker

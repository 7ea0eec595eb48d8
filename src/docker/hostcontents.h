// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/archive.h"
#include "docker/changes.h"
#include "docker/engineevent.h"
#include "docker/hostlink.h"
#include "docker/inspectedcontainer.h"
#include "docker/securitychecks.h"
#include "docker/top.h"

#include <chrono>

namespace slipway::docker {

/// Questions about one host's containers whose frames keep the way to the host: a host that is forgotten in
/// the meantime ends the talk, not the program. A clock is owned by app and outlives them.
using HostLinkPtr = std::shared_ptr<HostLink>;

/// As Contents::inspect().
[[nodiscard]] Task<Result<InspectedContainer>> inspectBy(HostLinkPtr link, ContainerId id,
                                                         std::stop_token stop);
/// As Contents::processes().
[[nodiscard]] Task<Result<ProcessTable>> processesBy(HostLinkPtr link, ContainerId id, std::stop_token stop);
/// As Contents::changes().
[[nodiscard]] Task<Result<QList<FileChange>>> changesBy(HostLinkPtr link, ContainerId id,
                                                        std::stop_token stop);
/// As listFolder().
[[nodiscard]] Task<Result<FolderListing>> folderBy(HostLinkPtr link, Clock *clock, ContainerId id,
                                                   QString path, bool isRunning, qint64 limit,
                                                   std::stop_token stop);
/// As Archive::stat().
[[nodiscard]] Task<Result<FileEntry>> statBy(HostLinkPtr link, Clock *clock, ContainerId id, QString path,
                                             std::stop_token stop);
/// As Archive::beginning().
[[nodiscard]] Task<Result<FileBeginning>> beginningBy(HostLinkPtr link, Clock *clock, ContainerId id,
                                                      QString path, qint64 limit, std::stop_token stop);
/// As Archive::download().
[[nodiscard]] Task<Result<TransferReport>> downloadBy(HostLinkPtr link, Clock *clock, ContainerId id,
                                                      QString path, QString folder, QString name,
                                                      bool overwrite, ProgressSink progress,
                                                      std::stop_token stop);
/// As Archive::upload().
[[nodiscard]] Task<Result<TransferReport>> uploadBy(HostLinkPtr link, Clock *clock, ContainerId id,
                                                    QStringList sources, QString folder,
                                                    ProgressSink progress, std::stop_token stop);
/// Inspects the container, its image and its engine, and checks what they say. What cannot be had of image
/// and engine makes checks unknown, no more.
[[nodiscard]] Task<Result<SecurityReport>> containerSafetyBy(HostLinkPtr link, ContainerId id, QDateTime now,
                                                             std::stop_token stop);
/// Asks the engine about itself and its default bridge, and checks what they say.
[[nodiscard]] Task<Result<SecurityReport>> hostSafetyBy(HostLinkPtr link, std::stop_token stop);

/// What the engine still remembers of one container. Errors as Events::past().
/// \param clockAhead how far the engine's clock is ahead of the link's
[[nodiscard]] Task<Result<PastEvents>> pastEventsBy(HostLinkPtr link, ContainerId id,
                                                    std::chrono::seconds clockAhead, std::stop_token stop);

/// A task that has failed already: where there is no way to the host.
template <typename T>
[[nodiscard]] Task<Result<T>> failedTask(Error error)
{
    co_return error;
}

} // namespace slipway::docker

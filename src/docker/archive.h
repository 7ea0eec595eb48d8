// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/clock.h"
#include "docker/containersummary.h"
#include "docker/extraction.h"
#include "docker/fileentry.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace slipway::net {
class HttpBodyStream;
}

namespace slipway::docker {

class Engine;

using ProgressSink = std::function<void(TransferProgress)>;

/// What the header X-Docker-Container-Path-Stat says: Base64 of JSON with Go's file mode. \return Protocol
/// when it cannot be read
Result<FileEntry> parsePathStat(const QByteArray &header);

/// Files of containers, also of stopped ones, without a tool in the container. Paths are absolute, in the
/// container. Every call may return what the connection says; NotFound when container or path are not there.
/// A transfer that stands still for a minute is Timeout. \see Docker Engine API 1.43,
/// /containers/{id}/archive
class Archive final
{
public:
    // outlives: both are owned by whoever owns this
    Archive(Engine &engine, Clock &clock);

    /// Of the path itself, not of what a link leads to; linkTarget is resolved as the container sees it.
    [[nodiscard]] Task<Result<FileEntry>> stat(ContainerId id, QString path, std::stop_token stop) const;
    /// The path as a tar archive that is read as it comes.
    [[nodiscard]] Task<Result<std::unique_ptr<net::HttpBodyStream>>> open(ContainerId id, QString path,
                                                                          std::stop_token stop) const;
    /// Brings `path` to `name` in the folder `target` of this computer, which exists: one file, or a folder
    /// with its contents. Stopping leaves the files that are whole. \return as Extraction
    [[nodiscard]] Task<Result<TransferReport>> download(ContainerId id, QString path, QString target,
                                                        QString name, bool overwrite, ProgressSink progress,
                                                        std::stop_token stop) const;
    /// Puts files and folders of this computer into the container's folder `target`; what has the same name
    /// there is replaced, but never a folder by a file or the other way round. They belong to root, as with
    /// docker cp. \return Forbidden with code "container.read-only"; Local: a file of this computer cannot be
    /// read
    [[nodiscard]] Task<Result<TransferReport>> upload(ContainerId id, QStringList sources, QString target,
                                                      ProgressSink progress, std::stop_token stop) const;
    /// At most `limit` bytes of a file; links are followed. \return Invalid, code "file.not-regular"
    [[nodiscard]] Task<Result<FileBeginning>> beginning(ContainerId id, QString path, qint64 limit,
                                                        std::stop_token stop) const;
    /// By reading the archive of the folder for its headers; stops after `limit` bytes.
    [[nodiscard]] Task<Result<FolderListing>> list(ContainerId id, QString path, qint64 limit,
                                                   std::stop_token stop) const;

private:
    Engine &m_engine;
    Clock &m_clock;
};

} // namespace slipway::docker

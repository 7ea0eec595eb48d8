// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/changes.h"
#include "docker/engineevent.h"
#include "docker/fileentry.h"
#include "docker/host.h"
#include "docker/inspectedcontainer.h"
#include "docker/securitychecks.h"
#include "docker/top.h"
#include "docker/transfer.h"

#include <QList>
#include <QObject>

#include <functional>
#include <stop_token>

namespace slipway::ui {

/// One container of one host.
struct ContainerRef
{
    docker::HostId host {};
    docker::ContainerId container {};
    friend bool operator==(const ContainerRef &, const ContainerRef &) = default;
};

/// What to bring from a container to this computer.
struct DownloadOrder
{
    QString path {}; ///< in the container, absolute
    QString folder {}; ///< on this computer; exists
    QString name {}; ///< what to call it there
    bool overwrite = false; ///< else what exists is kept and reported
    friend bool operator==(const DownloadOrder &, const DownloadOrder &) = default;
};

using TransferSink = std::function<void(docker::TransferProgress)>;

/// What is inside a container, as the windows need it: processes, files, configuration, safety, events.
/// Implemented by app.
class ContentService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Task<Result<docker::InspectedContainer>> inspect(ContainerRef container,
                                                                           std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<docker::ProcessTable>> processes(ContainerRef container,
                                                                       std::stop_token stop) = 0;

    /// \param isRunning decides how it is listed
    [[nodiscard]] virtual Task<Result<docker::FolderListing>>
    folder(ContainerRef container, QString path, bool isRunning, std::stop_token stop) = 0;
    /// How its files differ from its image. May take long where it has written much.
    [[nodiscard]] virtual Task<Result<QList<docker::FileChange>>> changes(ContainerRef container,
                                                                          std::stop_token stop) = 0;
    /// Of the path itself; where it is a link, what it leads to stands in it.
    [[nodiscard]] virtual Task<Result<docker::FileEntry>> stat(ContainerRef container, QString path,
                                                               std::stop_token stop) = 0;
    /// At most `limit` bytes of a file, for looking at.
    [[nodiscard]] virtual Task<Result<docker::FileBeginning>>
    beginning(ContainerRef container, QString path, qint64 limit, std::stop_token stop) = 0;
    /// `progress` is called now and then until it ends. Stopping keeps what is whole.
    [[nodiscard]] virtual Task<Result<docker::TransferReport>>
    download(ContainerRef container, DownloadOrder order, TransferSink progress, std::stop_token stop) = 0;
    /// Puts files and folders of this computer into the container's folder; what has the same name there is
    /// replaced: ask before.
    [[nodiscard]] virtual Task<Result<docker::TransferReport>> upload(ContainerRef container,
                                                                      QStringList sources, QString folder,
                                                                      TransferSink progress,
                                                                      std::stop_token stop) = 0;

    [[nodiscard]] virtual Task<Result<docker::SecurityReport>> containerSafety(ContainerRef container,
                                                                               std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<docker::SecurityReport>> hostSafety(docker::HostId host,
                                                                          std::stop_token stop) = 0;

    /// What the host's engine still remembers of the container: of its last 256 events about anything.
    [[nodiscard]] virtual Task<Result<docker::PastEvents>> pastEvents(ContainerRef container,
                                                                      std::stop_token stop) = 0;
    /// What the host's engine has told about the container lately; bounded, and only while the host was
    /// watched. In no order.
    virtual QList<docker::EngineEvent> events(const ContainerRef &container) const = 0;

signals:
    void eventArrived(const slipway::docker::HostId &host, const slipway::docker::EngineEvent &event);
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/contentservice.h"

#include <QHash>
#include <QStringList>

namespace slipway::test {

/// Containers' insides as the test puts them; answers at once, unless the test holds the answer back.
class FakeContent final : public ui::ContentService
{
    Q_OBJECT

public:
    QStringList calls {}; ///< "folder c1 /etc running"
    Result<docker::InspectedContainer> inspected { docker::InspectedContainer {} };
    Result<docker::ProcessTable> table { docker::ProcessTable {} };
    QHash<QString, docker::FolderListing> folders {}; ///< by path; others are NotFound
    Result<QList<docker::FileChange>> changed { QList<docker::FileChange>() };
    QHash<QString, docker::FileEntry> entries {}; ///< by path
    QHash<QString, docker::FileBeginning> files {}; ///< by path
    Result<docker::TransferReport> transfer { docker::TransferReport {} };
    QList<ui::DownloadOrder> downloads {};
    QStringList uploaded {};
    docker::TransferProgress progressToTell {};
    bool holdsTransfers = false; ///< they wait until they are stopped
    Result<docker::SecurityReport> safety { docker::SecurityReport {} };
    Result<docker::SecurityReport> safetyOfHost { docker::SecurityReport {} };
    QList<docker::EngineEvent> happened {};
    Result<docker::PastEvents> past { docker::PastEvents {} };

    Task<Result<docker::InspectedContainer>> inspect(ui::ContainerRef container,
                                                     std::stop_token stop) override;
    Task<Result<docker::ProcessTable>> processes(ui::ContainerRef container, std::stop_token stop) override;
    Task<Result<docker::FolderListing>> folder(ui::ContainerRef container, QString path, bool isRunning,
                                               std::stop_token stop) override;
    Task<Result<QList<docker::FileChange>>> changes(ui::ContainerRef container,
                                                    std::stop_token stop) override;
    Task<Result<docker::FileEntry>> stat(ui::ContainerRef container, QString path,
                                         std::stop_token stop) override;
    Task<Result<docker::FileBeginning>> beginning(ui::ContainerRef container, QString path, qint64 limit,
                                                  std::stop_token stop) override;
    Task<Result<docker::TransferReport>> download(ui::ContainerRef container, ui::DownloadOrder order,
                                                  ui::TransferSink progress, std::stop_token stop) override;
    Task<Result<docker::TransferReport>> upload(ui::ContainerRef container, QStringList sources,
                                                QString folder, ui::TransferSink progress,
                                                std::stop_token stop) override;
    Task<Result<docker::SecurityReport>> containerSafety(ui::ContainerRef container,
                                                         std::stop_token stop) override;
    Task<Result<docker::SecurityReport>> hostSafety(docker::HostId host, std::stop_token stop) override;
    Task<Result<docker::PastEvents>> pastEvents(ui::ContainerRef container, std::stop_token stop) override;
    QList<docker::EngineEvent> events(const ui::ContainerRef &container) const override;

    void happen(const docker::HostId &host, const docker::EngineEvent &event);
    /// A web server with processes, files, changes, secrets and findings.
    void fillWithExamples();

private:
    Task<Result<docker::TransferReport>> carry(ui::TransferSink progress, std::stop_token stop);
};

} // namespace slipway::test

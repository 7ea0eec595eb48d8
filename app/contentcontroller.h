// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "ui/services/contentservice.h"

#include <map>

namespace slipway::app {

/// Asks the engines what is inside their containers. Nothing is kept but the latest events of each host.
class ContentController final : public ui::ContentService
{
    Q_OBJECT

public:
    /// So many events of a host are kept, and beside them so many of commands that were run: health checks
    /// make most of all.
    static constexpr qsizetype kKeptEvents = 1000;

    // outlives: `hosts` and `clock` are owned by Application
    ContentController(HostController &hosts, Clock &clock, QObject *parent = nullptr);
    ~ContentController() override;

    [[nodiscard]] Task<Result<docker::InspectedContainer>> inspect(ui::ContainerRef container,
                                                                   std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::ProcessTable>> processes(ui::ContainerRef container,
                                                               std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::FolderListing>> folder(ui::ContainerRef container, QString path,
                                                             bool isRunning, std::stop_token stop) override;
    [[nodiscard]] Task<Result<QList<docker::FileChange>>> changes(ui::ContainerRef container,
                                                                  std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::FileEntry>> stat(ui::ContainerRef container, QString path,
                                                       std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::FileBeginning>> beginning(ui::ContainerRef container, QString path,
                                                                qint64 limit, std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::TransferReport>> download(ui::ContainerRef container,
                                                                ui::DownloadOrder order,
                                                                ui::TransferSink progress,
                                                                std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::TransferReport>> upload(ui::ContainerRef container, QStringList sources,
                                                              QString folder, ui::TransferSink progress,
                                                              std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::SecurityReport>> containerSafety(ui::ContainerRef container,
                                                                       std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::SecurityReport>> hostSafety(docker::HostId host,
                                                                  std::stop_token stop) override;
    [[nodiscard]] Task<Result<docker::PastEvents>> pastEvents(ui::ContainerRef container,
                                                              std::stop_token stop) override;
    QList<docker::EngineEvent> events(const ui::ContainerRef &container) const override;

private:
    void keep(const docker::HostId &host, const docker::EngineEvent &event);

    HostController &m_hosts;
    Clock &m_clock;
    std::map<docker::HostId, QList<docker::EngineEvent>> m_events;
    std::map<docker::HostId, QList<docker::EngineEvent>> m_commandEvents;
};

} // namespace slipway::app

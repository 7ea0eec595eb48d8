// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "ui/services/logservice.h"

namespace slipway::app {

class LogController final : public ui::LogService
{
    Q_OBJECT

public:
    // outlives: `hosts` is owned by Application
    explicit LogController(HostController &hosts, QObject *parent = nullptr);
    ~LogController() override;

    [[nodiscard]] Task<Result<>> follow(ui::LogTarget target, docker::LogOptions options,
                                        std::shared_ptr<docker::LogCursor> cursor,
                                        docker::LogListener listener, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> read(ui::LogTarget target, docker::LogOptions options,
                                      std::function<void(docker::LogBatch)> arrived,
                                      std::stop_token stop) override;
    [[nodiscard]] Task<QString> render(std::function<QString()> make) override;
    [[nodiscard]] Task<Result<>> save(QString path, std::function<QByteArray()> make) override;

private:
    HostController &m_hosts;
    SystemClock m_clock;
};

} // namespace slipway::app

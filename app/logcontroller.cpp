// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logcontroller.h"

#include "base/async/inthreadpool.h"
#include "base/files/privatefile.h"
#include "docker/logs.h"

#include <utility>

namespace slipway::app {

LogController::LogController(HostController &hosts, QObject *parent)
    : ui::LogService(parent)
    , m_hosts(hosts)
{
}

LogController::~LogController() = default;

Task<Result<>> LogController::follow(ui::LogTarget target, docker::LogOptions options,
                                     std::shared_ptr<docker::LogCursor> cursor, docker::LogListener listener,
                                     std::stop_token stop)
{
    const Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(target.host);
    if (!link)
        co_return link.error();
    const docker::Logs logs((*link)->engine, m_clock);
    const Result<> ended =
        co_await logs.follow(target.container, options, std::move(cursor), std::move(listener), stop);
    co_return ended;
}

Task<Result<>> LogController::read(ui::LogTarget target, docker::LogOptions options,
                                   std::function<void(docker::LogBatch)> arrived, std::stop_token stop)
{
    const Result<std::shared_ptr<docker::HostLink>> link = m_hosts.link(target.host);
    if (!link)
        co_return link.error();
    const docker::Logs logs((*link)->engine, m_clock);
    const Result<> ended = co_await logs.read(target.container, options, std::move(arrived), stop);
    co_return ended;
}

Task<QString> LogController::render(std::function<QString()> make)
{
    return inThreadPool(std::move(make));
}

Task<Result<>> LogController::save(QString path, std::function<QByteArray()> make)
{
    return inThreadPool(
        [path = std::move(path), make = std::move(make)] { return writePrivateFile(path, make()); });
}

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/containersummary.h"
#include "docker/host.h"
#include "docker/logoptions.h"
#include "docker/streams/logcursor.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace slipway::ui {

/// Whose log it is.
struct LogTarget
{
    docker::HostId host {};
    docker::ContainerId container {};
    friend bool operator==(const LogTarget &, const LogTarget &) = default;
};

/// What containers have written, as the windows need it. Implemented by app.
class LogService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What there is, and then what comes; through restarts of the container and lost connections, until it
    /// is stopped (Cancelled), `options.until` is reached, or something that trying again cannot mend. See
    /// docker::Logs::follow().
    [[nodiscard]] virtual Task<Result<>> follow(LogTarget target, docker::LogOptions options,
                                                std::shared_ptr<docker::LogCursor> cursor,
                                                docker::LogListener listener, std::stop_token stop) = 0;
    /// What there is, to its end.
    [[nodiscard]] virtual Task<Result<>> read(LogTarget target, docker::LogOptions options,
                                              std::function<void(docker::LogBatch)> arrived,
                                              std::stop_token stop) = 0;

    /// Runs `make`, which may take long and owns all it touches, beside the window.
    [[nodiscard]] virtual Task<QString> render(std::function<QString()> make) = 0;
    /// Writes what `make` gives, made beside the window, to `path`: 0600, in place of what was there.
    /// \return Local when it cannot be written
    [[nodiscard]] virtual Task<Result<>> save(QString path, std::function<QByteArray()> make) = 0;
};

} // namespace slipway::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/clock.h"
#include "docker/containersummary.h"
#include "docker/logoptions.h"
#include "docker/streams/logcursor.h"

#include <memory>
#include <stop_token>

namespace slipway::docker {

class Engine;

/// Reads the logs of containers. What arrives is parsed on the thread pool when it is much. A log that comes
/// quicker than it is read stays with the engine: nothing is read ahead.
///
/// Errors have the container's id as subject. Beside what the connection says: NotFound, no such container;
/// Invalid with code "logs.driver" and the driver's name as subject, it keeps nothing that can be read;
/// Service with code "stream.engine-error", the engine gave up in the middle and its words are the detail.
/// \see Docker Engine API 1.43, GET /containers/{id}/logs
class Logs final
{
public:
    // outlives: `engine` and `clock` are owned by whoever owns this
    Logs(Engine &engine, Clock &clock);

    /// What there is now, to its end. Timeout when nothing comes for 30 s.
    [[nodiscard]] Task<Result<>> read(ContainerId id, LogOptions options,
                                      std::function<void(LogBatch)> arrived, std::stop_token stop) const;

    /// What there is, and then what comes, until the token is stopped (Cancelled) or `options.until` is
    /// reached (success). Waits for a container that has ended to be started again. A connection that is lost
    /// is opened again after 0.5 s to 30 s and reading goes on behind the last line; only errors that trying
    /// again cannot mend end it.
    ///
    /// \param cursor where to go on: a fresh one begins with `options`. Keep it to go on after a stop.
    [[nodiscard]] Task<Result<>> follow(ContainerId id, LogOptions options, std::shared_ptr<LogCursor> cursor,
                                        LogListener listener, std::stop_token stop) const;

private:
    class Following;

    Engine &m_engine;
    Clock &m_clock;
};

} // namespace slipway::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "docker/streams/logbatch.h"

#include <functional>
#include <optional>

namespace slipway::docker {

/// What of a log is asked for. Stamps always come with it. Source: Docker Engine API 1.24 to 1.55, GET
/// /containers/{id}/logs; `until` needs 1.35.
struct LogOptions
{
    std::optional<qint64> tail {}; ///< entries from the end on; nullopt: all
    std::optional<qint64> since {}; ///< nanoseconds since 1970 by the engine's clock, inclusive
    std::optional<qint64> until {}; ///< the same
    bool stdOut = true;
    bool stdErr = true; ///< without both the engine refuses
    friend bool operator==(const LogOptions &, const LogOptions &) = default;
};

/// Something that happened to the log while it was followed.
struct LogMark
{
    enum class Kind : quint8 {
        Restarted, ///< the container was started again; `nanos` is when, by the engine's clock
        Lost, ///< the connection is down and will be tried again; `error` says why
        Resumed, ///< it is back
        Gap, ///< the engine no longer has what came while it was down
    };

    Kind kind = Kind::Restarted;
    qint64 nanos = 0; ///< of the latest line where the engine says nothing
    std::optional<Error> error {};
    friend bool operator==(const LogMark &, const LogMark &) = default;
};

/// Who hears a log. All in the order of the log, on the thread that asked.
struct LogListener
{
    std::function<void(LogBatch)> arrived {};
    std::function<void()> caughtUp {}; ///< what the engine had has arrived; also after each break
    std::function<void(LogMark)> marked {};
};

} // namespace slipway::docker

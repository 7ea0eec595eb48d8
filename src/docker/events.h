// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/engineevent.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace slipway::docker {

class Engine;

/// The engine's event stream.
class Events final
{
public:
    /// \param types only events of these types ("container"); empty: all
    /// \param since Unix time in nanoseconds by the engine's clock: what happened from then on is told first,
    /// as far
    ///              as the engine remembers (256 events, until it restarts); 0: only what happens from now on
    // outlives: `engine` is owned by whoever owns this
    explicit Events(Engine &engine, QStringList types = {}, qint64 since = 0);

    /// `opened` is called once the stream is there (list now), `arrived` for each event. Ends when the
    /// connection does, always with the reason: Unreachable also when the engine ended the stream in order;
    /// Protocol for text that is not JSON; Cancelled. An event of a shape that nobody knows is left out and
    /// noted in the log.
    [[nodiscard]] Task<Result<>> follow(std::function<void()> opened,
                                        std::function<void(EngineEvent)> arrived, std::stop_token stop) const;

    /// At most so many events are kept of what past() is told: an engine that writes them into the system's
    /// journal, as podman does, remembers them for ever.
    static constexpr qsizetype kMostPast = 1000;

    /// What the engine remembers from `since` until then; the answer ends. Of all containers, because only
    /// the oldest event of all tells from when on nothing is missing. Errors as follow()'s.
    /// \param until Unix time in nanoseconds by the engine's clock; in its future the answer would wait for
    /// it
    [[nodiscard]] Task<Result<PastEvents>> past(qint64 until, std::stop_token stop) const;

private:
    /// Hands on every event until the engine ends the answer in order.
    [[nodiscard]] Task<Result<>> readAll(qint64 until, std::function<void()> opened,
                                         std::function<void(EngineEvent)> arrived,
                                         std::stop_token stop) const;

    Engine &m_engine;
    QStringList m_types;
    qint64 m_since;
};

} // namespace slipway::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/attached.h"
#include "docker/exec.h"

#include <optional>
#include <stop_token>

namespace slipway::docker {

/// What attaching depends on, and how a container's process has ended. Source: Docker Engine API 1.43,
/// GET /containers/{id}/json.
struct AttachFacts
{
    Attached attached {};
    bool isRunning = false; ///< engines say so of a container that is restarting, too
    bool isPaused = false;
    bool isRestarting = false;
    QString startedAt {}; ///< as the engine wrote it: tells one run from the next
    int exitCode = 0; ///< of the last run, while none is

    bool hasEnded() const { return !isRunning || isRestarting; }
    static Result<AttachFacts> fromJson(JsonReader json);
};

/// Joins the main processes of running containers. Errors are those of Containers; their subject is the
/// container. \see Docker Engine API 1.43, POST /containers/{id}/attach and /containers/{id}/resize
class Attach final
{
public:
    // outlives: `engine` is owned by whoever owns this
    explicit Attach(Engine &engine);

    /// \return Conflict, "conflict.not-running", "conflict.paused", "conflict.restarting": there is no
    /// process that could be joined now
    [[nodiscard]] Task<Result<AttachFacts>> joinable(ContainerId container, std::stop_token stop) const;
    [[nodiscard]] Task<Result<AttachFacts>> facts(ContainerId container, std::stop_token stop) const;
    /// From what is printed now on; without a terminal, framed by stdout and stderr. Closing the connection
    /// ends nothing in the container, see AttachInput.
    /// \param withInput what is written becomes the process's input
    [[nodiscard]] Task<Result<net::HijackedStream>> join(ContainerId container, bool withInput,
                                                         std::stop_token stop) const;
    /// The size of the process's terminal. Conflict: it does not run.
    [[nodiscard]] Task<Result<>> resize(ContainerId container, ConsoleSize size, std::stop_token stop) const;
    /// The last kHistoryLines of the log, in the frames of join(): at most kMostHistory bytes of them. What
    /// takes longer than ten seconds is left out.
    [[nodiscard]] Task<Result<QByteArray>> history(ContainerId container, Clock *clock,
                                                   std::stop_token stop) const;

    static constexpr qsizetype kMostHistory = 262'144; ///< bytes

private:
    Engine &m_engine;
};

} // namespace slipway::docker

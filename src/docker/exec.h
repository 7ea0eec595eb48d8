// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "docker/containersummary.h"
#include "net/http1/http1client.h"

#include <optional>
#include <stop_token>

namespace slipway::docker {

class Engine;

using ExecId = Id<struct ExecIdTag>;

/// Of a terminal, in characters.
struct ConsoleSize
{
    int rows = 24;
    int columns = 80;
    friend bool operator==(const ConsoleSize &, const ConsoleSize &) = default;
};

/// Leaving by keys is for command lines: nobody types this, so that Ctrl+P goes to the program at once.
inline constexpr auto kDetachKeys = QLatin1StringView("ctrl-^,ctrl-@,ctrl-^,ctrl-@");

struct ExecOptions
{
    QStringList command {};
    QString user {}; ///< "name", "uid", "name:group"; empty: the container's own
    QString workingDirectory {}; ///< empty: the container's own
    QStringList environment {}; ///< "NAME=value", beside the container's own
    bool tty = true; ///< without one, output is multiplexed by stdout and stderr
    ConsoleSize size {};
};

struct ExecState
{
    bool isRunning = false;
    std::optional<int> exitCode {}; ///< once it has ended
    friend bool operator==(const ExecState &, const ExecState &) = default;
};

/// Programs run in running containers. Errors are those of Containers; their subject is the container, or the
/// exec's id. \see Docker Engine API 1.43, /containers/{id}/exec and /exec/{id}
class Exec final
{
public:
    // outlives: `engine` and `clock` are owned by whoever owns this
    Exec(Engine &engine, Clock &clock);

    /// Prepares a program; nothing runs yet. Since API 1.42 the terminal has its size from the beginning.
    /// \return Conflict: the container does not run, or is paused
    [[nodiscard]] Task<Result<ExecId>> create(ContainerId container, ExecOptions options,
                                              std::stop_token stop) const;
    /// Runs it and gives its streams. Destroying them does not end the program. That it could not be started
    /// may stand in the stream, as text, before its end; then state() has code 126 or 127.
    [[nodiscard]] Task<Result<net::HijackedStream>> start(ExecId id, ExecOptions options,
                                                          std::stop_token stop) const;
    /// \return NotFound or Conflict: it has ended, or has not begun
    [[nodiscard]] Task<Result<>> resize(ExecId id, ConsoleSize size, std::stop_token stop) const;
    /// resize() right after start(): tries ten times, as the program may not have its terminal yet.
    [[nodiscard]] Task<Result<>> resizeAtStart(ExecId id, ConsoleSize size, std::stop_token stop) const;
    [[nodiscard]] Task<Result<ExecState>> state(ExecId id, std::stop_token stop) const;
    /// Waits a moment for the code of a program whose streams have ended. \return nullopt when it goes on
    /// running without them
    [[nodiscard]] Task<Result<std::optional<int>>> exitCode(ExecId id, std::stop_token stop) const;

private:
    Engine &m_engine;
    Clock &m_clock;
};

} // namespace slipway::docker

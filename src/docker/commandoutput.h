// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/clock.h"
#include "docker/containersummary.h"

#include <stop_token>

namespace slipway::docker {

class Engine;

struct CommandOutput
{
    QByteArray output {}; ///< of stdout
    qint64 exitCode = -1;
};

/// Runs one program in a running container as the container's own user, without a shell, a terminal or
/// input, and waits for its end: for tools that answer a question. At most `limit` bytes of output are kept;
/// more is Protocol with code "command.too-long", and the program is left to its broken pipe. A program that
/// is not there, or ends slowly (20 s), is an error or has the exit code 126 or 127.
/// \see Docker Engine API 1.43, POST /containers/{id}/exec, /exec/{id}/start, GET /exec/{id}/json
// outlives: engine and clock belong to whoever keeps the host's link
[[nodiscard]] Task<Result<CommandOutput>> commandOutput(Engine *engine, Clock *clock, ContainerId id,
                                                        QStringList command, qint64 limit,
                                                        std::stop_token stop);

} // namespace slipway::docker

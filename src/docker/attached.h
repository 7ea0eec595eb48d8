// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/streams/demultiplexer.h"

#include <QByteArray>
#include <QString>

namespace slipway::docker {

/// Of the log, where it is shown before what a process prints.
inline constexpr int kHistoryLines = 200;

/// Whether what is typed can reach a container's main process.
enum class AttachInput {
    Open, ///< it can, and goes on so after we have left
    Closed, ///< the container was made without an input
    EndsWithUs, ///< the engine closes it for good once the first who writes to it leaves: we never write
};

/// The process at the other end.
struct Attached
{
    bool hasTerminal = false; ///< without one, lines end with LF and nothing is echoed
    AttachInput input = AttachInput::Closed;
    QString command {}; ///< program and arguments
    friend bool operator==(const Attached &, const Attached &) = default;
};

/// What a process has printed.
struct AttachPiece
{
    StreamKind kind = StreamKind::Stdout; ///< with a terminal always this
    bool isHistory = false; ///< printed before we came
    QByteArray bytes {};
};

} // namespace slipway::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containersummary.h"
#include "docker/containerupdate.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace slipway::docker {

struct StopOptions
{
    /// Time the process gets to end by itself. nullopt: the container's own setting; 0 s: kill at once.
    std::optional<std::chrono::seconds> gracePeriod {};

    friend bool operator==(const StopOptions &, const StopOptions &) = default;
};

struct RemoveOptions
{
    bool force = false; ///< also when it runs
    bool anonymousVolumes = false;

    friend bool operator==(const RemoveOptions &, const RemoveOptions &) = default;
};

/// What came of a creation.
struct CreatedContainer
{
    ContainerId id {};
    QStringList warnings {}; ///< of the engine, in its words
};

/// What can be done to a container that exists.
enum class OperationKind { Start, Stop, Restart, Pause, Unpause, Kill, Rename, Remove, Update, Recreate };

/// An operation with what it needs to know.
struct Operation
{
    OperationKind kind = OperationKind::Start;
    StopOptions stop {}; ///< Stop, Restart
    QString signal {}; ///< Kill; empty: SIGKILL
    QString newName {}; ///< Rename
    RemoveOptions remove {}; ///< Remove
    ContainerUpdate update {}; ///< Update
    bool evenIfSame = false; ///< Recreate: also when there is no newer image

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// What came of an operation beside its success.
struct OperationOutcome
{
    QStringList warnings {}; ///< of the engine, in its words
    bool changedNothing = false; ///< Recreate: there was no newer image
};

/// How a new container is made.
struct CreateOptions
{
    enum class Pull { Missing, Always, Never };

    Pull pull = Pull::Missing;
    bool start = true;
};

/// What making a container is doing.
enum class CreateStep { Create, Pull, Connect, Start };

} // namespace slipway::docker

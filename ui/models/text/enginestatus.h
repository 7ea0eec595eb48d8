// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace slipway::ui {

/// What the engine's English status sentence says, taken apart: "Up 3 hours (healthy)", "Exited (137) 2 days
/// ago".
struct EngineStatus
{
    enum class Kind { Up, Exited, Restarting };
    Kind kind = Kind::Up;
    int exitCode = 0; ///< of Exited and Restarting
    std::chrono::seconds span {}; ///< how long it has been so; as coarse as the sentence

    /// nullopt for everything that is not one of these sentences. Source: moby's container state and
    /// go-units.
    static std::optional<EngineStatus> parse(QStringView status);
};

} // namespace slipway::ui

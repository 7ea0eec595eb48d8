// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "provisioning/engineoptions.h"
#include "provisioning/verdict.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace slipway::provisioning {

enum class EngineWorkKind {
    Options, ///< keys of daemon.json; can be undone
    Upgrade, ///< of the packages that it came in; cannot be undone
    Remove, ///< of the engine and of all that a set-up made for it; cannot be undone
};

/// "options", "upgrade", "remove": for journals.
QString nameOf(EngineWorkKind kind);
std::optional<EngineWorkKind> engineWorkKindFrom(QStringView name);

/// What is done later to an engine that a set-up made, besides its certificates.
struct EngineWork
{
    EngineWorkKind kind = EngineWorkKind::Options;
    docker::Host host {}; ///< as it is
    Route route = Route::CustomScript; ///< or ManagedRunCommand: what brings the script there
    EngineOptions options {}; ///< of Options: as they are wanted
    QStringList optionKeys {}; ///< of Options: those of daemon.json that change; see changedKeys()
    bool deletesData = false; ///< of Remove: images, containers and volumes go, too
    /// The keys that change, with their new values; null takes one out of daemon.json. A key that dockerd
    /// reads again while it runs gets an empty value instead: one that is not there any more it leaves as it
    /// was.
    QJsonObject optionChanges() const;
    friend bool operator==(const EngineWork &, const EngineWork &) = default;
};

} // namespace slipway::provisioning

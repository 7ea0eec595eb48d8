// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json/jsonreader.h"

#include <QHash>
#include <QLatin1StringView>
#include <QString>

namespace slipway::docker {

using NetworkId = Id<struct NetworkIdTag>;

/// What the engine calls its own network, in which a container is that names none.
inline constexpr auto kDefaultBridge = QLatin1StringView("bridge");
/// Option of a bridge: "false" keeps its containers from each other.
inline constexpr auto kBridgeTrafficOption = QLatin1StringView("com.docker.network.bridge.enable_icc");

/// One row of GET /networks. Source: Docker Engine API 1.43, Network.
struct NetworkSummary
{
    NetworkId id {};
    QString name {};
    QString driver {};
    QString scope {}; ///< "local", "swarm"
    QString project {}; ///< compose project label
    bool isIngress = false;
    QHash<QString, QString> options {}; ///< of its driver

    /// Made by the engine itself, and never removed.
    bool isBuiltIn() const;
    static NetworkSummary fromJson(JsonReader json);
    friend bool operator==(const NetworkSummary &, const NetworkSummary &) = default;
};

} // namespace slipway::docker

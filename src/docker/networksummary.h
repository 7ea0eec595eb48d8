// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json/jsonreader.h"

#include <QString>

namespace slipway::docker {

using NetworkId = Id<struct NetworkIdTag>;

/// One row of GET /networks. Source: Docker Engine API 1.43, Network.
struct NetworkSummary
{
    NetworkId id {};
    QString name {};
    QString driver {};
    QString scope {}; ///< "local", "swarm"
    QString project {}; ///< compose project label
    bool isIngress = false;

    /// Made by the engine itself, and never removed.
    bool isBuiltIn() const;
    static NetworkSummary fromJson(JsonReader json);
    friend bool operator==(const NetworkSummary &, const NetworkSummary &) = default;
};

} // namespace slipway::docker

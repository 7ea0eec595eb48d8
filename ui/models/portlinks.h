// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "docker/portmapping.h"

#include <QList>
#include <QUrl>

namespace slipway::ui {

/// Where a published port can be looked at with a browser.
struct PortLink
{
    QUrl address {};
    bool isElsewhere = false; ///< not the address by which the host is reached: ask before it is opened
    friend bool operator==(const PortLink &, const PortLink &) = default;
};

/// Of the TCP ports that are published, in the order of `ports`, each address once. What is published only
/// for the host itself has none, unless this computer is the host. Ports that TLS usually has are https.
QList<PortLink> portLinks(const QList<docker::PortMapping> &ports, const docker::Endpoint &endpoint);

} // namespace slipway::ui

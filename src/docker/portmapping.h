// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"

#include <QList>
#include <QString>

namespace slipway::docker {

/// One port of a container. Source: Docker Engine API 1.43, Port.
struct PortMapping
{
    QString ip {}; ///< empty: exposed only
    quint16 privatePort = 0;
    quint16 publicPort = 0; ///< 0: exposed only
    QString protocol {}; ///< "tcp", "udp", "sctp"

    /// Problems are remembered by the reader's document: its finish() tells.
    static PortMapping fromJson(JsonReader json);
    friend bool operator==(const PortMapping &, const PortMapping &) = default;
    /// By private port, address, public port, protocol.
    friend bool operator<(const PortMapping &a, const PortMapping &b);
};

/// docker's own wording of a port list: "0.0.0.0:8000-8002->8000-8002/tcp, [::1]:53->53/udp, 443/tcp". Runs
/// of ports that are published under their own number, or only exposed, are grouped; the order of `ports`
/// does not matter. For people, pass foldedPorts() of it.
QString formatPorts(const QList<PortMapping> &ports);

/// `ports` without the "::" twin of each equal "0.0.0.0" mapping; a twin with other numbers stays.
QList<PortMapping> foldedPorts(const QList<PortMapping> &ports);

} // namespace slipway::docker

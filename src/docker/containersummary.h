// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::docker {

using ContainerId = Id<struct ContainerIdTag>;

class ContainerState final
{
public:
    enum Known { Other, Created, Running, Paused, Restarting, Removing, Exited, Dead };

    ContainerState() = default;
    static ContainerState parse(QStringView wire);
    Known known() const noexcept { return m_known; }
    const QString &wire() const noexcept { return m_wire; }  ///< shown as is when known() is Other
    friend bool operator==(const ContainerState &, const ContainerState &) = default;

private:
    Known m_known = Other;
    QString m_wire;
};

enum class ContainerHealth { None, Starting, Healthy, Unhealthy };

struct PortMapping
{
    QString ip{};             ///< empty: exposed only
    quint16 privatePort = 0;
    quint16 publicPort = 0;   ///< 0: exposed only
    QString protocol{};       ///< "tcp", "udp", "sctp"
    friend bool operator==(const PortMapping &, const PortMapping &) = default;
};

/// One row of GET /containers/json. Source: Docker Engine API 1.43, ContainerSummary.
struct ContainerSummary
{
    ContainerId id{};             ///< all 64 digits
    QString name{};               ///< without the leading "/", the one without an inner "/"
    QString image{};              ///< as the engine says it
    QString imageId{};
    QString command{};
    ContainerState state{};
    ContainerHealth health = ContainerHealth::None;
    QString status{};             ///< the engine's English sentence; only a fallback for words
    QDateTime created{};          ///< UTC; the wire carries Unix seconds
    QList<PortMapping> ports{};   ///< sorted by private port, address, public port, protocol
    QHash<QString, QString> labels{};
    QString project{};            ///< compose project label (docker or podman)
    QString service{};

    static Result<ContainerSummary> fromJson(JsonReader json);
    friend bool operator==(const ContainerSummary &, const ContainerSummary &) = default;
};

/// docker's own wording of a port list ("0.0.0.0:80->80/tcp, 443/tcp"), ranges grouped, IPv4 and IPv6 folded when equal.
QString formatPorts(const QList<PortMapping> &ports);

} // namespace slipway::docker

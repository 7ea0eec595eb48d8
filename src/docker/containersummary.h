// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json/jsonreader.h"
#include "base/result.h"
#include "docker/portmapping.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace slipway::docker {

using ContainerId = Id<struct ContainerIdTag>;

/// What a container is doing. Words that we do not know are kept for showing.
class ContainerState final
{
public:
    enum Known { Other, Created, Running, Paused, Restarting, Removing, Exited, Dead };

    ContainerState() = default;
    /// Case does not matter: engines before 1.23 wrote "Exited".
    static ContainerState parse(QStringView wire);
    Known known() const noexcept { return m_known; }
    const QString &wire() const noexcept { return m_wire; } ///< shown as is when known() is Other
    friend bool operator==(const ContainerState &, const ContainerState &) = default;

private:
    Known m_known = Other;
    QString m_wire;
};

/// None also stands for "has no health check", which is not the same as unhealthy.
enum class ContainerHealth { None, Starting, Healthy, Unhealthy };

/// One row of GET /containers/json. Source: Docker Engine API 1.24 to 1.55, ContainerSummary.
struct ContainerSummary
{
    ContainerId id {}; ///< all 64 digits
    QString name {}; ///< without the leading "/", the one without an inner "/"
    QString image {}; ///< as the engine says it
    QString imageId {};
    QString command {};
    ContainerState state {};
    ContainerHealth health = ContainerHealth::None; ///< from Health (1.52), before from the end of Status
    QString status {}; ///< the engine's English sentence; only a fallback for words
    QDateTime created {}; ///< UTC; the wire carries Unix seconds
    QList<PortMapping> ports {}; ///< sorted by private port, address, public port, protocol
    QHash<QString, QString> labels {};
    QString project {}; ///< compose project label (docker or podman)
    QString service {};
    bool isOneOff = false; ///< of the project, but none of its services: `docker compose run`, or a hook
    QStringList networks {}; ///< by name, sorted
    QStringList volumes {}; ///< where its mounts are from and to: names, paths of the host, paths in it

    /// Id is required; everything else may be missing or null, but must be of the right type.
    static Result<ContainerSummary> fromJson(JsonReader json);
    friend bool operator==(const ContainerSummary &, const ContainerSummary &) = default;
};

/// More than any machine has; a list that is longer is an attack on our memory.
inline constexpr qsizetype kMostContainers = 100'000;

/// The rows of a whole answer to GET /containers/json, in the engine's order. Pure; meant for the thread
/// pool. \return Protocol with the path of the first field that is wrong, or with code "list.too-long" for
/// more than kMostContainers
Result<QList<ContainerSummary>> parseContainerList(QByteArrayView json, const QString &subject);

} // namespace slipway::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/compose/startorder.h"
#include "docker/createspec.h"

#include <QList>
#include <QMap>
#include <QString>

namespace slipway::docker {

/// One container of a project; Slipway makes one of each service.
struct ComposeService
{
    QString name {};
    ContainerSpec
        spec {}; ///< with the project's names for networks and volumes, and the labels of docker compose
    QList<ServiceDependency> dependsOn {};
    friend bool operator==(const ComposeService &, const ComposeService &) = default;
};

/// A network or a volume of a project.
struct ComposeResource
{
    QString name {}; ///< on the engine: "shop_default"
    bool isExternal = false; ///< has to be there already, and is never removed
    QString driver {}; ///< empty: the engine's own
    QMap<QString, QString> driverOptions {};
    QMap<QString, QString> labels {};
    bool isInternal = false; ///< of networks: without a way out
    friend bool operator==(const ComposeResource &, const ComposeResource &) = default;
};

/// What a compose file asks for, as far as Slipway does it. A value.
struct ComposeProject
{
    QString name {}; ///< "shop"
    QList<ComposeService> services {}; ///< in the order in which they can be started
    QList<ComposeResource> networks {};
    QList<ComposeResource> volumes {};
    friend bool operator==(const ComposeProject &, const ComposeProject &) = default;
};

inline constexpr qsizetype kComposeLimit = 262'144; ///< bytes of a file

/// Reads a file of the Compose Specification. What Slipway does not do is refused by its place in the file,
/// so that nothing is left out silently: builds, files beside the file, secrets, profiles, several replicas.
/// `${NAME:-value}` gives the value; a variable without one is refused, as there is nobody's environment.
/// \param usualName of the project where the file has none; what cannot stand in a name is left out of it
/// \return Invalid, with the place as subject ("services.web.build"): "compose.syntax",
/// "compose.unsupported", "compose.value", "compose.variable", "compose.relative-path",
/// "compose.unknown-name", "compose.cycle", "compose.too-large", "compose.empty"
Result<ComposeProject> parseCompose(const QByteArray &text, const QString &usualName);

} // namespace slipway::docker

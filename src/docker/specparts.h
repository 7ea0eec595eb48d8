// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/createspec.h"
#include "docker/jsonfields.h"

/// The parts of a container's specification as the engine writes them: from what `GET /containers/{id}/json`
/// says, and into what `POST /containers/create` takes (Docker Engine API 1.43).
namespace slipway::docker::specparts {

std::optional<HealthCheckSpec> healthCheckFrom(const QJsonObject &json, std::optional<Error> &problem);
QJsonObject healthCheckJson(const HealthCheckSpec &check);

/// "80/tcp"
QString portKey(const PublishedPort &port);
void readPorts(ContainerSpec &spec, const QJsonObject &exposed, const QJsonObject &bindings,
               JsonFields &hostConfig);

/// Mounts of a kind that is not known stay in `spec.otherHostConfig`.
void readMounts(ContainerSpec &spec, const QJsonObject &volumes, JsonFields &hostConfig);
void writeMounts(const ContainerSpec &spec, QJsonObject &config, QJsonObject &hostConfig);

/// Those in `json` that somebody chose, the one that the mode names first.
/// \param shortId of the container: the engine makes it an alias by itself
void readNetworks(ContainerSpec &spec, const QJsonObject &json, const QString &shortId);

QStringList devicesFrom(const QJsonArray &json);
QJsonArray devicesJson(const QStringList &devices);
QStringList ulimitsFrom(const QJsonArray &json);
QJsonArray ulimitsJson(const QStringList &limits);

} // namespace slipway::docker::specparts

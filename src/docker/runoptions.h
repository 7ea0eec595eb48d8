// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/createspec.h"

/// What the writer and the reader of `docker run` lines share.
namespace slipway::docker {

/// "bind", "volume", "tmpfs".
QString mountKindName(MountSpec::Kind kind);
/// "source:target:options", as -v takes it.
QString bindText(const MountSpec &mount);
/// From what -v takes; no source: a new volume without a name.
MountSpec mountFromBindText(const QString &text);

/// The details of a strict mount as fields of --mount ("bind-propagation=rslave"). What has no field there is
/// added to `unknown`.
QStringList mountDetailWords(const QJsonObject &details, QStringList &unknown);
/// One such field into the details. \return false: nobody knows it
bool addMountDetail(QJsonObject &details, const QString &name, const QString &value);

/// Whether a field without a member in ContainerSpec says nothing: empty, or what every container has.
bool isUsualOther(const QString &key, const QJsonValue &value);
/// Such a field as option, value, option, value ...; nullopt: `docker run` has none for it.
std::optional<QStringList> otherOptionWords(const QString &key, const QJsonValue &value);
/// The other way. \return false: no such option, or not a value for it
bool setOtherOption(ContainerSpec &spec, const QString &option, const QString &value);

} // namespace slipway::docker

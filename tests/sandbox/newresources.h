// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

// Bodies of PUT for what a new machine needs, in West Europe. \param group its path below the endpoint
namespace slipway::test {

QJsonObject reference(const QString &id);
QJsonObject resource(const QJsonObject &properties);
/// With one subnet, "default".
QJsonObject networkBody();
/// In the subnet "default" of the network "net". \param address name of a public address; empty: none
QJsonObject interfaceBody(const QString &group, const QString &address = {});
/// On the interface "nic".
QJsonObject machineBody(const QString &group, const QString &offer = QStringLiteral("debian-12"));

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"

#include <QJsonArray>

namespace slipway::sandbox {

QJsonObject nicJson(World &world, const NetworkInterface &nic, bool withPublicAddress);
QJsonObject addressJson(const World &world, const PublicAddress &address);
/// Whether another address than `id` has the DNS label in that location.
bool isLabelTaken(const World &world, const QString &label, const QString &location, const QString &id);
QJsonObject securityGroupJson(const World &world, const SecurityGroup &group);
QJsonObject securityRuleJson(const World &world, const SecurityGroup &group, const SecurityRule &rule);
QJsonArray defaultRulesJson(const World &world, const SecurityGroup &group);
QJsonObject networkJson(const World &world, const VirtualNetwork &network);
QJsonObject subnetJson(const World &world, const VirtualNetwork &network);

} // namespace slipway::sandbox

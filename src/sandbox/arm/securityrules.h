// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/service.h"

#include <optional>

namespace slipway::sandbox {

/// Puts a rule into a group, in force at once, or says what is wrong with it.
std::optional<HttpResponse> addRule(SecurityGroup &group, const QString &name, const QJsonObject &properties);

/// The group's rules have changed: its machines listen or stop listening.
void tellMachines(ArmContext &context, const SecurityGroup &group);
/// Which group a subnet has was changed.
void tellSubnet(ArmContext &context, const QString &subnetId);

} // namespace slipway::sandbox

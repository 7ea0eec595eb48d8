// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "provisioning/ruleplan.h"

#include <QJsonObject>

#include <optional>

namespace slipway::provisioning {

/// A whole rule, without what only Azure says of it (id, state); null for none.
QJsonValue ruleJson(const std::optional<azure::SecurityRule> &rule);
std::optional<azure::SecurityRule> ruleFrom(const JsonReader &json);

/// As a plan is written down, so that a later run of the program can make it once more or take it back.
QJsonObject rulePlanJson(const RulePlan &plan);
/// \return nullopt when it is no plan: nothing of it may be sent then
std::optional<RulePlan> rulePlanFrom(const JsonReader &json);

} // namespace slipway::provisioning

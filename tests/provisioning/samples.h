// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/catalogue.h"
#include "provisioning/plan.h"
#include "provisioning/verdict.h"

namespace slipway::test {

/// A running Ubuntu 22.04 with everything that Docker needs.
azure::Machine goodMachine();

azure::Machine machineOfImage(const QString &publisher, const QString &offer, const QString &sku);

/// Choices for goodMachine() without a problem.
provisioning::PlanChoices goodChoices();

/// With every route open.
provisioning::Verdict goodVerdict();

/// goodChoices() by another route.
provisioning::PlanChoices choicesBy(provisioning::Route route);

/// A plan for goodChoices(), or for those given.
provisioning::Plan goodPlan(const provisioning::PlanChoices &choices = goodChoices());

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "docker/containersummary.h"
#include "docker/host.h"
#include "provisioning/plan.h"
#include "provisioning/progress.h"
#include "provisioning/verdict.h"

#include <QString>

namespace slipway::ui {

/// Facts turned into words in the chosen language: the one place for it. Everything here is plain text.
namespace words {

/// What happened and what to do, one or two sentences. Never for Cancelled.
QString describe(const Error &error);
/// The technical lines for the Details box: kind, code, subject, detail, request id. English.
QString details(const Error &error);

QString verdict(const provisioning::Verdict &verdict);               ///< "Can get Docker", "Start it first"
QString obstacle(const provisioning::ObstacleFound &obstacle);       ///< a whole sentence
QString route(provisioning::Route route);
QString problem(const provisioning::PlanProblemFound &problem);
QString change(const provisioning::Change &change);                  ///< a change of a plan in one sentence
QString step(provisioning::StepKind step);                           ///< "Make certificates"
QString stepState(provisioning::StepState state);
QString power(azure::PowerState power);
QString containerState(const docker::ContainerState &state);
QString health(docker::ContainerHealth health);
QString containerStatus(const docker::ContainerSummary &container);  ///< localised, from data where possible
QString connection(const docker::ConnectionState &state);
QString age(const QDateTime &then, const QDateTime &now);            ///< "12 s ago", "3 days ago"

} // namespace words
} // namespace slipway::ui

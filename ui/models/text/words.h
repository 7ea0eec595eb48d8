// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "docker/containersummary.h"
#include "docker/host.h"
#include "docker/notice.h"
#include "provisioning/plan.h"
#include "provisioning/progress.h"
#include "provisioning/verdict.h"

#include <QString>

#include <chrono>

/// Facts turned into words in the chosen language: the one place for it. Everything here is plain text,
/// foreign parts of it already made visible (plain()).
namespace slipway::ui::words {

/// What happened and what to do, one or two sentences. Never for Cancelled.
QString describe(const Error &error);
/// The technical lines for the Details box: kind, code, subject, detail, request id. English.
QString details(const Error &error);

QString verdict(const provisioning::Verdict &verdict); ///< "Can get Docker", "Start it first"
QString obstacle(const provisioning::ObstacleFound &found); ///< a whole sentence
QString route(provisioning::Route route);
QString caution(const provisioning::CautionFound &found); ///< a whole sentence or two
QString closedRoute(const provisioning::ClosedRoute &closed); ///< which route is not open and why, a line
QString problem(const provisioning::PlanProblemFound &found);
QString change(const provisioning::Change &change); ///< a change of a plan in one sentence
QString step(provisioning::StepKind step); ///< "Make certificates"
QString stepState(provisioning::StepState state);
QString power(azure::PowerState power);
QString containerState(const docker::ContainerState &state);
QString health(docker::ContainerHealth health); ///< empty for None
/// Localised, from data where possible: "Up 3 hours (healthy)", "Exited (137) 2 days ago".
/// \param since how long ago the engine said so
QString containerStatus(const docker::ContainerSummary &container, std::chrono::seconds since = {});
QString connection(const docker::ConnectionState &state);
QString notice(const docker::Notice &notice); ///< what happened, in one sentence
QString noticeKind(docker::NoticeKind kind); ///< "Container ran out of memory": for the settings
QString age(const QDateTime &then, const QDateTime &now); ///< "12 s ago", "3 days ago"
QString until(const QDateTime &then, const QDateTime &now); ///< "in 12 days", "ended 3 days ago"
QString duration(std::chrono::milliseconds span); ///< "0.4 s", "2 min 5 s": how long a step took
QString day(const QDateTime &when); ///< "12/27/26", here
/// A list of names in the language's way: "a, b, c".
QString list(const QStringList &items);

} // namespace slipway::ui::words

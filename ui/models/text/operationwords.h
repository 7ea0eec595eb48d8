// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "docker/createspec.h"
#include "docker/operation.h"
#include "docker/prunepreview.h"
#include "docker/pullprogress.h"
#include "docker/recreatestep.h"

#include <QString>
#include <QStringList>

/// Words for what is done to containers. Plain text, foreign parts already made visible.
namespace slipway::ui::words {

QString action(docker::OperationKind kind); ///< "Stop", as on a button
QString underWay(docker::OperationKind kind); ///< "stopping…", for a cell
QString notDone(docker::OperationKind kind); ///< "not stopped", for a cell
QString waiting(); ///< "waiting…", for a cell
/// Why something failed, and who is in the way: a whole sentence or two.
QString failure(const Error &error, const QStringList &inTheWay);
/// "3 of 12 containers could not be stopped."
QString someFailed(docker::OperationKind kind, int failed, int all);
/// "Stopping containers: 5 of 12 are done."
QString progress(docker::OperationKind kind, int done, int all);
QString recreateStep(docker::RecreateStep step);
QString recreateLoss(docker::RecreateLoss loss, const docker::RecreatePlan &plan); ///< a whole sentence
QString createStep(docker::CreateStep step);
QString pull(const docker::PullProgress &progress); ///< "Pulling: 3 of 7 layers, 12.3 MiB"
QString specProblem(const docker::SpecProblem &problem); ///< a whole sentence
QString pruneKind(docker::PruneItem::Kind kind); ///< "Image"
QString size(Bytes size); ///< "12.3 MiB"

} // namespace slipway::ui::words

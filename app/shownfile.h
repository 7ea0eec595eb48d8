// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificateuses.h"
#include "base/result.h"

#include <QString>

namespace slipway::app {

/// shown.json below a data folder: which certificate each host's engine has shown last, so that the next run
/// knows what is in use before it has reached anybody. Nothing in it is secret, and a lost one is made again
/// by connecting.

/// Empty where there is none that can be read.
ShownCertificates shownIn(const QString &dataFolder);

/// \return as writePrivateFile(); the folder is made
Result<> writeShown(const QString &dataFolder, const ShownCertificates &shown);

/// Without those of other hosts, which have gone or are another workspace's.
ShownCertificates ofHosts(const ShownCertificates &shown, const QList<docker::Host> &hosts);

} // namespace slipway::app

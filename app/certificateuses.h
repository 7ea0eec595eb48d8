// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/models/certificaterow.h"

#include <QHash>
#include <QList>

#include <vector>

namespace slipway::app {

/// What the engines of hosts have shown last in this run, by the host's id. Of others nothing is known.
using ShownCertificates = QHash<QString, pki::Certificate>;

/// Of each row the hosts that use it, as indexes into `hosts`. What an engine has shown decides; while
/// nothing is known of that, its own certificate or those that fit best. A former one is used by those only
/// that show it.
std::vector<QList<qsizetype>> usersOf(const QList<ui::CertificateRow> &rows, const QList<docker::Host> &hosts,
                                      const ShownCertificates &shown);

/// Whether a server certificate is a former one: each host that it was for shows a later one instead. What is
/// not known of a host leaves the row as it is; a host's own counts as former only when another one that is
/// kept here is shown, since replacements go on from it.
bool isFormer(const ui::CertificateRow &row, const QList<ui::CertificateRow> &rows,
              const QList<docker::Host> &hosts, const ShownCertificates &shown);

/// The name of a host that shows another certificate than this former one; empty: none is known any more.
QString formerHostOf(const ui::CertificateRow &row, const QList<docker::Host> &hosts);

} // namespace slipway::app

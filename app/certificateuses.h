// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "pki/store/certificatestore.h"
#include "ui/models/certificaterow.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <vector>

namespace slipway::app {

/// As much of a certificate that an engine has shown as it takes to know it again, and which of two is the
/// later one.
struct ShownCertificate
{
    QString sha256 {}; ///< as pki::Certificate has it
    QDateTime notBefore {}; ///< UTC
    static ShownCertificate of(const pki::Certificate &certificate);
    friend bool operator==(const ShownCertificate &, const ShownCertificate &) = default;
};

/// What the engines of hosts have shown last, by the host's id. Of others nothing is known.
using ShownCertificates = QHash<QString, ShownCertificate>;

/// Of each row the hosts that use it, as indexes into `hosts`. What an engine has shown decides; while
/// nothing is known of that, its own certificate or those that fit best. A former one is used by those only
/// that show it.
std::vector<QList<qsizetype>> usersOf(const QList<ui::CertificateRow> &rows, const QList<docker::Host> &hosts,
                                      const ShownCertificates &shown);

/// Which names a host that shows this server certificate goes by today, and which of them it lacks. All that
/// show it need theirs in the next one.
/// \param ofMachine DNS name and addresses of the host's machine; empty: not known
void addNamesOfToday(ui::CertificateRow &row, const docker::Host &host, const QStringList &ofMachine);

/// Whether a server certificate is a former one: each host that it was for shows a later one instead. What is
/// not known of a host leaves the row as it is; a host's own counts as former only when another one that is
/// kept here is shown, since replacements go on from it.
bool isFormer(const ui::CertificateRow &row, const QList<ui::CertificateRow> &rows,
              const QList<docker::Host> &hosts, const ShownCertificates &shown);

/// Which authorities, of those that were dropped (provisioning::droppedAuthorities), nothing here needs any
/// more: all but those that have signed a server certificate which an engine may still show, as far as is
/// known.
/// \param now UTC; one that has ended is of no use to its engine either
QSet<QString> needlessAuthorities(const QSet<QString> &dropped, const QList<pki::StoredServer> &servers,
                                  const QDateTime &now);

/// The name of a host that shows another certificate than this former one; empty: none is known any more.
QString formerHostOf(const ui::CertificateRow &row, const QList<docker::Host> &hosts);

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/certificaterequests.h"

#include <QString>

namespace slipway::ui::words {

QString importProblem(pki::ImportProblem problem); ///< a whole sentence: what is wrong, and what would help
QString newCertificateProblem(const NewCertificateCheck &check); ///< empty: nothing is wrong
QString keyType(pki::KeyType type); ///< "EC P-256 (usual)"
QString endIsNear(const CertificateRow &row, const QDateTime &now); ///< a notification
CalendarEntry calendarEntry(const CertificateRow &row);
/// Everything about a certificate as lines of text, for the clipboard.
QString certificateText(const CertificateRow &row, const QList<CertificateRow> &rows);
/// From the certificate up to its authority, by name.
QStringList chain(const CertificateRow &row, const QList<CertificateRow> &rows);
/// "9F86 D081 ...", which can be read aloud and compared.
QString grouped(const QString &hex);

} // namespace slipway::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/removalquestion.h"

#include "ui/certificates/certificatespage.h"
#include "ui/common/confirm.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Kind = CertificateRow::Kind;

namespace {

constexpr qsizetype kMostListed = 8;

/// What uses it, plain text, a line each.
QStringList usesOf(const CertificateRow &row)
{
    QStringList uses = row.usedBy.first(std::min(row.usedBy.size(), kMostListed));
    for (QString &use : uses)
        use = plain(use);
    if (row.usedBy.size() > kMostListed)
        //: %n more things use a certificate
        uses +=
            CertificatesPage::tr("and %n more", nullptr, static_cast<int>(row.usedBy.size() - kMostListed));
    return uses;
}

QString questionAbout(const CertificateRow &row)
{
    if (row.former && row.kind != Kind::Server)
        //: %1 is an authority or an identity
        return CertificatesPage::tr(
            "Remove \"%1\" from this computer? No host trusts it any more, so nothing "
            "needs it.");
    if (row.former)
        //: %1 is a certificate
        return CertificatesPage::tr(
            "Remove \"%1\" from this computer? Its engine shows another certificate, so "
            "nothing needs this one any more.");
    if (row.usedBy.isEmpty())
        return CertificatesPage::tr("Remove \"%1\" from this computer? It cannot be brought back.");
    if (row.kind == Kind::Authority)
        //: %1 is an authority
        return CertificatesPage::tr(
            "Remove \"%1\" from this computer? What it has signed stays good, but can no longer be "
            "renewed, "
            "and hosts that rely on it can no longer be reached. It is used by:");
    //: %1 is a certificate
    return CertificatesPage::tr(
        "Remove \"%1\" from this computer? It cannot be brought back, and is used by:");
}

QStringList linesFor(const QList<CertificateRow> &rows)
{
    QStringList lines;
    for (const CertificateRow &row : rows.first(std::min(rows.size(), kMostListed))) {
        const QString name = plain(row.name);
        lines += row.usedBy.isEmpty() // clazy:exclude=reserve-candidates
            ? name
            //: A line of a list. %1 is a certificate, %2 what uses it
            : CertificatesPage::tr("%1, used by %2").arg(name, words::list(usesOf(row)));
    }
    if (rows.size() > kMostListed)
        //: %n more things use a certificate
        lines += CertificatesPage::tr("and %n more", nullptr, static_cast<int>(rows.size() - kMostListed));
    return lines;
}

} // namespace

Confirm *makeRemovalQuestion(const QList<CertificateRow> &rows, QWidget *parent)
{
    const int count = static_cast<int>(rows.size());
    const bool isOne = count == 1;
    //: %n certificates, which are listed below
    const QString several = CertificatesPage::tr(
        "Remove %n certificate(s) from this computer? They cannot be brought back.", nullptr, count);
    return new Confirm(
        { //: Title of a window; %n certificates
          .title = CertificatesPage::tr("Remove %n Certificate(s)", nullptr, count),
          .question = isOne ? questionAbout(rows.constFirst()).arg(plain(rows.constFirst().name)) : several,
          //: Button: removes a certificate
          .button = CertificatesPage::tr("Remove"),
          .details = (isOne ? usesOf(rows.constFirst()) : linesFor(rows)).join(u'\n') },
        parent);
}

} // namespace slipway::ui
